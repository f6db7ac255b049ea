package dev.quaver.format.qir;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Text on its way to a receiver, handed over in chunks. What is held back can still have lines put before it.
///
/// Methods throw [UncheckedIOException] if the receiver fails.
final class QirText {

  private static final int CHUNK = 1 << 16;

  private final Appendable out;
  private final StringBuilder pending = new StringBuilder(CHUNK + 1024);
  private int holds;

  QirText(Appendable out) {
    this.out = out;
  }

  QirText add(String text) {
    pending.append(text);
    return this;
  }

  QirText add(long number) {
    pending.append(number);
    return this;
  }

  /// A number that LLVM reads as exactly this one.
  QirText add(double number) {
    if (Double.isFinite(number)) {
      pending.append(number);
    } else {
      pending.append(literal(number));
    }
    return this;
  }

  void endLine() {
    pending.append('\n');
    if (holds == 0 && pending.length() >= CHUNK) {
      flush();
    }
  }

  void line(String text) {
    add(text).endLine();
  }

  /// Holds back what follows, until [#release]; answers the place where [#insert] can put lines.
  int hold() {
    holds++;
    return pending.length();
  }

  void insert(int place, String lines) {
    pending.insert(place, lines);
  }

  void release() {
    holds--;
  }

  void flush() {
    try {
      out.append(pending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pending.setLength(0);
  }

  /// The shortest decimal number that rounds to `number`, or its bits where there is none.
  static String literal(double number) {
    return Double.isFinite(number)
        ? Double.toString(number)
        : "0x%016X".formatted(Double.doubleToRawLongBits(number));
  }
}
