package dev.quaver.optimize;

import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Drops what does nothing because of what is certain of its qubits at that place: a gate with a control in |0⟩, controls in
/// |1⟩, phases of basis states, resets of |0⟩.
final class KnownStates {

  /// What is known of a qubit.
  private enum State {
    ZERO,
    ONE,
    UNKNOWN
  }

  private final GateSet gates;
  private final Map<Integer, State> states = new HashMap<>();
  private final List<Item> kept;

  private KnownStates(GateSet gates, int size) {
    this.gates = gates;
    kept = new ArrayList<>(size);
  }

  /// For items before which all qubits are in |0⟩.
  static List<Item> apply(List<Item> items, GateSet gates) {
    var pass = new KnownStates(gates, items.size());
    items.forEach(pass::add);
    return pass.kept;
  }

  private State state(int qubit) {
    return states.getOrDefault(qubit, State.ZERO);
  }

  private void add(Item item) {
    switch (item) {
      case Item.GateItem gate -> add(gate);
      case Item.Wall wall when wall.isReset() -> {
        if (state(wall.qubits()[0]) != State.ZERO) {
          kept.add(wall);
          states.put(wall.qubits()[0], State.ZERO);
        }
      }
      case Item.Wall wall when wall.isBarrier() -> kept.add(wall);
      case Item.Wall wall when wall.isMeasurement() && state(wall.qubits()[0]) != State.UNKNOWN ->
          kept.add(wall);
      case Item.Wall _, Item.PauliItem _ -> keep(item);
    }
  }

  private void keep(Item item) {
    kept.add(item);
    for (int place = 0; place < item.qubits().length; place++) {
      Axis axis = item.axis(place);
      if (axis != Axis.Z && axis != Axis.ALL) {
        states.put(item.qubits()[place], State.UNKNOWN);
      }
    }
  }

  private void add(Item.GateItem gate) {
    if (controlsAre(gate, State.ZERO)) {
      return;
    }
    Item.GateItem reduced = withoutControlsInOne(gate);
    if (isPhaseOfBasisState(reduced)) {
      return;
    }
    int[] qubits = reduced.qubits();
    boolean isCertain = reduced.controlCount() == 0;
    if (isCertain && (reduced.gate() == Gate.X || reduced.gate() == Gate.Y)) {
      State before = state(qubits[0]);
      kept.add(reduced);
      states.put(qubits[0], flipped(before));
    } else if (isCertain && reduced.gate() == Gate.SWAP) {
      State first = state(qubits[0]);
      State second = state(qubits[1]);
      if (first == State.UNKNOWN || first != second) {
        kept.add(reduced);
      }
      states.put(qubits[0], second);
      states.put(qubits[1], first);
    } else {
      keep(reduced);
    }
  }

  private static State flipped(State state) {
    return switch (state) {
      case ZERO -> State.ONE;
      case ONE -> State.ZERO;
      case UNKNOWN -> State.UNKNOWN;
    };
  }

  /// Whether one of its controls is so; all qubits of a power of Z are controls.
  private boolean controlsAre(Item.GateItem gate, State wanted) {
    boolean isPhase =
        Power.of(gate.gate(), gate.angle(), gate.controlCount()).family() == Power.Family.PHASE;
    int count = isPhase ? gate.qubits().length : gate.controlCount();
    for (int i = 0; i < count; i++) {
      if (state(gate.qubits()[i]) == wanted) {
        return true;
      }
    }
    return false;
  }

  /// Without the controls that are in |1⟩, if the set has the gate with fewer.
  private Item.GateItem withoutControlsInOne(Item.GateItem gate) {
    var left = new ArrayList<Integer>();
    for (int i = 0; i < gate.qubits().length; i++) {
      if (i >= gate.controlCount() || state(gate.qubits()[i]) != State.ONE) {
        left.add(gate.qubits()[i]);
      }
    }
    int controls = gate.controlCount() - (gate.qubits().length - left.size());
    return controls < gate.controlCount() && gates.accepts(gate.gate(), controls)
        ? new Item.GateItem(
            gate.gate(), gate.angle(), controls, left.stream().mapToInt(q -> q).toArray())
        : gate;
  }

  /// Whether it is diagonal and all its qubits are certain, so that it makes a global phase.
  private boolean isPhaseOfBasisState(Item.GateItem gate) {
    for (int place = 0; place < gate.qubits().length; place++) {
      boolean isDiagonal = gate.axis(place) == Axis.Z || gate.axis(place) == Axis.ALL;
      if (!isDiagonal || state(gate.qubits()[place]) == State.UNKNOWN) {
        return false;
      }
    }
    return true;
  }
}
