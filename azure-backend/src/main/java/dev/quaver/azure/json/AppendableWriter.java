package dev.quaver.azure.json;

import java.io.IOException;
import java.io.Writer;

/// Passes on what is written to an [Appendable]; has no buffer of its own and closes nothing.
final class AppendableWriter extends Writer {

  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int from, int count) throws IOException {
    out.append(new String(buffer, from, count));
  }

  @Override
  public void write(String text) throws IOException {
    out.append(text);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
