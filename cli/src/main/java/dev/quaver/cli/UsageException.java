package dev.quaver.cli;

/// The command was used wrongly in a way that its options alone do not show.
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message, null, false, false);
  }
}
