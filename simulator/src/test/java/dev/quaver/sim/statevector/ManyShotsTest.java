package dev.quaver.sim.statevector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ManyShotsTest {

  /// The first index up to which `probabilities` add to more than each threshold.
  private static ManyShots.Indices distribution(double... probabilities) {
    return thresholds ->
        Arrays.stream(thresholds)
            .mapToLong(threshold -> {
              int index = 0;
              double sum = probabilities[0];
              while (threshold >= sum && index < probabilities.length - 1) {
                index++;
                sum += probabilities[index];
              }
              return index;
            })
            .toArray();
  }

  /// Each count may be six standard deviations off: a fresh seed would fail with a chance below 10⁻⁸. The seed is fixed.
  @Test
  void countsAreNearTheirMeans() {
    double[] probabilities = {0.5, 0.2, 0, 0.25, 0.0499, 0.0001};
    long shots = Integer.MAX_VALUE;
    SortedMap<Long, Long> counts =
        ManyShots.draw(shots, new SplittableRandom(5), distribution(probabilities));
    assertEquals(shots, counts.values().stream().mapToLong(Long::longValue).sum());
    for (int index = 0; index < probabilities.length; index++) {
      double mean = shots * probabilities[index];
      double deviation = Math.sqrt(mean * (1 - probabilities[index]));
      assertEquals(mean, counts.getOrDefault((long) index, 0L), 6 * deviation, "index " + index);
    }
  }

  @Test
  void aCertainOutcomeTakesAll() {
    assertEquals(
        1, ManyShots.draw(1L << 40, new SplittableRandom(1), distribution(0, 1, 0)).size());
  }

  /// The variance of a fair coin over 4·10⁶ tosses, from 400 draws: its relative deviation is √(2/400), about 0.07; five of
  /// them are allowed. The seed is fixed.
  @Test
  void countsSpreadAsTheyShould() {
    var random = new SplittableRandom(7);
    long shots = 4_000_000;
    double sum = 0;
    for (int draw = 0; draw < 400; draw++) {
      SortedMap<Long, Long> counts = ManyShots.draw(shots, random, distribution(0.3, 0.7));
      double off = counts.getOrDefault(0L, 0L) - 0.3 * shots;
      sum += off * off;
    }
    assertEquals(1, sum / 400 / (shots * 0.21), 0.36);
  }
}
