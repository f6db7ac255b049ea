package dev.quaver.decompose;

import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.List;

/// `exp(iθ P₁⊗…⊗Pₙ)` with controls: a [PauliParity] around a rotation, which alone needs the controls; 2(w-1) CX and what that
/// takes, for w qubits where the operator is not the identity. Two of them without controls are an [Interaction].
/// Nielsen & Chuang, section 4.7.3.
final class PauliExponential {

  private PauliExponential() {}

  /// @param bases one for each qubit after the controls
  static void emit(Emitter out, List<Pauli> bases, double theta, int controlCount, int... qubits) {
    List<Integer> operands = Arrays.stream(qubits, controlCount, qubits.length).boxed().toList();
    var parity = PauliParity.of(bases, operands);
    int[] controls = Arrays.copyOf(qubits, controlCount);
    if (parity.weight() == 0) {
      if (controlCount > 0) {
        out.gate(Gate.R1, theta, controlCount - 1, controls);
      }
    } else if (parity.weight() == 1) {
      rotation(out, PauliBasis.rotation(parity.bases().getFirst()), theta, controls, parity);
    } else if (parity.weight() == 2 && controlCount == 0) {
      Interaction.emit(
          out,
          parity.bases().getFirst(),
          parity.qubits().getFirst(),
          parity.bases().getLast(),
          parity.holder(),
          -2 * theta);
    } else {
      parity.enter(out);
      rotation(out, Gate.RZ, theta, controls, parity);
      parity.leave(out);
    }
  }

  private static void rotation(
      Emitter out, Gate gate, double theta, int[] controls, PauliParity parity) {
    int[] qubits = Arrays.copyOf(controls, controls.length + 1);
    qubits[controls.length] = parity.holder();
    out.gate(gate, -2 * theta, controls.length, qubits);
  }
}
