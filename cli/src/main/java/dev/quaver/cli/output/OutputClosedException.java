package dev.quaver.cli.output;

/// Nobody reads standard output any more (`quaver run … | head`): the command ends without a word.
public final class OutputClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Made by [Console].
  OutputClosedException() {
    super("standard output was closed", null, false, false);
  }
}
