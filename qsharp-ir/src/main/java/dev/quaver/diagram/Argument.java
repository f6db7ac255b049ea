package dev.quaver.diagram;

/// What stands in parentheses behind the name of a gate.
public sealed interface Argument {

  /// A known angle, in radians.
  record Angle(double radians) implements Argument {}

  /// A known number that is no angle.
  record Number(double value) implements Argument {}

  /// Something computed, as an expression.
  record Computed(String expression) implements Argument {}
}
