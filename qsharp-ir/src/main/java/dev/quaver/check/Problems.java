package dev.quaver.check;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects diagnostics; a second one with the same code at the same place is dropped.
final class Problems {

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Place> seen = new HashSet<>();

  private record Place(String code, SourceFile source, Span span) {}

  /// Whether nothing has been reported.
  boolean isEmpty() {
    return diagnostics.isEmpty();
  }

  /// How many have been reported.
  int size() {
    return diagnostics.size();
  }

  /// All so far, in order of discovery.
  List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }

  void add(Diagnostic diagnostic) {
    if (diagnostic.primary().isPresent()) {
      var label = diagnostic.primary().get();
      if (!seen.add(new Place(diagnostic.code(), label.source(), label.span()))) {
        return;
      }
    }
    diagnostics.add(diagnostic);
  }
}
