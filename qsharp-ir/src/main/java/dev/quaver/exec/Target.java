package dev.quaver.exec;

/// Where the value of an expression in statement position goes.
sealed interface Target {

  Target DISCARD = new Discard();
  Target RETURN = new Return();

  /// Nowhere.
  record Discard() implements Target {}

  /// Out of the callable.
  record Return() implements Target {}

  /// Into a slot of the specialization.
  record Slot(int slot) implements Target {}
}
