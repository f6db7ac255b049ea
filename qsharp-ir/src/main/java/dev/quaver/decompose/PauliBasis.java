package dev.quaver.decompose;

import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;
import java.util.Optional;

/// Clifford gates that turn one Pauli operator into another.
final class PauliBasis {

  /// All but the identity.
  static final List<Pauli> AXES = List.of(Pauli.X, Pauli.Y, Pauli.Z);

  private PauliBasis() {}

  /// The gate C with `C from C⁻¹ = to`, for operators that are no identity; empty if they are equal.
  static Optional<Gate> gate(Pauli from, Pauli to) {
    if (from == to) {
      return Optional.empty();
    }
    return Optional.of(
        switch (to) {
          case Z -> from == Pauli.X ? Gate.H : Gate.SX;
          case X -> from == Pauli.Z ? Gate.H : Gate.S_ADJ;
          case Y -> from == Pauli.Z ? Gate.SX_ADJ : Gate.S;
          case I -> throw new IllegalArgumentException("internal: " + from + " is no identity");
        });
  }

  /// Makes what acts as `to` until [#leave] act as `from`.
  static void enter(Emitter out, Pauli from, Pauli to, int qubit) {
    gate(from, to).ifPresent(gate -> out.gate(gate, qubit));
  }

  /// Undoes [#enter].
  static void leave(Emitter out, Pauli from, Pauli to, int qubit) {
    gate(from, to).ifPresent(gate -> out.gate(gate.adjoint(), qubit));
  }

  /// The rotation about this axis.
  static Gate rotation(Pauli axis) {
    return switch (axis) {
      case X -> Gate.RX;
      case Y -> Gate.RY;
      case Z -> Gate.RZ;
      case I -> Gate.GLOBAL_PHASE;
    };
  }
}
