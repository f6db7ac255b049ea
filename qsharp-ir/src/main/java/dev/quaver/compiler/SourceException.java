package dev.quaver.compiler;

/// Sources cannot be read: a path that does not exist, a folder without Q#, bytes that are not text.
public final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what a user reads
  public SourceException(String message) {
    super(message);
  }
}
