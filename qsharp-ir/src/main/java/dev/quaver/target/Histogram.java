package dev.quaver.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How often each value came out, by the value's text as the modern dialect prints it; most frequent first, equal counts
/// by text.
///
/// @param entries one entry a distinct value
public record Histogram(List<Entry> entries) {

  /// A value and its count.
  ///
  /// @param text the value as modern Q# prints it
  /// @param value the value itself, in the representation of `dev.quaver.value`
  public record Entry(String text, Object value, long count) {}

  public Histogram {
    var sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingLong(Entry::count).reversed().thenComparing(Entry::text));
    entries = List.copyOf(sorted);
  }

  /// Number of shots counted.
  public long total() {
    return entries.stream().mapToLong(Entry::count).sum();
  }

  /// Counts by text, in order.
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    entries.forEach(entry -> counts.put(entry.text(), entry.count()));
    return counts;
  }
}
