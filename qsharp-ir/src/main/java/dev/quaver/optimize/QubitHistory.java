package dev.quaver.optimize;

import java.util.Arrays;

/// The positions of the operations on each qubit, in order.
final class QubitHistory {

  private static final int[] EMPTY = {};

  private int[][] positions = new int[0][];
  private int[] sizes = EMPTY;

  void push(int qubit, int position) {
    if (qubit >= sizes.length) {
      int from = sizes.length;
      int count = Math.max(qubit + 1, 2 * from);
      positions = Arrays.copyOf(positions, count);
      Arrays.fill(positions, from, count, EMPTY);
      sizes = Arrays.copyOf(sizes, count);
    }
    if (sizes[qubit] == positions[qubit].length) {
      positions[qubit] = Arrays.copyOf(positions[qubit], Math.max(4, 2 * sizes[qubit]));
    }
    positions[qubit][sizes[qubit]++] = position;
  }

  /// How many operations the qubit has.
  int size(int qubit) {
    return qubit < sizes.length ? sizes[qubit] : 0;
  }

  /// Their positions; only the first [#size] count.
  int[] of(int qubit) {
    return qubit < positions.length ? positions[qubit] : EMPTY;
  }

  /// Forgets the last one.
  void pop(int qubit) {
    sizes[qubit]--;
  }
}
