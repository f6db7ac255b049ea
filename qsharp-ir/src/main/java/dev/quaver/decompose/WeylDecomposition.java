package dev.quaver.decompose;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.NormOps_ZDRM;

/// A two-qubit unitary, up to a global phase, as one-qubit unitaries before and after `exp(i(x XX + y YY + z ZZ))`; Kraus &
/// Cirac, arXiv:quant-ph/0011050, after Khaneja & Glaser's KAK decomposition.
///
/// @param before 2×2, for the first (least significant) and the second qubit
/// @param coordinates x, y and z, each from -π/4 to π/4; exactly 0 where almost that
/// @param after 2×2, for the first and the second qubit
public record WeylDecomposition(
    List<ComplexMatrix> before, List<Double> coordinates, List<ComplexMatrix> after) {

  private static final double TOLERANCE = 1e-11;
  private static final double R = Math.sqrt(0.5);

  /// Columns are Bell states, in which local special unitaries are real.
  private static final ZMatrixRMaj MAGIC =
      new ZMatrixRMaj(
          4,
          4,
          true,
          new double[] {
            R, 0, 0, 0, 0, 0, 0, R, 0, 0, 0, R, R, 0, 0, 0, 0, 0, 0, R, -R, 0, 0, 0, R, 0, 0, 0, 0,
            0, 0, -R
          });

  /// Eigenvalues of XX, YY and ZZ on the columns of [#MAGIC].
  private static final double[][] SIGNS = {{1, 1, -1, -1}, {-1, 1, -1, 1}, {1, -1, -1, 1}};

  public WeylDecomposition {
    before = List.copyOf(before);
    coordinates = List.copyOf(coordinates);
    after = List.copyOf(after);
  }

  /// The decomposition of a unitary 4×4 matrix.
  public static WeylDecomposition of(ComplexMatrix matrix) {
    ZMatrixRMaj special = Matrices.special(Matrices.of(matrix));
    ZMatrixRMaj inMagic = Matrices.product(Matrices.adjoint(MAGIC), special, MAGIC);
    var eigen = UnitaryEigen.ofSymmetric(Matrices.product(Matrices.transpose(inMagic), inMagic));
    ZMatrixRMaj right = orientedProperly(eigen.vectors());
    double[] halves = Arrays.stream(eigen.angles()).map(angle -> angle / 2).toArray();
    if (Math.cos(Arrays.stream(halves).sum()) < 0) {
      halves[0] += Math.PI;
    }
    double[] inverse = Arrays.stream(halves).map(angle -> -angle).toArray();
    ZMatrixRMaj left = Matrices.product(inMagic, right, Matrices.phases(inverse));
    List<ComplexMatrix> before = factors(fromMagic(Matrices.transpose(right)));
    List<ComplexMatrix> after = new ArrayList<>(factors(fromMagic(left)));
    return new WeylDecomposition(before, reduced(halves, after), after);
  }

  private static ZMatrixRMaj orientedProperly(ZMatrixRMaj orthogonal) {
    ZMatrixRMaj copy = orthogonal.copy();
    if (CommonOps_ZDRM.det(copy).real < 0) {
      for (int row = 0; row < 4; row++) {
        copy.set(row, 0, -copy.getReal(row, 0), -copy.getImag(row, 0));
      }
    }
    return copy;
  }

  private static ZMatrixRMaj fromMagic(ZMatrixRMaj matrix) {
    return Matrices.product(MAGIC, matrix, Matrices.adjoint(MAGIC));
  }

  /// Coordinates of the phases of the Bell states; whole quarter turns are Paulis, which go into `after`.
  private static List<Double> reduced(double[] phases, List<ComplexMatrix> after) {
    var coordinates = new ArrayList<Double>();
    for (int axis = 0; axis < SIGNS.length; axis++) {
      double sum = 0;
      for (int i = 0; i < phases.length; i++) {
        sum += SIGNS[axis][i] * phases[i] / 4;
      }
      double turns = Math.rint(sum / (Math.PI / 2));
      double rest = sum - turns * Math.PI / 2;
      coordinates.add(Math.abs(rest) < TOLERANCE ? 0.0 : rest);
      if (Math.IEEEremainder(turns, 2) != 0) {
        ComplexMatrix pauli = List.of(Gate.X, Gate.Y, Gate.Z).get(axis).matrix(0);
        after.replaceAll(each -> each.times(pauli));
      }
    }
    return coordinates;
  }

  /// The two factors of a Kronecker product, that of the least significant qubit first.
  private static List<ComplexMatrix> factors(ZMatrixRMaj product) {
    ZMatrixRMaj largest = Matrices.block(product, 0, 0, 2);
    ZMatrixRMaj other = Matrices.block(product, 0, 2, 2);
    double[] norms = {norm(largest), norm(other)};
    ZMatrixRMaj low = Matrices.special(norms[0] >= norms[1] ? largest : other);
    double scale = Math.sqrt(2) / norm(low);
    ZMatrixRMaj inverse = Matrices.adjoint(low);
    double[] entries = new double[8];
    double[] lowEntries = new double[8];
    for (int entry = 0; entry < 4; entry++) {
      ZMatrixRMaj block = Matrices.block(product, 2 * (entry / 2), 2 * (entry % 2), 2);
      ZMatrixRMaj overlap = Matrices.product(inverse, block);
      entries[2 * entry] = (overlap.getReal(0, 0) + overlap.getReal(1, 1)) * scale / 2;
      entries[2 * entry + 1] = (overlap.getImag(0, 0) + overlap.getImag(1, 1)) * scale / 2;
      lowEntries[2 * entry] = low.data[2 * entry] * scale;
      lowEntries[2 * entry + 1] = low.data[2 * entry + 1] * scale;
    }
    return List.of(
        ComplexMatrix.ofInterleaved(2, lowEntries), ComplexMatrix.ofInterleaved(2, entries));
  }

  private static double norm(ZMatrixRMaj matrix) {
    return NormOps_ZDRM.normF(matrix);
  }

  /// How many of the three coordinates are not 0.
  public int weight() {
    return (int) coordinates.stream().filter(each -> each != 0).count();
  }

  /// CX that it takes, at least and with [#emit]: 0 to 3. Shende, Bullock and Markov, arXiv:quant-ph/0308033.
  public int cxCount() {
    return weight() == 1 && isQuarter() ? 1 : weight() == 1 ? 2 : weight();
  }

  private boolean isQuarter() {
    return coordinates.stream()
        .anyMatch(each -> Math.abs(Math.abs(each) - Math.PI / 4) < TOLERANCE);
  }

  void emit(Emitter out, int first, int second) {
    local(out, before, first, second);
    double x = coordinates.get(0);
    double y = coordinates.get(1);
    double z = coordinates.get(2);
    if (weight() < 2 || Interaction.hasGate(out)) {
      Interaction.emit(out, Pauli.X, first, Pauli.X, second, -2 * x);
      Interaction.emit(out, Pauli.Y, first, Pauli.Y, second, -2 * y);
      Interaction.emit(out, Pauli.Z, first, Pauli.Z, second, -2 * z);
    } else if (weight() == 3) {
      three(out, first, second);
    } else if (y == 0) {
      two(out, x, z, first, second);
    } else if (z == 0) {
      around(out, Gate.SX, first, second, () -> two(out, x, y, first, second));
    } else {
      around(out, Gate.S_ADJ, first, second, () -> two(out, y, z, first, second));
    }
    local(out, after, first, second);
  }

  private static void local(Emitter out, List<ComplexMatrix> unitaries, int first, int second) {
    out.unitary(OneQubitUnitary.of(unitaries.getFirst()), first);
    out.unitary(OneQubitUnitary.of(unitaries.getLast()), second);
  }

  private static void around(Emitter out, Gate gate, int first, int second, Runnable between) {
    out.gate(gate, first);
    out.gate(gate, second);
    between.run();
    out.gate(gate.adjoint(), first);
    out.gate(gate.adjoint(), second);
  }

  /// `exp(i(x XX + z ZZ))`, which CX turns into rotations of one qubit each.
  private static void two(Emitter out, double x, double z, int first, int second) {
    out.cx(first, second);
    out.rotation(Gate.RX, -2 * x, first);
    out.rotation(Gate.RZ, -2 * z, second);
    out.cx(first, second);
  }

  /// Vatan & Williams, arXiv:quant-ph/0308006, figure 6.
  private void three(Emitter out, int first, int second) {
    out.rotation(Gate.RZ, Math.PI / 2, second);
    out.cx(second, first);
    out.rotation(Gate.RZ, -2 * coordinates.get(2) - Math.PI / 2, first);
    out.rotation(Gate.RY, -2 * coordinates.get(0) - Math.PI / 2, second);
    out.cx(first, second);
    out.rotation(Gate.RY, 2 * coordinates.get(1) + Math.PI / 2, second);
    out.cx(second, first);
    out.rotation(Gate.RZ, -Math.PI / 2, first);
  }
}
