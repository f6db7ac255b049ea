package dev.quaver.partial;

import dev.quaver.diagnostics.Diagnostic;

/// Ends an evaluation: the program asks for something that no circuit, or not the one that is wanted, can do.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  Refusal(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
