package dev.quaver.sim.statevector;

import dev.quaver.gate.ComplexMatrix;

/// The basis states that differ only in some axes: what a matrix on these axes mixes.
///
/// @param offsets by index of the matrix, the bits of these axes
@SuppressWarnings("ArrayRecordComponent")
record AxisGroup(long[] offsets) {

  /// The first axis is the least significant bit of the matrix's index.
  static AxisGroup of(int... axes) {
    long[] offsets = new long[1 << axes.length];
    for (int member = 0; member < offsets.length; member++) {
      for (int k = 0; k < axes.length; k++) {
        offsets[member] |= (member >> k & 1L) << axes[k];
      }
    }
    return new AxisGroup(offsets);
  }

  int size() {
    return offsets.length;
  }

  /// Bits of all axes.
  long mask() {
    return offsets[offsets.length - 1];
  }

  /// Multiplies a vector of [#size] amplitudes by a matrix, into another one.
  static void multiply(
      ComplexMatrix matrix, double[] re, double[] im, double[] toRe, double[] toIm) {
    int size = re.length;
    for (int row = 0; row < size; row++) {
      double sumRe = 0;
      double sumIm = 0;
      for (int column = 0; column < size; column++) {
        double factorRe = matrix.real()[row * size + column];
        double factorIm = matrix.imaginary()[row * size + column];
        sumRe += factorRe * re[column] - factorIm * im[column];
        sumIm += factorRe * im[column] + factorIm * re[column];
      }
      toRe[row] = sumRe;
      toIm[row] = sumIm;
    }
  }
}
