package dev.quaver.decompose;

import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;

/// CX by the two-qubit gate that a set has instead.
final class Entangler {

  private Entangler() {}

  static void cx(Emitter out, int control, int target) {
    if (out.accepts(Gate.Z, 1)) {
      around(out, Gate.H, target, () -> out.gate(Gate.Z, 0, 1, control, target), Gate.H);
    } else if (out.accepts(Gate.R1, 1)) {
      around(out, Gate.H, target, () -> out.gate(Gate.R1, Math.PI, 1, control, target), Gate.H);
    } else if (out.accepts(Gate.Y, 1)) {
      around(out, Gate.S, target, () -> out.gate(Gate.Y, 0, 1, control, target), Gate.S_ADJ);
    } else if (Interaction.hasGate(out)) {
      // e^{iπ/4 (1-Z)(1-X)}
      out.rotation(Gate.RZ, Math.PI / 2, control);
      out.rotation(Gate.RX, Math.PI / 2, target);
      Interaction.emit(out, Pauli.Z, control, Pauli.X, target, -Math.PI / 2);
    } else if (out.accepts(Gate.RX, 1)) {
      halfTurn(out, Gate.RX, control, target);
    } else if (out.accepts(Gate.RZ, 1)) {
      around(out, Gate.H, target, () -> halfTurn(out, Gate.RZ, control, target), Gate.H);
    } else if (out.accepts(Gate.RY, 1)) {
      around(out, Gate.S, target, () -> halfTurn(out, Gate.RY, control, target), Gate.S_ADJ);
    } else {
      throw new DecompositionException(Gate.X, 1, out.gates());
    }
  }

  private static void around(Emitter out, Gate before, int qubit, Runnable between, Gate after) {
    out.gate(before, qubit);
    between.run();
    out.gate(after, qubit);
  }

  /// A Pauli operator with a control: half a turn is -i times it.
  private static void halfTurn(Emitter out, Gate rotation, int control, int target) {
    out.gate(rotation, Math.PI, 1, control, target);
    out.gate(Gate.S, control);
  }
}
