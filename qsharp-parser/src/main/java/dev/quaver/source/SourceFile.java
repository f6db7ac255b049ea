package dev.quaver.source;

import java.util.Arrays;

/// One text with a name, and the arithmetic between offsets and lines. Compared by identity.
public final class SourceFile {

  private final String name;
  private final String text;
  private final int[] lineStarts;

  private SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /// A source called `name` (shown in diagnostics, usually a path); a leading byte order mark is kept in `text` and
  /// counts as white space.
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text);
  }

  /// What diagnostics call this source.
  public String name() {
    return name;
  }

  /// The whole text.
  public String text() {
    return text;
  }

  /// The text under `span`.
  public String text(Span span) {
    return text.substring(span.start(), Math.min(span.end(), text.length()));
  }

  /// One-based line of `offset`.
  public int line(int offset) {
    int at = Arrays.binarySearch(lineStarts, Math.min(offset, text.length()));
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// One-based column of `offset`, in UTF-16 units.
  public int column(int offset) {
    int bounded = Math.min(offset, text.length());
    return bounded - lineStarts[line(bounded) - 1] + 1;
  }

  /// The text of a one-based line without its line ending.
  public String lineText(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /// Offset at which a one-based line starts.
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  @Override
  public String toString() {
    return name;
  }

  private static int[] lineStarts(String text) {
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        count++;
      }
    }
    int[] starts = new int[count];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts[line++] = i + 1;
      }
    }
    return starts;
  }
}
