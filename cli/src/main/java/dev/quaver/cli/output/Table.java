package dev.quaver.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of text in aligned columns, two blanks apart.
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  /// A table without rows.
  public Table() {}

  /// Adds a row; all rows have the same number of cells.
  public void row(String... cells) {
    rows.add(Arrays.asList(cells));
  }

  /// The rows as lines, without blanks at their ends.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(width(column) - cell.length() + 2));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
