package dev.quaver.capability;

/// When a value is known.
enum Level {
  /// While the program is translated.
  STATIC,
  /// While it runs, but it is one fixed thing: a qubit, a result, what is made of these alone.
  CONSTANT,
  /// While it runs, and it differs from shot to shot.
  VARIABLE;

  Level max(Level other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
