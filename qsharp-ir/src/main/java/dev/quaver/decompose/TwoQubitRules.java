package dev.quaver.decompose;

import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;

/// Two-qubit gates of the table without controls, on CX or an interaction and one-qubit gates.
final class TwoQubitRules {

  private TwoQubitRules() {}

  static void emit(Emitter out, Gate gate, double angle, int a, int b) {
    switch (gate) {
      case SWAP -> {
        out.cx(a, b);
        out.cx(b, a);
        out.cx(a, b);
      }
      case RXX -> Interaction.emit(out, Pauli.X, a, Pauli.X, b, angle);
      case RYY -> Interaction.emit(out, Pauli.Y, a, Pauli.Y, b, angle);
      case RZZ -> Interaction.emit(out, Pauli.Z, a, Pauli.Z, b, angle);
      case I, X, Y, Z, H, S, S_ADJ, T, T_ADJ, SX, SX_ADJ, RX, RY, RZ, R1, GLOBAL_PHASE ->
          throw new IllegalArgumentException("internal: " + gate + " acts on one qubit");
    }
  }
}
