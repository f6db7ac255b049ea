package dev.quaver.diagram;

import static dev.quaver.diagram.SvgSizes.BOX_ABOVE;
import static dev.quaver.diagram.SvgSizes.BOX_BELOW;
import static dev.quaver.diagram.SvgSizes.CLASSICAL_ABOVE;
import static dev.quaver.diagram.SvgSizes.CLASSICAL_BELOW;
import static dev.quaver.diagram.SvgSizes.MARGIN;
import static dev.quaver.diagram.SvgSizes.QUANTUM_HALF;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where wires run and boxes end, from top to bottom.
final class SvgRows {

  private final Rows rows;
  private final double[] heights;
  private final double bottom;

  /// How many boxes have their upper and lower edges at a row, one around the other.
  private record Nesting(Map<Integer, Integer> above, Map<Integer, Integer> below) {

    static Nesting of(Rows rows, List<Column> columns) {
      var nesting = new Nesting(new HashMap<>(), new HashMap<>());
      for (Column column : columns) {
        for (Element element : column.elements()) {
          if (element instanceof Element.Box box) {
            nesting.add(rows.span(box.inside()), of(rows, box.columns()));
          }
        }
      }
      return nesting;
    }

    private void add(Rows.Span span, Nesting inner) {
      inner.above().merge(span.first(), 1, Integer::sum);
      inner.below().merge(span.last(), 1, Integer::sum);
      inner.above().forEach((row, depth) -> above.merge(row, depth, Math::max));
      inner.below().forEach((row, depth) -> below.merge(row, depth, Math::max));
    }
  }

  SvgRows(Diagram diagram) {
    rows = new Rows(diagram.qubits());
    Nesting nesting = Nesting.of(rows, diagram.columns());
    heights = new double[rows.wires().size()];
    double y = MARGIN;
    for (int row = 0; row < heights.length; row++) {
      y += above(row) + BOX_ABOVE * nesting.above().getOrDefault(row, 0);
      heights[row] = y;
      y += below(row) + BOX_BELOW * nesting.below().getOrDefault(row, 0);
    }
    bottom = y + MARGIN;
  }

  private double above(int row) {
    return switch (rows.wires().get(row)) {
      case Wire.Quantum _ -> QUANTUM_HALF;
      case Wire.Classical _ -> CLASSICAL_ABOVE;
    };
  }

  private double below(int row) {
    return switch (rows.wires().get(row)) {
      case Wire.Quantum _ -> QUANTUM_HALF;
      case Wire.Classical _ -> CLASSICAL_BELOW;
    };
  }

  /// All wires.
  List<Wire> wires() {
    return rows.wires();
  }

  /// The height of a wire, downwards.
  double of(Wire wire) {
    return heights[rows.of(wire)];
  }

  /// Whether no other qubit is between the first and the last of these.
  boolean areTogether(List<Wire.Quantum> qubits) {
    Rows.Span span = rows.span(List.copyOf(qubits));
    return rows.wires().subList(span.first(), span.last() + 1).stream()
            .filter(Wire.Quantum.class::isInstance)
            .count()
        == qubits.size();
  }

  /// Upper and lower edge of a box.
  Edges edges(Element.Box box) {
    Rows.Span span = rows.span(box.inside());
    Nesting inner = Nesting.of(rows, box.columns());
    int outerAbove = inner.above().getOrDefault(span.first(), 0) + 1;
    int outerBelow = inner.below().getOrDefault(span.last(), 0) + 1;
    return new Edges(
        heights[span.first()] - above(span.first()) - BOX_ABOVE * outerAbove + 3,
        heights[span.last()] + below(span.last()) + BOX_BELOW * outerBelow - 5);
  }

  /// Heights of edges.
  record Edges(double top, double bottom) {}

  /// The height of the whole.
  double height() {
    return bottom;
  }
}
