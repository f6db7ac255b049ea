package dev.quaver.decompose;

import dev.quaver.gate.Gate;
import java.util.Arrays;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;

/// A unitary on n ≥ 3 qubits by four on n-1 qubits and three multiplexed rotations, down to [WeylDecomposition] on two:
/// (9/16) 4ⁿ - (3/2) 2ⁿ CX, 24 on three qubits. Shende, Bullock and Markov, arXiv:quant-ph/0406176, theorem 13.
final class ShannonDecomposition {

  private ShannonDecomposition() {}

  /// @param qubits the first is the least significant bit of the matrix index
  static void emit(Emitter out, ZMatrixRMaj unitary, int... qubits) {
    if (qubits.length == 1) {
      out.unitary(OneQubitUnitary.of(Matrices.of(unitary)), qubits[0]);
    } else if (qubits.length == 2) {
      WeylDecomposition.of(Matrices.of(unitary)).emit(out, qubits[0], qubits[1]);
    } else {
      var parts = CosineSine.of(unitary);
      int top = qubits[qubits.length - 1];
      int[] rest = Arrays.copyOf(qubits, qubits.length - 1);
      multiplexed(out, parts.upperRight(), parts.lowerRight(), rest, top);
      double[] angles = Arrays.stream(parts.angles()).map(angle -> 2 * angle).toArray();
      MultiplexedRotation.emit(out, Gate.RY, angles, rest, top);
      multiplexed(out, parts.upperLeft(), parts.lowerLeft(), rest, top);
    }
  }

  /// `zero ⊕ one`, selected by `top`, as `(1⊗V) (D ⊕ D†) (1⊗W)`: `zero one† = V D² V†` and `W = D V† one`.
  private static void multiplexed(
      Emitter out, ZMatrixRMaj zero, ZMatrixRMaj one, int[] rest, int top) {
    var eigen = UnitaryEigen.of(Matrices.product(zero, Matrices.adjoint(one)));
    double[] halves = Arrays.stream(eigen.angles()).map(angle -> angle / 2).toArray();
    ZMatrixRMaj first =
        Matrices.product(Matrices.phases(halves), Matrices.adjoint(eigen.vectors()), one);
    emit(out, first, rest);
    double[] angles = Arrays.stream(eigen.angles()).map(angle -> -angle).toArray();
    MultiplexedRotation.emit(out, Gate.RZ, angles, rest, top);
    emit(out, eigen.vectors(), rest);
  }

  /// A unitary with one control: what the control selects is the identity or the unitary.
  static void controlled(Emitter out, ZMatrixRMaj unitary, int control, int... qubits) {
    multiplexed(out, CommonOps_ZDRM.identity(unitary.numRows), unitary, qubits, control);
  }
}
