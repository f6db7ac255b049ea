package dev.quaver.format.qir;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;

/// What is wrong with a module that is being read.
final class ReadProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  private ReadProblem(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  /// @param at offsets of its first character and after its last
  static ReadProblem of(SourceFile file, String code, String message, int at, int end) {
    return new ReadProblem(
        Diagnostic.error("Qir." + code, message, file, new Span(at, Math.max(at, end))));
  }

  /// One that has no place.
  static ReadProblem without(Diagnostic diagnostic) {
    return new ReadProblem(diagnostic);
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
