package dev.quaver.value;

/// What becomes of the value of an expression, which decides whether an array must be marked as shared.
public enum Use {
  /// It is kept somewhere else from now on.
  VALUE,
  /// It is looked at and forgotten.
  BORROW,
  /// It is what the callable returns: its locals are not used again.
  LAST;

  /// Whether reading a local makes its array shared.
  public boolean sharesLocal() {
    return this == VALUE;
  }

  /// Whether reading an item makes an array that is the item shared.
  public boolean sharesItem() {
    return this != BORROW;
  }
}
