package dev.quaver.target;

/// Names a target: `sim.statevector`, `ionq.simulator`, `quantinuum.sim.h2-1e`.
public record TargetId(String text) {

  public TargetId {
    if (!text.matches("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*")) {
      throw new IllegalArgumentException("not a target id: " + text);
    }
  }

  /// The target called `text`.
  ///
  /// @throws IllegalArgumentException if it is not made of letters, digits, dots, dashes and underscores
  public static TargetId parse(String text) {
    return new TargetId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
