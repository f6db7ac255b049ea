package dev.quaver.decompose;

import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;

/// Says that a gate set cannot express a gate. Its message is for people: it names the gate and the set.
public final class DecompositionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DecompositionException(String gate, GateSet gates) {
    super(gate + " cannot be expressed in the gates of " + gates.name());
  }

  DecompositionException(Gate gate, int controlCount, GateSet gates) {
    this(named(gate.label(), controlCount), gates);
  }

  /// Names the whole where a part of it cannot be expressed.
  DecompositionException(
      Gate gate, int controlCount, GateSet gates, DecompositionException ofPart) {
    this(gate.label(), controlCount, gates, ofPart);
  }

  DecompositionException(
      String gate, int controlCount, GateSet gates, DecompositionException ofPart) {
    this(named(gate, controlCount), gates);
    initCause(ofPart);
  }

  private static String named(String gate, int controlCount) {
    return switch (controlCount) {
      case 0 -> gate;
      case 1 -> "controlled " + gate;
      default -> gate + " with " + controlCount + " controls";
    };
  }
}
