package dev.quaver.decompose;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.ZMatrixRMaj;

/// Unitaries given by their matrix, with and without controls.
final class UnitaryRules {

  private UnitaryRules() {}

  static void emit(Emitter out, ComplexMatrix matrix, int controlCount, int... qubits) {
    int[] controls = Arrays.copyOf(qubits, controlCount);
    int[] own = Arrays.copyOfRange(qubits, controlCount, qubits.length);
    if (controlCount == 0) {
      ShannonDecomposition.emit(out, Matrices.of(matrix), own);
    } else if (own.length == 1) {
      ControlledRules.unitary(out, matrix, controlCount, qubits);
    } else if (controlCount == 1) {
      ShannonDecomposition.controlled(out, Matrices.of(matrix), controls[0], own);
    } else {
      byEigenvectors(out, Matrices.of(matrix), controls, own);
    }
  }

  /// `V D V†`, of which only the diagonal D needs the controls: it is a product of 2ⁿ exponentials of Z operators.
  private static void byEigenvectors(Emitter out, ZMatrixRMaj unitary, int[] controls, int[] own) {
    var eigen = UnitaryEigen.of(unitary);
    ShannonDecomposition.emit(out, Matrices.adjoint(eigen.vectors()), own);
    double[] terms = MultiplexedRotation.walsh(eigen.angles());
    int[] qubits = Arrays.copyOf(controls, controls.length + own.length);
    System.arraycopy(own, 0, qubits, controls.length, own.length);
    for (int term = 0; term < terms.length; term++) {
      List<Pauli> bases = new ArrayList<>();
      for (int i = 0; i < own.length; i++) {
        bases.add((term >> i & 1) == 1 ? Pauli.Z : Pauli.I);
      }
      if (Math.abs(terms[term]) > OneQubitUnitary.TOLERANCE) {
        PauliExponential.emit(out, bases, terms[term], controls.length, qubits);
      }
    }
    ShannonDecomposition.emit(out, eigen.vectors(), own);
  }
}
