package dev.quaver.diagram;

import static dev.quaver.diagram.SvgSizes.CLASSICAL_OFFSET;
import static dev.quaver.diagram.SvgSizes.CROSS;
import static dev.quaver.diagram.SvgSizes.DOT;
import static dev.quaver.diagram.SvgSizes.FONT;
import static dev.quaver.diagram.SvgSizes.GATE;
import static dev.quaver.diagram.SvgSizes.INPUT_DOT;
import static dev.quaver.diagram.SvgSizes.PLUS;

/// Draws the signs of circuits, each with its middle at a point.
final class SvgSymbols {

  private final SvgWriter shapes;

  SvgSymbols(SvgWriter shapes) {
    this.shapes = shapes;
  }

  /// A control that is on for One.
  void dot(double x, double y) {
    shapes.circle("dot", x, y, DOT);
  }

  /// A control that is on for Zero.
  void ring(double x, double y) {
    shapes.circle("ring", x, y, DOT);
  }

  /// Where a classical wire is read.
  void input(double x, double y) {
    shapes.circle("dot", x, y, INPUT_DOT);
  }

  /// ⊕, as on targets of controlled X.
  void plus(double x, double y) {
    shapes.circle("ring", x, y, PLUS);
    shapes.line("edge", x - PLUS, y, x + PLUS, y);
    shapes.line("edge", x, y - PLUS, x, y + PLUS);
  }

  /// ×, as on SWAP.
  void cross(double x, double y) {
    shapes.line("cross", x - CROSS, y - CROSS, x + CROSS, y + CROSS);
    shapes.line("cross", x - CROSS, y + CROSS, x + CROSS, y - CROSS);
  }

  /// |0⟩ in place of the wire.
  void ket(double x, double y, double width) {
    shapes.rectangle("gap", x - width / 2, y - GATE / 2, width, GATE, 0);
    shapes.text("name", SvgText.plain(FONT, "|0⟩"), "middle", x, y);
  }

  /// A meter, with its basis where that is not the computational one.
  void meter(double x, double y, double width, String basis) {
    shapes.rectangle("gate", x - width / 2, y - GATE / 2, width, GATE, 0);
    double radius = 10;
    double base = y + 7;
    shapes.path("meter", "M", x - radius, base, "A", radius, radius, "0 0 1", x + radius, base);
    shapes.line("meter", x, base, x + 8, y - 9);
    shapes.path("tip", "M", x + 9.2, y - 11, "L", x + 9.4, y - 6.6, "L", x + 5.4, y - 8.9, "Z");
    if (!basis.isEmpty()) {
      shapes.text(
          "name",
          SvgText.plain(FONT * SvgText.SMALL, basis),
          "start",
          x - width / 2 + 2.5,
          y - GATE / 2 + 8);
    }
  }

  /// The tip of an arrow that ends at a classical wire.
  void arrow(double x, double y, boolean down) {
    double direction = down ? 1 : -1;
    double tip = y - direction * CLASSICAL_OFFSET;
    double back = tip - direction * 5;
    shapes.path("tip", "M", x, tip, "L", x - 3.6, back, "L", x + 3.6, back, "Z");
  }
}
