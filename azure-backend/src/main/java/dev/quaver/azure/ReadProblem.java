package dev.quaver.azure;

import dev.quaver.diagnostics.Diagnostic;

/// Ends the reading of a document at the first thing that is wrong with it. It never leaves the reader that the document was
/// given to.
public final class ReadProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /// With what is wrong.
  public ReadProblem(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  /// What is wrong, and where.
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
