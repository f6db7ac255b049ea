package dev.quaver.sim.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.exec.ExecutionContext;
import dev.quaver.exec.Executor;
import dev.quaver.sim.States;
import dev.quaver.sim.statevector.StateVectorDevice;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;

/// Compares a call with a matrix, adjoint and controlled too, column by column.
final class MatrixCheck {

  private static final double TOLERANCE = 1e-12;

  private static final String VARIANTS =
      """
      import Std.Arithmetic.*;
      import Std.Canon.*;
      import Std.Math.*;
      operation Columns(n : Int, op : Qubit[] => Unit) : Unit {
          for k in 0..2^n - 1 {
              use q = Qubit[n];
              ApplyXorInPlace(k, q);
              Message("before");
              op(q);
              Message("after");
              ResetAll(q);
          }
      }
      operation Variants(n : Int, op : Qubit[] => Unit is Adj + Ctl) : Unit {
          Columns(n, op);
          Columns(n, Adjoint op);
          Columns(n + 1, q => Controlled op([q[n]], q[...n - 1]));
      }
      """;

  private MatrixCheck() {}

  /// Checks a call on the qubits `q`, of which `q[0]` is the least significant bit of the matrix's index.
  ///
  /// @param others sources that the call needs
  static void check(String call, ZMatrixRMaj matrix, SourceSet.Source... others) {
    int qubits = Integer.numberOfTrailingZeros(matrix.getNumRows());
    String program =
        VARIANTS + "operation Main() : Unit { Variants(%d, q => %s); }".formatted(qubits, call);
    List<SourceSet.Source> sources =
        new ArrayList<>(SourceSet.ofText("Matrix.qs", program).sources());
    sources.addAll(List.of(others));
    Iterator<double[]> columns = columns(new SourceSet(sources)).iterator();
    var adjoint = new ZMatrixRMaj(matrix.getNumCols(), matrix.getNumRows());
    CommonOps_ZDRM.transposeConjugate(matrix, adjoint);
    assertColumns(matrix, columns, "");
    assertColumns(adjoint, columns, "Adjoint ");
    assertColumns(LibraryMatrix.controlled(matrix), columns, "Controlled ");
  }

  private static void assertColumns(ZMatrixRMaj matrix, Iterator<double[]> columns, String about) {
    for (int column = 0; column < matrix.getNumCols(); column++) {
      double[] before = columns.next();
      double[] found = columns.next();
      // Resetting leaves the phase of the column before.
      double re = before[2 * column];
      double im = -before[2 * column + 1];
      for (int row = 0; row < matrix.getNumRows(); row++) {
        double a = found[2 * row];
        double b = found[2 * row + 1];
        String entry = about + row + ", " + column;
        assertEquals(matrix.getReal(row, column), a * re - b * im, TOLERANCE, entry);
        assertEquals(matrix.getImag(row, column), a * im + b * re, TOLERANCE, entry);
      }
    }
  }

  /// The state of all qubits whenever the program sends a message.
  private static List<double[]> columns(SourceSet sources) {
    Compilation compilation = Compiler.compile(sources);
    assertEquals(List.of(), compilation.diagnostics());
    Executor executor = Executor.of(compilation.entry(EntryChoice.DEFAULT).orThrow());
    List<double[]> columns = new ArrayList<>();
    try (StateVectorDevice device = StateVectorDevice.of(new SplittableRandom(1), 1)) {
      executor.run(
          ExecutionContext.of(
              device,
              new SplittableRandom(2),
              message ->
                  columns.add(States.amplitudesOf(device, device.inspector().allocatedQubits())),
              executor.semantics()));
    }
    return columns;
  }
}
