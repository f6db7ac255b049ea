package dev.quaver.sim.statevector;

import dev.quaver.sim.local.SamplingDevice;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Draws the outcomes of a [DeferringDevice] for many shots from its final state, or computes their probabilities.
final class Samples {

  private final PendingOutcomes outcomes;
  private final int[] ids;
  private final long[] masks;

  private Samples(PendingOutcomes outcomes, WireState state, int... results) {
    this.outcomes = outcomes;
    this.ids = IntStream.of(results).distinct().sorted().toArray();
    this.masks = IntStream.of(ids).mapToLong(id -> outcomes.mask(id, state::axis)).toArray();
  }

  /// Draws `shotCount` shots and groups those in which all of `results` came out the same.
  static void draw(
      PendingOutcomes outcomes,
      WireState state,
      int[] results,
      int shotCount,
      RandomGenerator random,
      SamplingDevice.Receiver receiver) {
    var samples = new Samples(outcomes, state, results);
    draw(state, samples.relevantAxes(), shotCount, random)
        .forEach((index, count) -> receiver.drawn(count, id -> samples.isOne(id, index)));
  }

  /// Adds up the probabilities of the basis states in which all of `results` come out the same.
  static void distribution(
      PendingOutcomes outcomes,
      WireState state,
      int[] results,
      SamplingDevice.ProbabilityReceiver receiver) {
    var samples = new Samples(outcomes, state, results);
    long relevant = samples.relevantAxes();
    Amplitudes amplitudes = state.amplitudes();
    SortedMap<Long, Double> probabilities = new TreeMap<>();
    amplitudes.forEachNonZero(index -> {
      double re = amplitudes.re(index);
      double im = amplitudes.im(index);
      probabilities.merge(index & relevant, re * re + im * im, Double::sum);
    });
    probabilities.forEach(
        (index, probability) -> receiver.happens(probability, id -> samples.isOne(id, index)));
  }

  private long relevantAxes() {
    return Arrays.stream(masks).reduce(0, (left, right) -> left | right);
  }

  private boolean isOne(int id, long index) {
    long parity = index & masks[Arrays.binarySearch(ids, id)];
    return ((Long.bitCount(parity) & 1) != 0) ^ outcomes.isNegated(id);
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
