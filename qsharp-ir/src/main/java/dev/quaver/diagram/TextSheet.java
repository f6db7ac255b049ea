package dev.quaver.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Columns on some wires, in letters.
final class TextSheet {

  private static final int MIN_WIDTH = 7;

  private final ToIntFunction<Element.Box> numbers;
  private final List<TextRow> rows = new ArrayList<>();
  private final Map<Wire, Integer> places = new HashMap<>();
  private final List<Integer> widths = new ArrayList<>();

  /// @param wires those that the columns touch, from top to bottom
  /// @param numbers gives boxes their numbers, asked from left to right and from top to bottom
  TextSheet(List<Wire> wires, List<Column> columns, ToIntFunction<Element.Box> numbers) {
    this.numbers = numbers;
    addRows(wires, columns);
    for (int column = 0; column < columns.size(); column++) {
      for (Element element : columns.get(column).elements()) {
        place(element, column);
      }
    }
    setWidths(columns.size());
  }

  private void addRows(List<Wire> wires, List<Column> columns) {
    Set<Wire> joined = joinedToTheNext(wires, columns);
    Set<Wire> measured = new HashSet<>();
    columns.forEach(
        column -> column.elements().forEach(element -> measured.addAll(Measured.in(element))));
    for (int i = 0; i < wires.size(); i++) {
      Wire wire = wires.get(i);
      places.put(wire, rows.size());
      rows.add(
          switch (wire) {
            case Wire.Quantum(int qubit) -> TextRow.quantum("q_" + qubit);
            case Wire.Classical _ -> TextRow.classical(!measured.contains(wire));
          });
      boolean lastOfGroup = i + 1 < wires.size() && wires.get(i + 1) instanceof Wire.Quantum;
      if (joined.contains(wire) && lastOfGroup) {
        rows.add(TextRow.gap());
      }
    }
  }

  /// Qubits with a name repeated on the next qubit too, which need a line between for what joins the names.
  private static Set<Wire> joinedToTheNext(List<Wire> wires, List<Column> columns) {
    List<Wire> qubits = wires.stream().filter(Wire.Quantum.class::isInstance).toList();
    Map<Wire, Integer> order = new HashMap<>();
    qubits.forEach(qubit -> order.put(qubit, order.size()));
    Set<Wire> joined = new HashSet<>();
    for (Column column : columns) {
      for (Element element : column.elements()) {
        Set<Wire> targets = new HashSet<>(targets(element));
        for (Wire target : targets) {
          int next = order.getOrDefault(target, qubits.size()) + 1;
          if (next < qubits.size() && targets.contains(qubits.get(next))) {
            joined.add(target);
          }
        }
      }
    }
    return joined;
  }

  private static List<? extends Wire> targets(Element element) {
    return switch (element) {
      case Element.Gate gate -> gate.targets();
      case Element.Measurement measurement -> measurement.qubits();
      case Element.Reset reset -> reset.qubits();
      case Element.Barrier barrier -> barrier.qubits();
      case Element.Box box -> box.inside();
    };
  }

  private void place(Element element, int column) {
    switch (element) {
      case Element.Gate gate -> {
        for (int i = 0; i < gate.targets().size(); i++) {
          put(gate.targets().get(i), column, new TextCell.Label(Labels.target(gate, i)));
        }
        controls(gate.controls(), column);
        join(gate, column, gate.controls().isEmpty());
      }
      case Element.Measurement measurement -> {
        for (int i = 0; i < measurement.qubits().size(); i++) {
          String label = Labels.measured(measurement, i);
          put(measurement.qubits().get(i), column, new TextCell.Label(label));
        }
        measurement.results().forEach(result -> put(result, column, TextCell.Line.START));
        join(measurement, column, false);
      }
      case Element.Reset reset -> {
        reset.qubits().forEach(it -> put(it, column, new TextCell.Label(Labels.ZERO)));
        join(reset, column, true);
      }
      case Element.Barrier barrier -> join(barrier, column, true);
      case Element.Box box -> box(box, column);
    }
  }

  private void box(Element.Box box, int column) {
    var label = new TextCell.Label(box.label() + "[" + numbers.applyAsInt(box) + "]");
    for (Wire wire : box.inside()) {
      if (wire instanceof Wire.Quantum) {
        put(wire, column, label);
      }
    }
    controls(box.controls(), column);
    for (Wire result : Measured.in(box)) {
      if (!row(result).hasBegunBefore(column)) {
        put(result, column, TextCell.Line.START);
      }
    }
    join(box, column, box.controls().isEmpty());
  }

  private void controls(List<Control> controls, int column) {
    for (Control control : controls) {
      String dot =
          switch (control.role()) {
            case ON_ONE, INPUT -> "●";
            case ON_ZERO -> "○";
          };
      put(control.wire(), column, new TextCell.Label(dot));
    }
  }

  /// A line through all that is between the first and the last wire of an element.
  private void join(Element element, int column, boolean dashed) {
    int first = rows.size();
    int last = -1;
    for (Wire wire : element.wires()) {
      int place = placeOf(wire);
      first = Math.min(first, place);
      last = Math.max(last, place);
    }
    TextCell line = dashed ? TextCell.Line.DASHED : TextCell.Line.SOLID;
    for (int place = first; place <= last; place++) {
      if (rows.get(place).isFreeAt(column)) {
        rows.get(place).put(column, line);
      }
    }
  }

  private void put(Wire wire, int column, TextCell cell) {
    row(wire).put(column, cell);
  }

  private int placeOf(Wire wire) {
    Integer place = places.get(wire);
    if (place == null) {
      throw new IllegalStateException("internal: the columns touch " + wire);
    }
    return place;
  }

  private TextRow row(Wire wire) {
    return rows.get(placeOf(wire));
  }

  /// Widths are odd, so that columns have a middle. Like the published tool, labels are measured by their length in UTF-8:
  /// more than is seen for other than ASCII letters, and about what terminals need for `〉`.
  private void setWidths(int columnCount) {
    int names = rows.stream().mapToInt(row -> row.name().length() + 1).max().orElse(0);
    widths.add(Math.max(MIN_WIDTH, names) | 1);
    int[] needed = new int[columnCount];
    for (TextRow row : rows) {
      row.forEachLabel((column, label) -> {
        int length = label.getBytes(StandardCharsets.UTF_8).length;
        needed[column] = Math.max(needed[column], length + 4);
      });
    }
    for (int width : needed) {
      widths.add(Math.max(MIN_WIDTH, width) | 1);
    }
  }

  /// Writes all lines, each after `indent`.
  void write(String indent, Appendable out) throws IOException {
    for (TextRow row : rows) {
      String line = row.line(widths);
      out.append(line.isEmpty() ? "" : indent + line).append('\n');
    }
  }
}
