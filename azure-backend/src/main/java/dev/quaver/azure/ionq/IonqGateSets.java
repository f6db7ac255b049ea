package dev.quaver.azure.ionq;

import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;
import java.util.EnumMap;
import java.util.Map;

/// What IonQ's gate sets can express.
final class IonqGateSets {

  /// Abstract gates, each with any number of controls, and what is one of them but for a global phase.
  static final GateSet QIS = new GateSet("qis", qis(), false);

  private IonqGateSets() {}

  private static Map<Gate, Integer> qis() {
    Map<Gate, Integer> controls = new EnumMap<>(Gate.class);
    for (Gate gate : Gate.values()) {
      if (gate.ionqName().isPresent()) {
        controls.put(gate, GateSet.ANY);
      }
    }
    controls.put(Gate.I, GateSet.ANY);
    controls.put(Gate.GLOBAL_PHASE, 0);
    controls.put(Gate.R1, 0);
    return controls;
  }
}
