package dev.quaver.azure.results;

/// An outcome is none of the program that is said to have run.
public final class ResultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ResultException(String message) {
    super(message);
  }
}
