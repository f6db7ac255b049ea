package dev.quaver.decompose;

import java.util.Arrays;
import java.util.BitSet;

/// What qubits a rule may borrow: any that the operation leaves alone in whatever state (dirty ones), and added ones that are
/// in |0⟩ (clean ones). A rule gives them back as it found them.
///
/// Measured qubits are not borrowed: machines that measure only at the end refuse gates after that.
final class AuxiliaryQubits {

  /// Stands for a qubit that there is not.
  static final int NONE = -1;

  private final int qubitCount;
  private final int cleanCount;
  private final BitSet measured;

  /// @param qubitCount of the circuit as it was; clean ones come after these
  /// @param cleanCount how many may be added
  /// @param measured never borrowed; the caller may go on to change it
  AuxiliaryQubits(int qubitCount, int cleanCount, BitSet measured) {
    this.qubitCount = qubitCount;
    this.cleanCount = cleanCount;
    this.measured = measured;
  }

  /// A clean qubit, or [#NONE]. One is enough for all rules, and no rule that holds it calls one that wants it.
  int clean() {
    return cleanCount > 0 ? qubitCount : NONE;
  }

  /// A qubit in |0⟩ that no rule uses.
  int fresh() {
    return qubitCount + Math.min(cleanCount, 1);
  }

  /// Up to `wanted` dirty qubits that are not among `used`.
  int[] dirty(int wanted, int... used) {
    int[] sorted = used.clone();
    Arrays.sort(sorted);
    int[] found = new int[Math.max(0, wanted)];
    int count = 0;
    for (int qubit = 0; qubit < qubitCount && count < found.length; qubit++) {
      if (!measured.get(qubit) && Arrays.binarySearch(sorted, qubit) < 0) {
        found[count++] = qubit;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
