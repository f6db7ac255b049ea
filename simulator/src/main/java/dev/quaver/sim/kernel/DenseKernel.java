package dev.quaver.sim.kernel;

/// Multiplies groups of 2ᵏ amplitudes by a dense matrix.
public final class DenseKernel {

  private DenseKernel() {}

  /// Multiplies each group by `matrix`.
  ///
  /// @param from first place
  /// @param to after the last place
  /// @param fixed the bits that tell the members of a group apart, and the controls
  /// @param offsets bits of each member of a group, controls included
  /// @param matrixRe real parts, row-major
  /// @param matrixIm imaginary parts, row-major
  public static void apply(
      double[] re,
      double[] im,
      int from,
      int to,
      int fixed,
      int[] offsets,
      double[] matrixRe,
      double[] matrixIm) {
    int dimension = offsets.length;
    double[] groupRe = new double[dimension];
    double[] groupIm = new double[dimension];
    int i = Places.index(from, fixed);
    for (int place = from; place < to; place++, i = Places.next(i, fixed)) {
      for (int k = 0; k < dimension; k++) {
        groupRe[k] = re[i | offsets[k]];
        groupIm[k] = im[i | offsets[k]];
      }
      for (int row = 0; row < dimension; row++) {
        double sumRe = 0;
        double sumIm = 0;
        int entry = row * dimension;
        for (int k = 0; k < dimension; k++) {
          sumRe += matrixRe[entry + k] * groupRe[k] - matrixIm[entry + k] * groupIm[k];
          sumIm += matrixRe[entry + k] * groupIm[k] + matrixIm[entry + k] * groupRe[k];
        }
        re[i | offsets[row]] = sumRe;
        im[i | offsets[row]] = sumIm;
      }
    }
  }
}
