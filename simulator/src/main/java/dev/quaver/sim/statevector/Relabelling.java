package dev.quaver.sim.statevector;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// A permutation of what qubits denote, as exchanges of two at a time.
///
/// @param target where what a qubit denotes now shall be found afterwards
record Relabelling(Map<Integer, Integer> target) {

  /// Receives an exchange.
  @FunctionalInterface
  interface Exchange {
    /// Exchange what these two denote.
    void of(int first, int second);
  }

  /// Afterwards `updated[k]` denotes what `current[k]` did.
  static Relabelling of(int[] current, int[] updated) {
    int[] sorted = current.clone();
    int[] sortedUpdated = updated.clone();
    Arrays.sort(sorted);
    Arrays.sort(sortedUpdated);
    if (!Arrays.equals(sorted, sortedUpdated)) {
      throw new IllegalArgumentException("internal: relabelling is not a permutation");
    }
    Map<Integer, Integer> target = new LinkedHashMap<>();
    for (int k = 0; k < current.length; k++) {
      target.put(current[k], updated[k]);
    }
    return new Relabelling(target);
  }

  /// Visits the exchanges in the order in which they are to be done.
  void forEachExchange(Exchange exchange) {
    Map<Integer, Integer> left = new LinkedHashMap<>(target);
    for (int place : target.keySet()) {
      // What `place` holds belongs elsewhere: send it there until the right content has come.
      for (int to = left.getOrDefault(place, place);
          to != place;
          to = left.getOrDefault(place, place)) {
        exchange.of(place, to);
        left.put(place, left.getOrDefault(to, to));
        left.put(to, to);
      }
    }
  }
}
