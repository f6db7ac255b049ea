package dev.quaver.partial;

/// A text that contains what only outcomes decide. No circuit needs to know it: messages are for simulations.
enum DynamicText {
  INSTANCE;

  /// Whether a value is a text, known or not.
  static boolean isText(Object value) {
    return value instanceof String || value instanceof DynamicText;
  }
}
