package dev.quaver.decompose;

import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Gate sets of machines and formats.
public final class TestGateSets {

  public static final GateSet CX_AND_ROTATIONS =
      set("CX and rotations", "X:1 H S S' T T' Rx Ry Rz");
  public static final GateSet QIR = set("QIR", "X:2 Y:1 Z:1 H S S' T T' Rx Ry Rz Rxx Ryy Rzz SWAP");
  public static final GateSet OPEN_QASM =
      set("OpenQASM", "I X:2 Y:1 Z:1 H:1 S S' T T' SX SX' Rx:1 Ry:1 Rz:1 R1:1 SWAP:1 Rxx Rzz");
  public static final GateSet QUIL = set("Quil", "I X Y Z H S T Rx Ry Rz R1 SWAP", GateSet.ANY);
  public static final GateSet IONQ =
      set("IonQ", "X Y Z H S S' T T' SX SX' Rx Ry Rz SWAP", GateSet.ANY);
  public static final GateSet SUPERCONDUCTING = set("Rz, SX, X and CX", "Rz SX X:1");
  public static final GateSet TUNABLE = set("CZ, Rz and SX", "Z:1 Rz SX");
  public static final GateSet IONS = set("Rzz and rotations", "Rx Ry Rz Rzz");
  public static final GateSet MOLMER = set("Rxx, Rx and Rz", "Rx Rz Rxx");
  public static final GateSet PHASES = set("H and controlled R1", "H R1:1");
  public static final GateSet HALVES = set("Rx, Ry and controlled Ry", "Rx Ry:1");

  public static final List<GateSet> ALL =
      List.of(
          CX_AND_ROTATIONS,
          QIR,
          OPEN_QASM,
          QUIL,
          IONQ,
          SUPERCONDUCTING,
          TUNABLE,
          IONS,
          MOLMER,
          PHASES,
          HALVES);

  private TestGateSets() {}

  static GateSet set(String name, String gates) {
    return set(name, gates, 0);
  }

  /// @param gates labels, each with how many controls it may have after a colon where that is not `controls`
  static GateSet set(String name, String gates, int controls) {
    Map<Gate, Integer> accepted = new EnumMap<>(Gate.class);
    for (String word : gates.split(" ")) {
      String[] parts = word.split(":");
      Gate gate = Gate.labelled(parts[0]).orElseThrow();
      accepted.put(gate, parts.length == 1 ? controls : Integer.parseInt(parts[1]));
    }
    return new GateSet(name, accepted, false);
  }
}
