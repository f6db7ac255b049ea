package dev.quaver.compiler;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;

/// Sources cannot be read: a path that does not exist, a folder without Q#, bytes that are not text.
public final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Something could not be done with a file or folder.
  ///
  /// @param message what could not be done
  /// @param cause from which the reason is taken
  public SourceException(String message, Exception cause) {
    super(message + ": " + reason(cause), cause);
  }

  /// @param message what a user reads
  public SourceException(String message) {
    super(message);
  }

  private static String reason(Exception failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "access denied";
      case FileSystemLoopException _ -> "a link leads back to its own folder";
      case UncheckedIOException wrapped when wrapped.getCause() != null ->
          reason(wrapped.getCause());
      default -> String.valueOf(failure.getMessage());
    };
  }
}
