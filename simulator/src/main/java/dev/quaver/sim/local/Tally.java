package dev.quaver.sim.local;

import dev.quaver.target.Histogram;
import dev.quaver.value.ValuePrinter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts values by their text. For one thread.
final class Tally {

  private static final class Count {
    private final Object value;
    private long count;

    Count(Object value) {
      this.value = value;
    }
  }

  private final Map<String, Count> counts = new HashMap<>();

  /// Counts a value without promises.
  void add(Object value, long count) {
    counts.computeIfAbsent(ValuePrinter.MODERN.print(value), text -> new Count(value)).count +=
        count;
  }

  /// Adds what another tally counted.
  void addAll(Tally other) {
    other.counts.forEach((text, count) ->
        counts.computeIfAbsent(text, key -> new Count(count.value)).count += count.count);
  }

  Histogram histogram() {
    List<Histogram.Entry> entries = new ArrayList<>();
    counts.forEach(
        (text, count) -> entries.add(new Histogram.Entry(text, count.value, count.count)));
    return new Histogram(entries);
  }
}
