package dev.quaver.cli.output;

/// Standard output takes no more text although somebody wants it: the disk is full.
public final class OutputFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Made by [Console].
  ///
  /// @param reason the operating system's words
  OutputFailedException(String reason) {
    super("cannot write to standard output: " + reason, null, false, false);
  }
}
