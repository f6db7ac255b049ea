package dev.quaver.exec.codegen;

/// Carries the reason of a [RefusedException] out of the builder's callbacks.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
