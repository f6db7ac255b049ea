package dev.quaver.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A line of a text diagram.
final class TextRow {

  /// What it has where nothing stands.
  private enum Ground {
    QUANTUM('─', '┼'),
    CLASSICAL('═', '╪'),
    BLANK(' ', '│');

    private final char filling;
    private final char crossing;

    Ground(char filling, char crossing) {
      this.filling = filling;
      this.crossing = crossing;
    }
  }

  private final String name;
  private final Ground ground;
  private final Map<Integer, TextCell> cells = new HashMap<>();
  private int firstColumn;

  private TextRow(String name, Ground ground, int firstColumn) {
    this.name = name;
    this.ground = ground;
    this.firstColumn = firstColumn;
  }

  /// The wire of a qubit.
  static TextRow quantum(String name) {
    return new TextRow(name, Ground.QUANTUM, 0);
  }

  /// The wire of a result.
  ///
  /// @param open whether it comes from the left; otherwise from its first [TextCell.Line#START]
  static TextRow classical(boolean open) {
    return new TextRow("", Ground.CLASSICAL, open ? 0 : Integer.MAX_VALUE);
  }

  /// A line without a wire.
  static TextRow gap() {
    return new TextRow("", Ground.BLANK, Integer.MAX_VALUE);
  }

  /// What stands before it.
  String name() {
    return name;
  }

  /// Whether nothing stands there yet.
  boolean isFreeAt(int column) {
    return !cells.containsKey(column);
  }

  /// Whether the wire comes from further left.
  boolean hasBegunBefore(int column) {
    return firstColumn <= column;
  }

  /// Puts something there, in place of what there is.
  void put(int column, TextCell cell) {
    cells.put(column, cell);
    if (cell == TextCell.Line.START) {
      firstColumn = Math.min(firstColumn, column + 1);
    }
  }

  /// All labels with their columns.
  void forEachLabel(BiConsumer<Integer, String> action) {
    cells.forEach((column, cell) -> {
      if (cell instanceof TextCell.Label(var text)) {
        action.accept(column, text);
      }
    });
  }

  /// The line, without blanks at its end.
  ///
  /// @param widths of the names, then of the columns
  String line(List<Integer> widths) {
    var line = new StringBuilder(name);
    line.repeat(' ', widths.getFirst() - name.length());
    for (int column = 0; column + 1 < widths.size(); column++) {
      Ground here = column >= firstColumn ? ground : Ground.BLANK;
      append(cells.get(column), here, widths.get(column + 1), line);
    }
    return line.toString().stripTrailing();
  }

  private static void append(
      @Nullable TextCell cell, Ground ground, int width, StringBuilder line) {
    switch (cell) {
      case null -> line.repeat(ground.filling, width);
      case TextCell.Label(var text) -> {
        int free = width - text.length() - 2;
        line.repeat(ground.filling, free / 2).append(' ').append(text).append(' ');
        line.repeat(ground.filling, free - free / 2);
      }
      case TextCell.Line.SOLID ->
          middle(ground.filling, ground.crossing, ground.filling, width, line);
      case TextCell.Line.DASHED -> middle(ground.filling, '┆', ground.filling, width, line);
      case TextCell.Line.START -> {
        boolean begins = ground == Ground.BLANK;
        middle(begins ? ' ' : '═', begins ? '╘' : '╧', '═', width, line);
      }
    }
  }

  private static void middle(char left, char middle, char right, int width, StringBuilder line) {
    line.repeat(left, width / 2).append(middle).repeat(right, width / 2);
  }
}
