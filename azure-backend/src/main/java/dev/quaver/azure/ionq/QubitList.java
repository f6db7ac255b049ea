package dev.quaver.azure.ionq;

import java.util.Arrays;

/// The qubits in a role of one gate; used again for the next gate.
final class QubitList {

  private int[] qubits = new int[4];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return qubits[index];
  }

  void add(int qubit) {
    if (size == qubits.length) {
      qubits = Arrays.copyOf(qubits, 2 * size);
    }
    qubits[size++] = qubit;
  }

  /// This list, then `other`, as an array.
  int[] followedBy(QubitList other) {
    int[] all = Arrays.copyOf(qubits, size + other.size);
    System.arraycopy(other.qubits, 0, all, size, other.size);
    return all;
  }
}
