package dev.quaver.sim.classical;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// Gives out the numbers of qubits, lowest first.
final class QubitPool {

  private final BitSet taken = new BitSet();
  private final Set<Integer> order = new LinkedHashSet<>();
  private int lowestFree;
  private int peak;

  int allocate() {
    int qubit = taken.nextClearBit(lowestFree);
    taken.set(qubit);
    order.add(qubit);
    lowestFree = qubit + 1;
    peak = Math.max(peak, order.size());
    return qubit;
  }

  void release(int qubit) {
    taken.clear(qubit);
    order.remove(qubit);
    lowestFree = Math.min(lowestFree, qubit);
  }

  /// The qubits in use, in order of allocation.
  int[] inUse() {
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Most qubits in use at one time.
  int peak() {
    return peak;
  }

  void clear() {
    taken.clear();
    order.clear();
    lowestFree = 0;
    peak = 0;
  }
}
