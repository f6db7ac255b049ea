package dev.quaver.format.openqasm;

import dev.quaver.circuit.GateSet;
import dev.quaver.format.openqasm.syntax.OpenQasmVersion;
import dev.quaver.gate.Gate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What gates of the table are called in the standard include file of a version, and definitions of those that it lacks.
final class GateNames {

  private static final int MOST_NAMED_CONTROLS = 2;

  private final OpenQasmVersion version;
  private final Map<Gate, String> definitions = new EnumMap<>(Gate.class);

  /// Names by number of controls; empty where there is none.
  private final Map<Gate, String[]> names = new EnumMap<>(Gate.class);

  GateNames(OpenQasmVersion version) {
    this.version = version;
    for (Gate gate : Gate.values()) {
      String name = gate == Gate.GLOBAL_PHASE ? "gphase" : gate.openQasmName().orElse("ryy");
      names.put(gate, new String[] {name, "", ""});
    }
    for (Gate gate :
        new Gate[] {
          Gate.X, Gate.Y, Gate.Z, Gate.H, Gate.R1, Gate.RX, Gate.RY, Gate.RZ, Gate.SWAP
        }) {
      put(gate, 1, "c" + name(gate));
    }
    put(Gate.X, 2, "ccx");
    define();
  }

  private void put(Gate gate, int controls, String name) {
    String[] all = names.get(gate);
    if (all != null) {
      all[controls] = name;
    }
  }

  private void define() {
    definitions.put(
        Gate.RYY,
        "gate ryy(theta) a,b { rx(pi/2) a; rx(pi/2) b; cx a,b; rz(theta) b; cx a,b; rx(-pi/2) a; rx(-pi/2) b; }");
    if (version == OpenQasmVersion.THREE) {
      definitions.put(Gate.SX_ADJ, "gate sxdg a { inv @ sx a; }");
      definitions.put(
          Gate.RXX, "gate rxx(theta) a,b { h a; h b; cx a,b; rz(theta) b; cx a,b; h a; h b; }");
      definitions.put(Gate.RZZ, "gate rzz(theta) a,b { cx a,b; rz(theta) b; cx a,b; }");
    }
  }

  /// The name of a gate without controls.
  String name(Gate gate) {
    return name(gate, 0).orElseThrow();
  }

  /// The name that a gate with controls has of its own, if it has one.
  Optional<String> name(Gate gate, int controls) {
    String[] all = names.get(gate);
    return all == null || controls > MOST_NAMED_CONTROLS || all[controls].isEmpty()
        ? Optional.empty()
        : Optional.of(all[controls]);
  }

  /// The definition of a gate that the include file lacks.
  Optional<String> definition(Gate gate) {
    return Optional.ofNullable(definitions.get(gate));
  }

  /// What can be written: version 3 has modifiers, version 2 only the gates of its file. A phase with controls is a phase of
  /// the last control.
  GateSet gateSet() {
    Map<Gate, Integer> controls = new EnumMap<>(Gate.class);
    for (Gate gate : Gate.values()) {
      int most = 0;
      while (most < MOST_NAMED_CONTROLS && name(gate, most + 1).isPresent()) {
        most++;
      }
      if (version == OpenQasmVersion.TWO && gate == Gate.GLOBAL_PHASE) {
        most = 2;
      }
      controls.put(gate, version == OpenQasmVersion.THREE ? GateSet.ANY : most);
    }
    return new GateSet(
        version == OpenQasmVersion.THREE ? "OpenQASM 3" : "OpenQASM 2", controls, false);
  }
}
