package dev.quaver.ir;

/// Where the value of an expression in statement position goes, to whoever executes a body.
public sealed interface Destination {

  Destination DISCARD = new Discard();
  Destination RETURN = new Return();

  /// Nowhere.
  record Discard() implements Destination {}

  /// Out of the callable.
  record Return() implements Destination {}

  /// Into a slot of the specialization.
  record Slot(int slot) implements Destination {}
}
