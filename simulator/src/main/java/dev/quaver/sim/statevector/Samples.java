package dev.quaver.sim.statevector;

import dev.quaver.sim.local.SamplingDevice;
import java.util.Arrays;
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
    long[] drawn = new long[shotCount];
    if (relevant != 0) {
      double[] thresholds = random.doubles(shotCount).sorted().toArray();
      drawn = state.amplitudes().indicesAt(thresholds);
      for (int k = 0; k < drawn.length; k++) {
        drawn[k] &= relevant;
      }
      Arrays.sort(drawn);
    }
    for (int first = 0; first < drawn.length; ) {
      long index = drawn[first];
      int next = first + 1;
      while (next < drawn.length && drawn[next] == index) {
        next++;
      }
      receiver.drawn(
          next - first,
          id -> {
            long parity = index & masks[Arrays.binarySearch(ids, id)];
            return ((Long.bitCount(parity) & 1) != 0) ^ outcomes.isNegated(id);
          });
      first = next;
    }
  }
}
