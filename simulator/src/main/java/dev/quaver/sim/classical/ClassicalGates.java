package dev.quaver.sim.classical;

import dev.quaver.device.DeviceException;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;

/// Which gates a device of bits does: X and SWAP with any controls, and turns that are one of these or nothing, up to a
/// global phase that no control makes visible.
final class ClassicalGates {

  private static final double TOLERANCE = 1e-10;

  private ClassicalGates() {}

  /// What a gate does to bits.
  enum Effect {
    NOTHING,
    FLIP,
    EXCHANGE,
    /// Flips both of two qubits.
    FLIP_BOTH
  }

  /// @throws DeviceException if the gate does not take basis states to basis states here
  static Effect effectOf(Gate gate, double angleRadians, boolean controlled) {
    return switch (gate) {
      case I -> Effect.NOTHING;
      case X -> Effect.FLIP;
      case SWAP -> Effect.EXCHANGE;
      case RX ->
          turn(Pauli.X, angleRadians, controlled, gate.label()) ? Effect.FLIP : Effect.NOTHING;
      case RXX ->
          turn(Pauli.X, angleRadians, controlled, gate.label()) ? Effect.FLIP_BOTH : Effect.NOTHING;
      case RY, RYY, RZ, RZZ, GLOBAL_PHASE -> {
        turn(gate == Gate.GLOBAL_PHASE ? Pauli.I : Pauli.Z, angleRadians, controlled, gate.label());
        yield Effect.NOTHING;
      }
      case R1 -> {
        if (!isMultiple(angleRadians, 2 * Math.PI)) {
          throw refused(gate.label());
        }
        yield Effect.NOTHING;
      }
      case Y, Z, H, S, S_ADJ, T, T_ADJ, SX, SX_ADJ -> throw refused(gate.label());
    };
  }

  /// Whether `exp(i θ P)` flips where `P` has X.
  ///
  /// @throws DeviceException if it is neither a flip nor nothing
  static boolean flips(Pauli[] bases, double angleRadians, boolean controlled) {
    boolean onlyIdentity = true;
    boolean diagonal = true;
    for (Pauli basis : bases) {
      onlyIdentity &= basis == Pauli.I;
      diagonal &= basis == Pauli.I || basis == Pauli.Z;
    }
    Pauli kind = onlyIdentity ? Pauli.I : diagonal || hasY(bases) ? Pauli.Z : Pauli.X;
    return turn(kind, -2 * angleRadians, controlled, "Exp");
  }

  private static boolean hasY(Pauli[] bases) {
    for (Pauli basis : bases) {
      if (basis == Pauli.Y) {
        return true;
      }
    }
    return false;
  }

  /// A turn `exp(-i θ/2 P)`: nothing for multiples of 2π, a flip for odd multiples of π about X, a phase about I.
  private static boolean turn(Pauli axis, double angle, boolean controlled, String name) {
    boolean harmless = controlled ? isMultiple(angle, 4 * Math.PI) : isMultiple(angle, 2 * Math.PI);
    if (harmless || (axis == Pauli.I && !controlled)) {
      return false;
    }
    if (axis == Pauli.X && !controlled && isMultiple(angle, Math.PI)) {
      return true;
    }
    throw refused(name);
  }

  private static boolean isMultiple(double angle, double unit) {
    return Math.abs(Math.IEEEremainder(angle, unit)) <= TOLERANCE * Math.max(1, Math.abs(angle));
  }

  /// The refusal of something that would leave the basis states.
  static DeviceException refused(String name) {
    return new DeviceException(
        name
            + " is not done by the Toffoli simulator: it keeps bits, and knows X and SWAP with any controls, and turns that come"
            + " to the same; use sim.sparse or sim.statevector");
  }
}
