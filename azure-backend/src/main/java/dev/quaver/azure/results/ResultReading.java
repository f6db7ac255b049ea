package dev.quaver.azure.results;

import dev.quaver.diagnostics.Diagnostic;
import java.util.List;

/// Results that were read, or why there are none.
///
/// @param items one for each program of the job; empty if any diagnostic is an error
public record ResultReading(List<ProviderHistogram> items, List<Diagnostic> diagnostics) {
  public ResultReading {
    items = List.copyOf(items);
    diagnostics = List.copyOf(diagnostics);
    if (items.isEmpty() == diagnostics.stream().noneMatch(Diagnostic::isError)) {
      throw new IllegalArgumentException("internal: results or an error, not both or neither");
    }
  }

  /// Results of one program.
  static ResultReading of(ProviderHistogram histogram) {
    return new ResultReading(List.of(histogram), List.of());
  }
}
