package dev.quaver.circuit;

import java.util.Arrays;

/// On how long a chain each qubit stands at the end; arrays grow with the qubits that are used, not with those declared.
final class DepthLevels {

  private long[] levels;
  private long least;
  private long deepest;

  DepthLevels() {
    levels = new long[16];
  }

  private DepthLevels(long[] levels, long least, long deepest) {
    this.levels = levels;
    this.least = least;
    this.deepest = deepest;
  }

  DepthLevels copy() {
    return new DepthLevels(levels.clone(), least, deepest);
  }

  long deepest() {
    return deepest;
  }

  /// Puts something of this depth on all the qubits at once.
  void add(long depth, int... qubits) {
    long start = least;
    for (int qubit : qubits) {
      if (qubit >= levels.length) {
        levels = Arrays.copyOf(levels, Math.max(qubit + 1, 2 * levels.length));
      }
      start = Math.max(start, levels[qubit]);
    }
    for (int qubit : qubits) {
      levels[qubit] = start + depth;
    }
    deepest = Math.max(deepest, start + depth);
  }

  /// Puts something of this depth on all qubits there are.
  void addToAll(long depth) {
    least = deepest + depth;
    deepest = least;
  }

  /// Takes for each qubit the deeper of the two.
  void join(DepthLevels other) {
    levels = Arrays.copyOf(levels, Math.max(levels.length, other.levels.length));
    for (int i = 0; i < other.levels.length; i++) {
      levels[i] = Math.max(levels[i], other.levels[i]);
    }
    least = Math.max(least, other.least);
    deepest = Math.max(deepest, other.deepest);
  }
}
