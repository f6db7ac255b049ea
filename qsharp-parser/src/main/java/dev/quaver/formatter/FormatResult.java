package dev.quaver.formatter;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import java.util.List;
import java.util.Optional;

/// What came of formatting a file.
///
/// @param text the whole file laid out anew; empty if it has mistakes
/// @param diagnostics the mistakes that keep it from being formatted
public record FormatResult(SourceFile source, Optional<String> text, List<Diagnostic> diagnostics) {
  public FormatResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /// Whether the file would look different.
  public boolean changes() {
    return text.isPresent() && !text.get().equals(source.text());
  }
}
