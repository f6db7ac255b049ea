package dev.quaver.decompose;

import dev.quaver.gate.Gate;

/// A rotation of one qubit about Y or Z by an angle that the state of other qubits selects: 2ⁿ CX for n selecting qubits.
/// Möttönen et al., arXiv:quant-ph/0404089, section 2.
final class MultiplexedRotation {

  private MultiplexedRotation() {}

  /// @param axis [Gate#RY] or [Gate#RZ]
  /// @param angles one for each state of `selectors`, whose first is the least significant bit
  static void emit(Emitter out, Gate axis, double[] angles, int[] selectors, int target) {
    double[] terms = walsh(angles);
    for (int i = 0; i < terms.length; i++) {
      int gray = i ^ (i >> 1);
      out.rotation(axis, terms[gray], target);
      if (selectors.length > 0) {
        int changing = Math.min(Integer.numberOfTrailingZeros(i + 1), selectors.length - 1);
        out.cx(selectors[changing], target);
      }
    }
  }

  /// The angle of each parity, which counts the bits of its index: the mean over all states of ±the angle.
  static double[] walsh(double[] angles) {
    double[] terms = angles.clone();
    for (int half = 1; half < terms.length; half *= 2) {
      for (int i = 0; i < terms.length; i++) {
        if ((i & half) == 0) {
          double sum = terms[i] + terms[i | half];
          terms[i | half] = (terms[i] - terms[i | half]) / 2;
          terms[i] = sum / 2;
        }
      }
    }
    return terms;
  }
}
