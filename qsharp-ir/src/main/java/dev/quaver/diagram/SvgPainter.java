package dev.quaver.diagram;

import static dev.quaver.diagram.SvgSizes.BOX_CORNER;
import static dev.quaver.diagram.SvgSizes.CLASSICAL_OFFSET;
import static dev.quaver.diagram.SvgSizes.FONT;
import static dev.quaver.diagram.SvgSizes.GATE;
import static dev.quaver.diagram.SvgSizes.TITLE_FONT;

import dev.quaver.diagram.SvgItem.SvgColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws elements over the wires.
final class SvgPainter {

  private final SvgRows rows;
  private final SvgWriter shapes;
  private final SvgSymbols symbols;
  private final Map<Wire.Classical, Double> starts = new HashMap<>();

  SvgPainter(SvgRows rows, SvgWriter shapes) {
    this.rows = rows;
    this.shapes = shapes;
    symbols = new SvgSymbols(shapes);
  }

  /// Draws columns from `left` on.
  ///
  /// @return where the wires of results begin
  Map<Wire.Classical, Double> paint(List<SvgColumn> columns, double left) {
    double x = left;
    for (SvgColumn column : columns) {
      for (SvgItem item : column.items()) {
        paint(item, x + column.width() / 2);
      }
      x += column.width();
    }
    return starts;
  }

  private void paint(SvgItem item, double middle) {
    switch (item.element()) {
      case Element.Gate gate -> gate(gate, middle, item.width());
      case Element.Measurement measurement -> measurement(measurement, middle, item.width());
      case Element.Reset(var qubits) -> {
        link(qubits, middle);
        qubits.forEach(qubit -> symbols.ket(middle, rows.of(qubit), item.width()));
      }
      case Element.Barrier(var qubits) -> {
        double half = SvgSizes.QUANTUM_HALF - 2;
        qubits.forEach(qubit ->
            shapes.line("barrier", middle, rows.of(qubit) - half, middle, rows.of(qubit) + half));
      }
      case Element.Box box -> box(box, item, middle);
    }
  }

  private void gate(Element.Gate gate, double middle, double width) {
    List<Wire> quantum = new ArrayList<>(gate.targets());
    gate.controls().stream()
        .map(Control::wire)
        .filter(Wire.Quantum.class::isInstance)
        .forEach(quantum::add);
    link(quantum, middle);
    double top = quantum.stream().mapToDouble(rows::of).min().orElseThrow();
    double bottom = quantum.stream().mapToDouble(rows::of).max().orElseThrow();
    feeds(gate.controls(), top, bottom, middle);
    gate.controls().forEach(control -> control(control, middle));
    switch (GateSymbol.of(gate)) {
      case PLUS -> gate.targets().forEach(target -> symbols.plus(middle, rows.of(target)));
      case DOT -> gate.targets().forEach(target -> symbols.dot(middle, rows.of(target)));
      case CROSSES -> gate.targets().forEach(target -> symbols.cross(middle, rows.of(target)));
      case BOX -> boxes(gate, middle, width);
    }
  }

  private void boxes(Element.Gate gate, double middle, double width) {
    SvgText name = SvgText.gate(FONT, gate);
    boolean marked = GateSymbol.hasMarks(gate);
    double shift = marked ? FONT / 2 : 0;
    if (rows.areTogether(gate.targets()) && !isControlledWithin(gate)) {
      double top = gate.targets().stream().mapToDouble(rows::of).min().orElseThrow();
      double bottom = gate.targets().stream().mapToDouble(rows::of).max().orElseThrow();
      shapes.rectangle("gate", middle - width / 2, top - GATE / 2, width, bottom - top + GATE, 0);
      shapes.text("name", name, "middle", middle + shift / 2, (top + bottom) / 2);
    } else {
      for (Wire target : gate.targets()) {
        double y = rows.of(target);
        shapes.rectangle("gate", middle - width / 2, y - GATE / 2, width, GATE, 0);
        shapes.text("name", name, "middle", middle + shift / 2, y);
      }
    }
    for (int i = 0; marked && i < gate.targets().size(); i++) {
      SvgText mark = SvgText.plain(FONT * SvgText.SMALL, GateSymbol.mark(gate, i));
      shapes.text("name", mark, "start", middle - width / 2 + 4, rows.of(gate.targets().get(i)));
    }
  }

  private boolean isControlledWithin(Element.Gate gate) {
    double top = gate.targets().stream().mapToDouble(rows::of).min().orElseThrow();
    double bottom = gate.targets().stream().mapToDouble(rows::of).max().orElseThrow();
    return gate.controls().stream()
        .mapToDouble(control -> rows.of(control.wire()))
        .anyMatch(y -> top < y && y < bottom);
  }

  private void measurement(Element.Measurement measurement, double middle, double width) {
    link(measurement.qubits(), middle);
    for (Wire.Classical result : measurement.results()) {
      starts.merge(result, middle, Math::min);
      double y = rows.of(result);
      double from = nearest(measurement.qubits(), y);
      feed(middle, from + Math.signum(y - from) * GATE / 2, y);
      symbols.arrow(middle, y, y > from);
    }
    for (int i = 0; i < measurement.qubits().size(); i++) {
      String basis =
          measurement.isComputational() && measurement.qubits().size() == 1
              ? ""
              : measurement.bases().get(i).toString();
      symbols.meter(middle, rows.of(measurement.qubits().get(i)), width, basis);
    }
  }

  private void box(Element.Box box, SvgItem item, double middle) {
    SvgRows.Edges edges = rows.edges(box);
    double left = middle - item.width() / 2;
    String style =
        switch (box.kind()) {
          case GROUP -> "group";
          case CONDITIONAL -> "condition";
          case LOOP -> "loop";
        };
    feeds(box.controls(), edges.top(), edges.bottom(), middle);
    for (Control control : box.controls()) {
      double y = rows.of(control.wire());
      if (y < edges.top() || y > edges.bottom()) {
        control(control, middle);
      } else if (hasBegun(control.wire())) {
        control(control, left);
      }
    }
    shapes.rectangle(
        style, left, edges.top(), item.width(), edges.bottom() - edges.top(), BOX_CORNER);
    SvgText title = SvgText.label(TITLE_FONT, box.label());
    shapes.text("title", title, "start", left + 7, edges.top() + 10);
    paint(item.columns(), middle - SvgItem.width(item.columns()) / 2);
  }

  /// Whether something drawn before has measured the result; a loop may depend on what it measures itself.
  private boolean hasBegun(Wire wire) {
    return switch (wire) {
      case Wire.Quantum _ -> true;
      case Wire.Classical classical -> starts.containsKey(classical);
    };
  }

  private void control(Control control, double x) {
    double y = rows.of(control.wire());
    switch (control.role()) {
      case ON_ONE -> symbols.dot(x, y);
      case ON_ZERO -> symbols.ring(x, y);
      case INPUT -> symbols.input(x, y);
    }
  }

  /// A line between the first and the last of some wires.
  private void link(List<? extends Wire> wires, double x) {
    double top = wires.stream().mapToDouble(rows::of).min().orElseThrow();
    double bottom = wires.stream().mapToDouble(rows::of).max().orElseThrow();
    if (top < bottom) {
      shapes.line("link", x, top, x, bottom);
    }
  }

  /// Double lines to what stands between `top` and `bottom`, from the classical wires that are furthest above and below it:
  /// others are on their way.
  private void feeds(List<Control> controls, double top, double bottom, double x) {
    double highest = top;
    double lowest = bottom;
    for (Control control : controls) {
      if (control.wire() instanceof Wire.Classical) {
        highest = Math.min(highest, rows.of(control.wire()));
        lowest = Math.max(lowest, rows.of(control.wire()));
      }
    }
    if (highest < top) {
      feed(x, highest, top);
    }
    if (lowest > bottom) {
      feed(x, lowest, bottom);
    }
  }

  private void feed(double x, double from, double to) {
    shapes.line("wire", x - CLASSICAL_OFFSET, from, x - CLASSICAL_OFFSET, to);
    shapes.line("wire", x + CLASSICAL_OFFSET, from, x + CLASSICAL_OFFSET, to);
  }

  private double nearest(List<? extends Wire> wires, double y) {
    double best = Double.POSITIVE_INFINITY;
    for (Wire wire : wires) {
      double candidate = rows.of(wire);
      if (Math.abs(candidate - y) < Math.abs(best - y)) {
        best = candidate;
      }
    }
    return best;
  }
}
