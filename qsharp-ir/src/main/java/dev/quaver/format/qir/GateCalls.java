package dev.quaver.format.qir;

import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which functions are called for a gate, one after another; a global phase that nobody can see is left out.
final class GateCalls {

  /// What can be written: gates with a function, and what a few calls of such do.
  static final GateSet GATE_SET = new GateSet("qir", controls(), false);

  private static final Map<Gate, List<List<QirFunction>>> CALLS = calls();

  private GateCalls() {}

  /// For a gate that the gate set accepts.
  static List<QirFunction> of(Gate gate, int controls) {
    return CALLS.getOrDefault(gate, List.of()).get(controls);
  }

  private static Map<Gate, Integer> controls() {
    Map<Gate, Integer> controls = new EnumMap<>(Gate.class);
    for (Gate gate : Gate.values()) {
      controls.put(gate, Math.max(0, QirFunction.mostControls(gate)));
    }
    return controls;
  }

  private static Map<Gate, List<List<QirFunction>>> calls() {
    Map<Gate, List<List<QirFunction>>> calls = new EnumMap<>(Gate.class);
    controls()
        .forEach((gate, most) -> {
          calls.put(
              gate, IntStream.rangeClosed(0, most).mapToObj(n -> functions(gate, n)).toList());
        });
    return calls;
  }

  private static List<QirFunction> functions(Gate gate, int controls) {
    return switch (gate) {
      case I, GLOBAL_PHASE -> List.of();
      case R1 -> List.of(QirFunction.of(Gate.RZ, 0));
      case SX_ADJ -> List.of(QirFunction.of(Gate.X, 0), QirFunction.of(Gate.SX, 0));
      case X, Y, Z, H, S, S_ADJ, T, T_ADJ, SX, RX, RY, RZ, SWAP, RXX, RYY, RZZ ->
          List.of(QirFunction.of(gate, controls));
    };
  }
}
