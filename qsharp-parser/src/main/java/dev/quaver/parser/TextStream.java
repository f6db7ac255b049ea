package dev.quaver.parser;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/// Part of a text as ANTLR reads it, indexed by UTF-16 offsets into the whole text. A pair of surrogates is read as one
/// character but counts as two.
final class TextStream implements CharStream {

  private final String name;
  private final String text;
  private final int end;
  private int at;

  TextStream(String name, String text, int start, int end) {
    this.name = name;
    this.text = text;
    this.end = end;
    this.at = start;
  }

  @Override
  public void consume() {
    if (at >= end) {
      throw new IllegalStateException("internal: read past the end of the text");
    }
    at +=
        Character.isSurrogate(text.charAt(at)) && at + 1 < end && text.codePointAt(at) > 0xFFFF
            ? 2
            : 1;
  }

  @Override
  public int LA(int distance) {
    if (distance == 1) {
      if (at >= end) {
        return IntStream.EOF;
      }
      char c = text.charAt(at);
      return Character.isHighSurrogate(c) && at + 1 < end ? text.codePointAt(at) : c;
    }
    int index = distance > 0 ? at + distance - 1 : at + distance;
    return distance == 0 || index < 0 || index >= end ? IntStream.EOF : text.charAt(index);
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // The whole text stays in memory.
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = Math.min(index, end);
  }

  @Override
  public int size() {
    return end;
  }

  @Override
  public String getSourceName() {
    return name;
  }

  @Override
  public String getText(Interval interval) {
    int stop = Math.min(interval.b + 1, end);
    return interval.a >= stop ? "" : text.substring(interval.a, stop);
  }
}
