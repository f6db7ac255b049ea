package dev.quaver.diagram;

/// Lengths of SVG diagrams, in pixels.
final class SvgSizes {

  static final double FONT = 16;
  static final double TITLE_FONT = 12.5;

  static final double MARGIN = 12;

  /// Height of gates, and the least width of one with a name.
  static final double GATE = 30;

  static final double GATE_PADDING = 7;

  /// The space between the elements of neighbouring columns.
  static final double COLUMN_GAP = 14;

  /// The space of a quantum wire to each side.
  static final double QUANTUM_HALF = 21;

  static final double CLASSICAL_ABOVE = 8;
  static final double CLASSICAL_BELOW = 10;

  /// What each box around a wire adds above it, where its title is, and below it.
  static final double BOX_ABOVE = 19;

  static final double BOX_BELOW = 8;
  static final double BOX_PADDING = 5;
  static final double BOX_CORNER = 6;

  static final double DOT = 3.6;
  static final double INPUT_DOT = 2.6;
  static final double PLUS = 9;
  static final double CROSS = 5.5;

  /// Half of what is between the two lines of a classical wire.
  static final double CLASSICAL_OFFSET = 1.6;

  private SvgSizes() {}
}
