package dev.quaver.decompose;

import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Comparator;
import java.util.Optional;

/// `exp(-iθ/2 P⊗Q)` on two qubits by the one gate of the set that is of this kind, or by two CX, one if θ is a quarter
/// turn.
final class Interaction {

  private Interaction() {}

  /// Whether the set has an interaction as a gate, about any axis.
  static boolean hasGate(Emitter out) {
    return PauliBasis.AXES.stream().anyMatch(axis -> out.accepts(gate(axis), 0));
  }

  /// Neither `first` nor `second` is the identity.
  static void emit(Emitter out, Pauli first, int a, Pauli second, int b, double theta) {
    if (OneQubitUnitary.normalized(theta) == 0) {
      return;
    }
    if (!hasGate(out) && isQuarter(theta)) {
      quarter(out, first, a, second, b, theta);
      return;
    }
    Pauli axis = axis(out, first, second).orElse(Pauli.Z);
    PauliBasis.enter(out, first, axis, a);
    PauliBasis.enter(out, second, axis, b);
    Gate gate = gate(axis);
    if (out.accepts(gate, 0)) {
      out.gate(gate, theta, 0, a, b);
    } else if (out.accepts(Gate.RZ, 1)) {
      out.gate(Gate.RZ, -2 * theta, 1, a, b);
      out.rotation(Gate.RZ, theta, b);
    } else {
      out.cx(a, b);
      out.rotation(Gate.RZ, theta, b);
      out.cx(a, b);
    }
    PauliBasis.leave(out, first, axis, a);
    PauliBasis.leave(out, second, axis, b);
  }

  private static boolean isQuarter(double theta) {
    return Math.abs(Math.abs(OneQubitUnitary.normalized(theta)) - Math.PI / 2)
        < OneQubitUnitary.TOLERANCE;
  }

  /// One CX, which is `exp(iπ/4 (1-Z)(1-X))`.
  private static void quarter(Emitter out, Pauli first, int a, Pauli second, int b, double theta) {
    double angle = OneQubitUnitary.normalized(theta);
    PauliBasis.enter(out, first, Pauli.Z, a);
    PauliBasis.enter(out, second, Pauli.X, b);
    out.rotation(Gate.RZ, angle, a);
    out.rotation(Gate.RX, angle, b);
    out.cx(a, b);
    PauliBasis.leave(out, first, Pauli.Z, a);
    PauliBasis.leave(out, second, Pauli.X, b);
  }

  /// The gate about this axis, which is not the identity.
  static Gate gate(Pauli axis) {
    return switch (axis) {
      case X -> Gate.RXX;
      case Y -> Gate.RYY;
      case Z -> Gate.RZZ;
      case I -> throw new IllegalArgumentException("internal: the identity is no axis");
    };
  }

  /// The axis with the fewest changes of basis among those that the set has a gate for.
  static Optional<Pauli> axis(Emitter out, Pauli first, Pauli second) {
    return PauliBasis.AXES.stream()
        .filter(axis -> out.accepts(gate(axis), 0))
        .min(Comparator.comparingInt(axis -> changes(axis, first) + changes(axis, second)));
  }

  private static int changes(Pauli axis, Pauli wanted) {
    return axis == wanted ? 0 : 1;
  }
}
