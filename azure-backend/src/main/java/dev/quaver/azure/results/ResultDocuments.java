package dev.quaver.azure.results;

import dev.quaver.azure.ReadProblem;
import dev.quaver.azure.json.JsonCursor;
import dev.quaver.source.SourceFile;
import java.util.List;
import java.util.function.Function;

/// What all readers and writers of results do.
final class ResultDocuments {

  static final String VALUE = "Results.Value";
  static final String MISSING = "Results.Missing";
  static final String REPEATED = "Results.Repeated";

  private ResultDocuments() {}

  /// What `reader` makes of a document, or what is wrong with it.
  static ResultReading read(SourceFile file, Function<JsonCursor, ResultReading> reader) {
    try {
      return JsonCursor.read(file, reader);
    } catch (ReadProblem problem) {
      return new ResultReading(List.of(), List.of(problem.diagnostic()));
    }
  }

  /// Reads a probability.
  static double probability(JsonCursor json) {
    double probability = json.number();
    if (probability < 0 || probability > 1 + ProviderHistogram.TOLERANCE) {
      throw json.problem("Results.Probabilities", "a probability is from 0 to 1");
    }
    return probability;
  }

  /// Refuses probabilities that do not sum to 1.
  static void requireSum(double sum, JsonCursor json) {
    if (Math.abs(sum - 1) > ProviderHistogram.TOLERANCE) {
      throw json.problem(
          "Results.Probabilities", "the probabilities sum to %.6g, not to 1".formatted(sum));
    }
  }

  /// The only one of `items`.
  static ProviderHistogram single(List<ProviderHistogram> items) {
    if (items.size() != 1) {
      throw new IllegalArgumentException(
          "internal: results of " + items.size() + " programs where there is room for one");
    }
    return items.getFirst();
  }

  /// An outcome that a format has no words for.
  static IllegalArgumentException unwritable(Outcome outcome) {
    return new IllegalArgumentException("internal: the format has no " + outcome);
  }
}
