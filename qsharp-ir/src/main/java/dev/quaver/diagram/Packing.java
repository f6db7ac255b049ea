package dev.quaver.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gives each element the first column in which nothing stands on its wires or between them, now or later.
final class Packing {

  private final Rows rows;

  Packing(Rows rows) {
    this.rows = rows;
  }

  /// The columns of `drafts`, none of them empty.
  List<Column> pack(List<Draft> drafts) {
    List<Element> elements = drafts.stream().map(this::finish).toList();
    int[] free = new int[rows.wires().size()];
    List<List<Element>> columns = new ArrayList<>();
    for (Element element : elements) {
      Rows.Span span = rows.span(element.wires());
      int column = 0;
      for (int row = span.first(); row <= span.last(); row++) {
        column = Math.max(column, free[row]);
      }
      Arrays.fill(free, span.first(), span.last() + 1, column + 1);
      if (column == columns.size()) {
        columns.add(new ArrayList<>());
      }
      columns.get(column).add(element);
    }
    return columns.stream().map(Column::new).toList();
  }

  private Element finish(Draft draft) {
    return switch (draft) {
      case Draft.Single(var element) -> element;
      case Draft.Boxed(var kind, var label, var controls, var contents) -> {
        List<Column> columns = pack(contents);
        Set<Wire> inside = new LinkedHashSet<>();
        columns.forEach(
            column -> column.elements().forEach(element -> inside.addAll(element.wires())));
        yield new Element.Box(kind, label, List.copyOf(inside), controls, columns);
      }
    };
  }
}
