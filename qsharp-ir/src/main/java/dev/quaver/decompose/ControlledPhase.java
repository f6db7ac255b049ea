package dev.quaver.decompose;

import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;

/// `R1` with any number n of controls: a phase of the state in which n+1 qubits are all 1.
///
/// | auxiliary qubits | CX | source |
/// |---|---|---|
/// | none, n = 1 | 2 | Barenco et al., lemma 5.4 |
/// | any, φ = π | that of X with n controls | |
/// | one clean, n ≥ 3 | 6n-6 | [ConditionalLadder] |
/// | otherwise | that of a rotation with n controls, and of a phase with n-1 | Barenco et al., lemma 7.5 |
final class ControlledPhase {

  private ControlledPhase() {}

  /// @param qubits at least two
  static void emit(Emitter out, double phi, int... qubits) {
    int n = qubits.length - 1;
    double angle = OneQubitUnitary.normalized(phi);
    if (angle == 0) {
      return;
    }
    boolean isFlip = Math.abs(Math.abs(angle) - Math.PI) < OneQubitUnitary.TOLERANCE;
    int clean = out.auxiliary().clean();
    if (out.accepts(Gate.RZ, n)) {
      withoutAuxiliary(out, angle, qubits);
    } else if (n == 1 && Interaction.hasGate(out)) {
      out.rotation(Gate.R1, angle / 2, qubits[0]);
      out.rotation(Gate.R1, angle / 2, qubits[1]);
      Interaction.emit(out, Pauli.Z, qubits[0], Pauli.Z, qubits[1], -angle / 2);
    } else if (isFlip && (n < 3 || clean >= 0 || out.auxiliary().dirty(1, qubits).length > 0)) {
      out.gate(Gate.H, qubits[n]);
      out.gate(Gate.X, 0, n, qubits);
      out.gate(Gate.H, qubits[n]);
    } else if (n > 2 && clean != AuxiliaryQubits.NONE) {
      ConditionalLadder.around(out, Gate.R1, angle, Arrays.copyOf(qubits, n), clean, qubits[n]);
    } else {
      withoutAuxiliary(out, angle, qubits);
    }
  }

  /// By a rotation of the last qubit and a phase of the others.
  static void withoutAuxiliary(Emitter out, double phi, int... qubits) {
    int n = qubits.length - 1;
    out.gate(Gate.RZ, phi, n, qubits);
    out.gate(Gate.R1, phi / 2, n - 1, Arrays.copyOf(qubits, n));
  }
}
