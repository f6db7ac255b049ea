package dev.quaver.decompose;

import dev.quaver.gate.ComplexMatrix;

/// Unitaries given by their matrix, with and without controls.
final class UnitaryRules {

  private UnitaryRules() {}

  static void emit(Emitter out, ComplexMatrix matrix, int controlCount, int... qubits) {
    if (qubits.length - controlCount == 1) {
      if (controlCount == 0) {
        out.unitary(OneQubitUnitary.of(matrix), qubits[0]);
      } else {
        ControlledRules.unitary(out, matrix, controlCount, qubits);
      }
      return;
    }
    throw new DecompositionException(
        "a unitary on " + (qubits.length - controlCount) + " qubits", out.gates());
  }
}
