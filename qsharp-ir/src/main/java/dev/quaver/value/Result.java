package dev.quaver.value;

/// The outcome of a measurement as a program sees it.
public enum Result {
  ZERO,
  ONE,
  /// The qubit was lost.
  LOSS
}
