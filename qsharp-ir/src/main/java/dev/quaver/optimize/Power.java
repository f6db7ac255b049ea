package dev.quaver.optimize;

import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A gate as a member of a one-parameter family, whose members are multiplied by adding angles.
///
/// @param family which
/// @param angle in radians; 0 is the identity
/// @param period after which the family is the identity again
record Power(Family family, double angle, double period) {

  private static final double TOLERANCE = 1e-12;

  /// Families; see [#of].
  enum Family {
    /// Z and its powers, `diag(1, e^{iθ})`
    PHASE(Gate.R1, true, List.of(Gate.Z, Gate.S, Gate.S_ADJ, Gate.T, Gate.T_ADJ)),
    /// X and its powers
    X_POWER(Gate.RX, false, List.of(Gate.X, Gate.SX, Gate.SX_ADJ)),
    /// Y, whose powers have no names
    Y_POWER(Gate.RY, false, List.of(Gate.Y)),
    RX(Gate.RX, false, List.of()),
    RY(Gate.RY, false, List.of()),
    RZ(Gate.RZ, false, List.of()),
    RXX(Gate.RXX, true, List.of()),
    RYY(Gate.RYY, true, List.of()),
    RZZ(Gate.RZZ, true, List.of()),
    HADAMARD(Gate.H, false, List.of()),
    SWAP(Gate.SWAP, true, List.of()),
    GLOBAL_PHASE(Gate.GLOBAL_PHASE, false, List.of());

    private final Gate rotation;
    private final boolean isSymmetric;

    @SuppressWarnings("ImmutableEnumChecker") // always a list that cannot be changed
    private final List<Gate> named;

    Family(Gate rotation, boolean isSymmetric, List<Gate> named) {
      this.rotation = rotation;
      this.isSymmetric = isSymmetric;
      this.named = named;
    }
  }

  /// The member that a gate is. Without controls, a global phase is nothing, so that rotations are powers of Pauli operators.
  static Power of(Gate gate, double angle, int controlCount) {
    boolean free = controlCount == 0;
    return switch (gate) {
      case I -> new Power(Family.GLOBAL_PHASE, 0, 1);
      case X -> new Power(Family.X_POWER, Math.PI, 2 * Math.PI);
      case SX -> new Power(Family.X_POWER, Math.PI / 2, 2 * Math.PI);
      case SX_ADJ -> new Power(Family.X_POWER, -Math.PI / 2, 2 * Math.PI);
      case Y -> new Power(Family.Y_POWER, Math.PI, 2 * Math.PI);
      case Z -> phase(Math.PI);
      case S -> phase(Math.PI / 2);
      case S_ADJ -> phase(-Math.PI / 2);
      case T -> phase(Math.PI / 4);
      case T_ADJ -> phase(-Math.PI / 4);
      case R1 -> phase(angle);
      case RX -> free ? new Power(Family.X_POWER, angle, 2 * Math.PI) : rotation(Family.RX, angle);
      case RY -> free ? new Power(Family.Y_POWER, angle, 2 * Math.PI) : rotation(Family.RY, angle);
      case RZ -> free ? phase(angle) : rotation(Family.RZ, angle);
      case RXX -> new Power(Family.RXX, angle, free ? 2 * Math.PI : 4 * Math.PI);
      case RYY -> new Power(Family.RYY, angle, free ? 2 * Math.PI : 4 * Math.PI);
      case RZZ -> new Power(Family.RZZ, angle, free ? 2 * Math.PI : 4 * Math.PI);
      case GLOBAL_PHASE -> new Power(Family.GLOBAL_PHASE, free ? 0 : angle, 4 * Math.PI);
      case H -> new Power(Family.HADAMARD, 1, 2);
      case SWAP -> new Power(Family.SWAP, 1, 2);
    };
  }

  private static Power phase(double angle) {
    return new Power(Family.PHASE, angle, 2 * Math.PI);
  }

  private static Power rotation(Family family, double angle) {
    return new Power(family, angle, 4 * Math.PI);
  }

  /// Whether it does nothing.
  boolean isIdentity() {
    return Math.abs(Math.IEEEremainder(angle, period)) < TOLERANCE;
  }

  /// Both, one after the other.
  Power plus(Power other) {
    return new Power(family, Math.IEEEremainder(angle + other.angle, period), period);
  }

  /// Whether gates on these qubits are members of one family.
  boolean isLike(Power other, int controlCount, int[] qubits, int[] others) {
    if (family != other.family || qubits.length != others.length) {
      return false;
    }
    // all qubits of a phase are alike; the two of a symmetric gate are, and so are controls
    int controls = family == Family.PHASE ? qubits.length : controlCount;
    return Arrays.equals(qubits, others)
        || (sameSets(qubits, others, 0, controls)
            && (family.isSymmetric
                ? sameSets(qubits, others, controls, qubits.length)
                : qubits[controls] == others[controls]));
  }

  private static boolean sameSets(int[] qubits, int[] others, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean found = false;
      for (int j = from; j < to; j++) {
        found |= qubits[i] == others[j];
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /// One gate of the set that does the same, up to a global phase if there are no controls.
  Optional<Item.GateItem> gate(GateSet gates, int controlCount, int[] qubits) {
    for (Gate named : family.named) {
      if (gates.accepts(named, controlCount)
          && new Power(family, angle - of(named, 0, controlCount).angle, period).isIdentity()) {
        return Optional.of(new Item.GateItem(named, 0, controlCount, qubits));
      }
    }
    boolean isFree = controlCount == 0;
    if (gates.accepts(family.rotation, controlCount) && (isFree || isExact())) {
      double rotated = family.rotation.hasAngle() ? angle : 0;
      return Optional.of(new Item.GateItem(family.rotation, rotated, controlCount, qubits));
    }
    return family == Family.PHASE && isFree && gates.accepts(Gate.RZ, 0)
        ? Optional.of(new Item.GateItem(Gate.RZ, angle, 0, qubits))
        : Optional.empty();
  }

  /// Whether the family's rotation is the family even under controls.
  private boolean isExact() {
    return family != Family.X_POWER && family != Family.Y_POWER;
  }
}
