package dev.quaver.format.openqasm;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Collects lines and hands them on in large pieces.
final class TextSink {

  private static final int PIECE = 1 << 16;

  private final Appendable out;
  private final StringBuilder text = new StringBuilder(PIECE + 256);
  private int depth;

  TextSink(Appendable out) {
    this.out = out;
  }

  /// Where the line that is being written ends so far.
  StringBuilder text() {
    return text;
  }

  /// Begins a line.
  StringBuilder begin() {
    return text.repeat("  ", depth);
  }

  /// Ends a line.
  void end() {
    text.append('\n');
    if (text.length() >= PIECE) {
      flush();
    }
  }

  void line(String line) {
    begin().append(line);
    end();
  }

  void indent(int by) {
    depth += by;
  }

  /// Hands on what is left.
  ///
  /// @throws UncheckedIOException if the receiver fails
  void flush() {
    try {
      out.append(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    text.setLength(0);
  }
}
