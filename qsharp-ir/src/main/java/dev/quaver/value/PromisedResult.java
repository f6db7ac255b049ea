package dev.quaver.value;

import org.jspecify.annotations.Nullable;

/// A measurement outcome that may not have been drawn yet. Asking for [#value] observes it.
public final class PromisedResult {

  /// Knows the outcomes behind result ids.
  @FunctionalInterface
  public interface Reader {
    /// The outcome of `result`.
    Result read(int result);
  }

  private final int id;
  private final Reader reader;
  private @Nullable Result value;

  /// The promise called `id` at `reader`.
  public PromisedResult(int id, Reader reader) {
    this.id = id;
    this.reader = reader;
  }

  /// The device's number for the outcome.
  public int id() {
    return id;
  }

  /// The outcome; asked for once, remembered from then on.
  public Result value() {
    Result known = value;
    if (known == null) {
      known = reader.read(id);
      value = known;
    }
    return known;
  }

  /// Reads the promise.
  @Override
  public String toString() {
    return ValuePrinter.MODERN.print(value());
  }
}
