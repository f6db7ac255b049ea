package dev.quaver.azure.quil;

import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;
import java.util.EnumMap;
import java.util.Map;

/// The gates that Quil can express: those with a name there take any number of controls, and the square root of X is a rotation
/// but for a global phase.
final class QuilGateSet {

  static final GateSet ALL = new GateSet("quil", all(), false);

  private QuilGateSet() {}

  private static Map<Gate, Integer> all() {
    Map<Gate, Integer> controls = new EnumMap<>(Gate.class);
    for (Gate gate : Gate.values()) {
      if (gate.quilName().isPresent()) {
        controls.put(gate, GateSet.ANY);
      }
    }
    controls.put(Gate.SX, 0);
    controls.put(Gate.SX_ADJ, 0);
    controls.put(Gate.GLOBAL_PHASE, 0);
    return controls;
  }
}
