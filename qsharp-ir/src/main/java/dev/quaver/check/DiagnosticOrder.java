package dev.quaver.check;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.Label;
import dev.quaver.parser.ParseResult;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/// Puts diagnostics into the order of the sources.
final class DiagnosticOrder {

  private DiagnosticOrder() {}

  static List<Diagnostic> sorted(Problems problems, List<ParseResult> sources) {
    if (problems.isEmpty()) {
      return List.of();
    }
    IdentityHashMap<SourceFile, Integer> order = new IdentityHashMap<>();
    for (ParseResult source : sources) {
      order.put(source.source(), order.size());
    }
    List<Diagnostic> sorted = new ArrayList<>(problems.all());
    sorted.sort(
        Comparator.comparingInt((Diagnostic each) ->
                each.primary()
                    .map(label -> order.getOrDefault(label.source(), order.size()))
                    .orElse(-1))
            .thenComparingInt(each -> each.primary().map(DiagnosticOrder::start).orElse(0)));
    return sorted;
  }

  private static int start(Label label) {
    return label.span().start();
  }
}
