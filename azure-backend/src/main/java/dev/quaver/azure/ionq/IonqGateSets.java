package dev.quaver.azure.ionq;

import dev.quaver.circuit.GateSet;
import dev.quaver.decompose.TrappedIonCompiler;
import dev.quaver.gate.Gate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What IonQ's gate sets can express.
final class IonqGateSets {

  /// Abstract gates, each with any number of controls, and what is one of them but for a global phase.
  static final GateSet QIS = new GateSet("qis", qis(), false);

  /// What gates become before they are compiled to native ones, by the names that users know.
  private static final Map<String, GateSet> NATIVE =
      Map.of(
          "native", TrappedIonCompiler.MOLMER_SORENSEN,
          "aria", TrappedIonCompiler.MOLMER_SORENSEN,
          "forte", TrappedIonCompiler.ZZ);

  private IonqGateSets() {}

  /// The gate set called `name`: `qis`, or the native gates of a family of machines, `aria` (or just `native`) or `forte`.
  static Optional<GateSet> named(String name) {
    return name.equals(QIS.name()) ? Optional.of(QIS) : Optional.ofNullable(NATIVE.get(name));
  }

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
