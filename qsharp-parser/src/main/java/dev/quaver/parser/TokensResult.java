package dev.quaver.parser;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.util.List;

/// The tokens of a text in their order, whitespace and comments left out.
///
/// @param dialect the dialect it was read in: forced, or detected
/// @param tokens without meaning when there are errors
public record TokensResult(
    SourceFile source, Dialect dialect, List<SyntaxToken> tokens, List<Diagnostic> diagnostics) {
  public TokensResult {
    tokens = List.copyOf(tokens);
    diagnostics = List.copyOf(diagnostics);
  }

  /// Whether any diagnostic is an error.
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
