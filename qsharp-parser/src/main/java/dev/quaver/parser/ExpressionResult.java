package dev.quaver.parser;

import dev.quaver.ast.Expr;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.util.List;

/// What came of a text that is one expression: always a tree, also after errors.
public record ExpressionResult(
    SourceFile source, Dialect dialect, Expr expr, List<Diagnostic> diagnostics) {
  public ExpressionResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /// Whether any diagnostic is an error.
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
