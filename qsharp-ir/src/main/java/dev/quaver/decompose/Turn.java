package dev.quaver.decompose;

import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How a set of gates turns about one axis: a rotation, perhaps between a Clifford gate and its inverse.
///
/// @param sign of the angle that the rotation is given
record Turn(List<OneQubitGate> before, Gate rotation, int sign, List<OneQubitGate> after) {

  private static final List<Gate> CLIFFORDS =
      List.of(Gate.H, Gate.S, Gate.S_ADJ, Gate.SX, Gate.SX_ADJ);

  static Optional<Turn> about(Pauli axis, GateSet gates) {
    return direct(axis, gates)
        .or(() ->
            CLIFFORDS.stream()
                .filter(gate -> gates.accepts(gate, 0))
                .flatMap(gate -> conjugated(axis, gate, gates).stream())
                .findFirst());
  }

  private static Optional<Turn> direct(Pauli axis, GateSet gates) {
    Gate rotation = PauliBasis.rotation(axis);
    if (gates.accepts(rotation, 0)) {
      return Optional.of(new Turn(List.of(), rotation, 1, List.of()));
    }
    return axis == Pauli.Z && gates.accepts(Gate.R1, 0)
        ? Optional.of(new Turn(List.of(), Gate.R1, 1, List.of()))
        : Optional.empty();
  }

  /// By the rotation about the axis that `gate` takes to this one.
  private static Optional<Turn> conjugated(Pauli axis, Gate gate, GateSet gates) {
    List<OneQubitGate> inverse =
        gate == Gate.H || gates.accepts(gate.adjoint(), 0)
            ? List.of(OneQubitGate.of(gate.adjoint()))
            : Collections.nCopies(3, OneQubitGate.of(gate));
    for (Pauli other : PauliBasis.AXES) {
      if (other != axis && PauliBasis.gate(other, axis).equals(Optional.of(gate))) {
        return direct(other, gates)
            .map(turn -> new Turn(inverse, turn.rotation, 1, List.of(OneQubitGate.of(gate))));
      }
      if (other != axis && PauliBasis.gate(axis, other).equals(Optional.of(gate))) {
        // two quarter turns are a half turn, which takes the axis to its opposite
        return gate == Gate.H
            ? Optional.empty()
            : direct(other, gates)
                .map(turn -> new Turn(inverse, turn.rotation, -1, List.of(OneQubitGate.of(gate))));
      }
    }
    return Optional.empty();
  }

  int size() {
    return before.size() + 1 + after.size();
  }

  /// The gates that turn by an angle in radians, in the order in which they are applied; none if that does nothing up to a
  /// phase.
  List<OneQubitGate> by(double angle) {
    double normalized = OneQubitUnitary.normalized(sign * angle);
    if (normalized == 0) {
      return List.of();
    }
    var gates = new ArrayList<>(before);
    gates.add(new OneQubitGate(rotation, normalized));
    gates.addAll(after);
    return gates;
  }
}
