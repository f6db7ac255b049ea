package dev.quaver.diagnostics;

/// One source line as a terminal shows it: tabs widened, control characters replaced, and for every UTF-16 offset the
/// column where its character begins.
final class DisplayLine {

  private static final int TAB_WIDTH = 4;

  private final String text;
  private final int[] columns;

  private DisplayLine(String text, int[] columns) {
    this.text = text;
    this.columns = columns;
  }

  static DisplayLine of(String line) {
    var text = new StringBuilder(line.length());
    int[] columns = new int[line.length() + 1];
    int column = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int units = Character.charCount(c);
      for (int k = 0; k < units; k++) {
        columns[i + k] = column;
      }
      if (c == '\t') {
        int width = TAB_WIDTH - column % TAB_WIDTH;
        text.repeat(' ', width);
        column += width;
      } else {
        boolean unprintable =
            Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
        text.appendCodePoint(unprintable ? '\uFFFD' : c);
        column += unprintable ? 1 : width(c);
      }
      i += units;
    }
    columns[line.length()] = column;
    return new DisplayLine(text.toString(), columns);
  }

  /// Column where the character at a zero-based offset begins; offsets behind the line give its end.
  int column(int offset) {
    return columns[Math.clamp(offset, 0, columns.length - 1)];
  }

  /// The line from column `from` up to `to`, with `…` in place of what is left out.
  String window(int from, int to) {
    var result = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int width = width(c);
      if (column >= from && column + width <= to) {
        result.appendCodePoint(c);
      }
      column += width;
      i += Character.charCount(c);
    }
    return (from > 0 ? "…" : "") + result + (to < column ? "…" : "");
  }

  /// Columns that a character takes in a terminal.
  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }
}
