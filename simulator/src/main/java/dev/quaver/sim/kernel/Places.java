package dev.quaver.sim.kernel;

/// Arithmetic on places, the basis states that agree on some fixed bits.
final class Places {

  /// Shorter runs of neighbours are walked place by place: the set-up of an inner loop would cost more than it saves.
  static final int MIN_RUN = 16;

  private Places() {}

  /// Index of a place, with zeros for the fixed bits.
  static int index(int place, int fixed) {
    return Integer.expand(place, ~fixed);
  }

  /// Index of the place after `index`.
  static int next(int index, int fixed) {
    return ((index | fixed) + 1) & ~fixed;
  }

  /// How many places from `index` on, at most `limit`, are neighbours.
  static int run(int index, int fixed, int limit) {
    if (fixed == 0) {
      return limit;
    }
    int run = Integer.lowestOneBit(fixed);
    return Math.min(limit, run - (index & (run - 1)));
  }

  /// Whether places lie in runs long enough for an inner loop.
  static boolean inRuns(int fixed) {
    return fixed == 0 || Integer.lowestOneBit(fixed) >= MIN_RUN;
  }
}
