package dev.quaver.source;

/// A half-open range `[start, end)` of UTF-16 offsets in a [SourceFile].
///
/// @param start first offset, at least 0
/// @param end offset after the last one, at least `start`
public record Span(int start, int end) {

  /// A span of no length at the beginning of a file, for nodes that nobody wrote.
  public static final Span NONE = new Span(0, 0);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("internal: bad span " + start + ".." + end);
    }
  }

  /// The smallest span that covers this one and `other`.
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// Number of UTF-16 units covered.
  public int length() {
    return end - start;
  }
}
