package dev.quaver.api;

/// A Java interface, argument or result does not fit a Q# callable.
public final class BindingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message names the callable, the part that does not fit, and both types
  BindingException(String message) {
    super(message);
  }
}
