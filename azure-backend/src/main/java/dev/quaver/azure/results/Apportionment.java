package dev.quaver.azure.results;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares out a number of shots in proportion to probabilities, without drawing any: each gets the whole part of its share, and
/// the rest goes to the largest remainders, earlier ones first (Hamilton's method).
final class Apportionment {

  private Apportionment() {}

  /// Counts that sum to `shots`.
  ///
  /// @param weights not negative, some of them positive
  static long[] of(List<Double> weights, long shots) {
    double total = weights.stream().mapToDouble(Double::doubleValue).sum();
    double[] shares = weights.stream().mapToDouble(weight -> weight / total * shots).toArray();
    long[] counts = new long[shares.length];
    long left = shots;
    for (int i = 0; i < shares.length; i++) {
      counts[i] = Math.min(left, (long) Math.floor(shares[i]));
      left -= counts[i];
    }
    List<Integer> byRemainder =
        IntStream.range(0, shares.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> counts[i] - shares[i]))
            .toList();
    for (int i = 0; left > 0; i = (i + 1) % shares.length) {
      counts[byRemainder.get(i)]++;
      left--;
    }
    return counts;
  }
}
