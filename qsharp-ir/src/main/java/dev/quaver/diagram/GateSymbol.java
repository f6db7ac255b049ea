package dev.quaver.diagram;

import java.util.Set;

/// How the targets of a gate are drawn.
enum GateSymbol {
  /// its name in a box
  BOX,
  /// ⊕, for X under the control of qubits
  PLUS,
  /// a dot as on the controls, for Z under the control of qubits
  DOT,
  /// crosses, for SWAP
  CROSSES;

  private static final Set<String> SYMMETRIC = Set.of("Rxx", "Ryy", "Rzz", "SWAP");

  static GateSymbol of(Element.Gate gate) {
    boolean controlled =
        gate.controls().stream().anyMatch(control -> control.wire() instanceof Wire.Quantum);
    boolean bare = gate.arguments().isEmpty() && !gate.adjoint();
    if (bare && gate.name().equals("SWAP") && gate.targets().size() == 2) {
      return CROSSES;
    } else if (bare && controlled && gate.targets().size() == 1) {
      return switch (gate.name()) {
        case "X" -> PLUS;
        case "Z" -> DOT;
        default -> BOX;
      };
    }
    return BOX;
  }

  /// Whether its targets need to be told apart: by Paulis, or by their order.
  static boolean hasMarks(Element.Gate gate) {
    return !gate.bases().isEmpty()
        || (gate.targets().size() > 1 && !SYMMETRIC.contains(gate.name()));
  }

  /// What tells a target apart.
  static String mark(Element.Gate gate, int target) {
    return gate.bases().isEmpty() ? String.valueOf(target) : gate.bases().get(target).toString();
  }
}
