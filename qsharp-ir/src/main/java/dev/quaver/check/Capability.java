package dev.quaver.check;

import java.util.Optional;

/// What a target can do beyond applying gates and measuring at the end; the names that `@Config` knows.
public enum Capability {
  /// Branches on measurement results, uses qubits again.
  ADAPTIVE("Adaptive"),
  /// Computes integers while it runs.
  INTEGER_COMPUTATIONS("IntegerComputations"),
  /// Computes floating-point numbers while it runs.
  FLOATING_POINT_COMPUTATIONS("FloatingPointComputations"),
  /// Loops whose end depends on measurement results.
  BACKWARDS_BRANCHING("BackwardsBranching"),
  /// Arrays whose size is known when it compiles.
  STATIC_SIZED_ARRAYS("StaticSizedArrays"),
  /// Calls of functions.
  CALL_SUPPORT("CallSupport"),
  /// Allocates qubits while it runs.
  DYNAMIC_QUBIT_ALLOCATION("DynamicQubitAllocation"),
  /// Everything that only a simulator can do.
  HIGHER_LEVEL_CONSTRUCTS("HigherLevelConstructs");

  private final String text;

  Capability(String text) {
    this.text = text;
  }

  /// The capability called `text` in Q#.
  static Optional<Capability> of(String text) {
    for (Capability each : values()) {
      if (each.text.equals(text)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
