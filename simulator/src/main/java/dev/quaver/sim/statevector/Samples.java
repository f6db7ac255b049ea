package dev.quaver.sim.statevector;

import dev.quaver.sim.local.SamplingDevice;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Draws the outcomes of a [DeferringDevice] for many shots from its final state.
final class Samples {

  private Samples() {}

  /// Draws `shotCount` shots and groups those in which all of `results` came out the same.
  static void draw(
      PendingOutcomes outcomes,
      WireState state,
      int[] results,
      int shotCount,
      RandomGenerator random,
      SamplingDevice.Receiver receiver) {
    int[] ids = IntStream.of(results).distinct().sorted().toArray();
    long[] masks = IntStream.of(ids).mapToLong(id -> outcomes.mask(id, state::axis)).toArray();
    long relevant = Arrays.stream(masks).reduce(0, (left, right) -> left | right);
    draw(state, relevant, shotCount, random)
        .forEach((index, count) ->
            receiver.drawn(
                count,
                id -> {
                  long parity = index & masks[Arrays.binarySearch(ids, id)];
                  return ((Long.bitCount(parity) & 1) != 0) ^ outcomes.isNegated(id);
                }));
  }

  /// How often the axes in `relevant` came out as the bits of each index.
  private static SortedMap<Long, Long> draw(
      WireState state, long relevant, int shotCount, RandomGenerator random) {
    SortedMap<Long, Long> counts = new TreeMap<>();
    if (relevant == 0) {
      counts.put(0L, (long) shotCount);
    } else if (shotCount > ManyShots.FEW) {
      ManyShots.draw(shotCount, random, state.amplitudes()::indicesAt)
          .forEach((index, count) -> counts.merge(index & relevant, count, Long::sum));
    } else {
      double[] thresholds = random.doubles(shotCount).sorted().toArray();
      for (long index : state.amplitudes().indicesAt(thresholds)) {
        counts.merge(index & relevant, 1L, Long::sum);
      }
    }
    return counts;
  }
}
