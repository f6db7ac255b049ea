package dev.quaver.diagram;

/// What stands at one place of a text diagram besides the wire.
sealed interface TextCell {

  /// A name, with a blank on each side.
  record Label(String text) implements TextCell {}

  /// A part of a line from top to bottom.
  enum Line implements TextCell {
    SOLID,
    DASHED,
    /// the begin of a classical wire
    START
  }
}
