package dev.quaver.diagram;

import static dev.quaver.diagram.SvgSizes.BOX_PADDING;
import static dev.quaver.diagram.SvgSizes.COLUMN_GAP;
import static dev.quaver.diagram.SvgSizes.FONT;
import static dev.quaver.diagram.SvgSizes.GATE;
import static dev.quaver.diagram.SvgSizes.GATE_PADDING;
import static dev.quaver.diagram.SvgSizes.PLUS;
import static dev.quaver.diagram.SvgSizes.TITLE_FONT;

import java.util.List;

/// An element and how wide it is drawn.
///
/// @param width in pixels, without the space beside it
/// @param columns of a box
record SvgItem(Element element, double width, List<SvgColumn> columns) {
  SvgItem {
    columns = List.copyOf(columns);
  }

  /// A column and how wide it is with the space beside it.
  record SvgColumn(double width, List<SvgItem> items) {
    SvgColumn {
      items = List.copyOf(items);
    }
  }

  /// The widths of columns.
  static List<SvgColumn> measure(List<Column> columns) {
    return columns.stream().map(SvgItem::measure).toList();
  }

  /// How wide columns are together.
  static double width(List<SvgColumn> columns) {
    return columns.stream().mapToDouble(SvgColumn::width).sum();
  }

  private static SvgColumn measure(Column column) {
    List<SvgItem> items = column.elements().stream().map(SvgItem::measure).toList();
    double widest = items.stream().mapToDouble(SvgItem::width).max().orElse(0);
    return new SvgColumn(widest + COLUMN_GAP, items);
  }

  private static SvgItem measure(Element element) {
    return switch (element) {
      case Element.Gate gate -> new SvgItem(gate, width(gate), List.of());
      case Element.Measurement measurement -> new SvgItem(measurement, GATE + 4, List.of());
      case Element.Reset reset -> new SvgItem(reset, GATE - 2, List.of());
      case Element.Barrier barrier -> new SvgItem(barrier, 6, List.of());
      case Element.Box box -> {
        List<SvgColumn> columns = measure(box.columns());
        double title = SvgText.label(TITLE_FONT, box.label()).width() + 16;
        double width = Math.max(width(columns) + 2 * BOX_PADDING, title);
        yield new SvgItem(box, width, columns);
      }
    };
  }

  private static double width(Element.Gate gate) {
    if (GateSymbol.of(gate) != GateSymbol.BOX) {
      return 2 * PLUS;
    }
    double marks = GateSymbol.hasMarks(gate) ? FONT : 0;
    return Math.max(GATE, SvgText.gate(FONT, gate).width() + 2 * GATE_PADDING + marks);
  }
}
