package dev.quaver.ir;

/// Text in the making, with the indentation of the current line.
final class IndentedText {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean atLineStart = true;

  IndentedText add(String part) {
    if (atLineStart) {
      text.repeat("  ", depth);
      atLineStart = false;
    }
    text.append(part);
    return this;
  }

  void line(String part) {
    add(part).endLine();
  }

  void endLine() {
    text.append('\n');
    atLineStart = true;
  }

  void indent() {
    depth++;
  }

  void outdent() {
    depth--;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
