package dev.quaver.partial;

/// A text that contains what only outcomes decide. No circuit needs to know it: messages are for simulations.
enum DynamicText {
  INSTANCE
}
