package dev.quaver.parser;

import dev.quaver.ast.Item;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import java.util.List;

/// What came of a part of a text that holds declarations.
public record ItemsResult(SourceFile source, List<Item> items, List<Diagnostic> diagnostics) {
  public ItemsResult {
    items = List.copyOf(items);
    diagnostics = List.copyOf(diagnostics);
  }

  /// Whether any diagnostic is an error.
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
