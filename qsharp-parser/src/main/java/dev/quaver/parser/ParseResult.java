package dev.quaver.parser;

import dev.quaver.ast.CompilationUnit;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.util.List;

/// What came of a text: always a tree, also after errors.
///
/// @param dialect the dialect it was read in: forced, or detected
public record ParseResult(
    SourceFile source, Dialect dialect, CompilationUnit unit, List<Diagnostic> diagnostics) {
  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /// Whether any diagnostic is an error.
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
