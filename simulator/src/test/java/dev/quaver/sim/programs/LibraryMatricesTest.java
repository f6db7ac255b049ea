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
import java.util.stream.Stream;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds gate-like callables of the library to matrices made from their definitions: as they are, their adjoints, and under
/// one control.
class LibraryMatricesTest {

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

  static Stream<LibraryMatrix> callables() {
    return LibraryMatrix.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("callables")
  void isTheMatrixOfItsDefinition(LibraryMatrix callable) {
    ZMatrixRMaj matrix = callable.matrix();
    int qubits = Integer.numberOfTrailingZeros(matrix.getNumRows());
    Iterator<double[]> columns =
        columns(
                VARIANTS
                    + "operation Main() : Unit { Variants(%d, q => %s); }"
                        .formatted(qubits, callable.call()))
            .iterator();
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
  private static List<double[]> columns(String program) {
    Compilation compilation = Compiler.compile(SourceSet.ofText("Matrix.qs", program));
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
