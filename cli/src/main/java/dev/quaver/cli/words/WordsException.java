package dev.quaver.cli.words;

/// A command line that does not fit the command's syntax.
public final class WordsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what is wrong, beginning with a small letter
  public WordsException(String message) {
    super(message, null, false, false);
  }
}
