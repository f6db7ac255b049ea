package dev.quaver.azure.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one program of a job gave: how likely or how frequent each outcome was.
///
/// @param entries one an outcome, in the order of the format
/// @param shots every shot in order, where the format tells them; else empty
public record ProviderHistogram(Weights weights, List<Entry> entries, List<Outcome> shots) {

  /// By how much probabilities may miss 1 in sum.
  static final double TOLERANCE = 0.01;

  /// What the weights of a histogram are.
  public enum Weights {
    /// from 0 to 1, computed or counted by the service
    PROBABILITIES,
    /// whole numbers of shots
    COUNTS
  }

  /// An outcome and its weight.
  public record Entry(Outcome outcome, double weight) {
    public Entry {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("internal: a weight of " + weight);
      }
    }
  }

  public ProviderHistogram {
    entries = List.copyOf(entries);
    shots = List.copyOf(shots);
  }

  /// Outcomes with probabilities.
  public static ProviderHistogram ofProbabilities(List<Entry> entries) {
    return new ProviderHistogram(Weights.PROBABILITIES, entries, List.of());
  }

  /// Counts these shots; outcomes with the same text are the same.
  public static ProviderHistogram ofShots(List<Outcome> shots) {
    Map<String, Entry> counts = new LinkedHashMap<>();
    for (Outcome shot : shots) {
      counts.merge(
          shot.text(), new Entry(shot, 1), (old, one) -> new Entry(old.outcome, old.weight + 1));
    }
    return new ProviderHistogram(Weights.COUNTS, List.copyOf(counts.values()), shots);
  }

  /// Each outcome with its probability: as it is, or its part of the shots.
  List<Entry> probabilities() {
    if (weights == Weights.PROBABILITIES) {
      return entries;
    }
    double total = total();
    return entries.stream().map(entry -> new Entry(entry.outcome, entry.weight / total)).toList();
  }

  /// Sum of all weights: 1 or nearly so, or the number of shots.
  public double total() {
    return entries.stream().mapToDouble(Entry::weight).sum();
  }
}
