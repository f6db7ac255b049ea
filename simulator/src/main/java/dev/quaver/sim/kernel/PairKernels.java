package dev.quaver.sim.kernel;

/// Gates that mix amplitudes in pairs: a pair is a place with the bits `first` and the same place with the bits `second`.
///
/// All arrays hold at most 2³⁰ amplitudes; `from` and `to` count places.
public final class PairKernels {

  private PairKernels() {}

  /// Multiplies each pair by a 2 × 2 matrix, entries alternating real and imaginary by rows.
  public static void matrix(
      double[] re,
      double[] im,
      int from,
      int to,
      int fixed,
      int first,
      int second,
      double[] matrix) {
    if (matrix[1] == 0 && matrix[3] == 0 && matrix[5] == 0 && matrix[7] == 0) {
      realMatrix(re, from, to, fixed, first, second, matrix);
      realMatrix(im, from, to, fixed, first, second, matrix);
      return;
    }
    int i = Places.index(from, fixed);
    if (!Places.inRuns(fixed)) {
      for (int place = from; place < to; place++, i = Places.next(i, fixed)) {
        matrixRun(re, im, i | first, i | second, 1, matrix);
      }
      return;
    }
    for (int place = from; place < to; ) {
      int length = Places.run(i, fixed, to - place);
      matrixRun(re, im, i | first, i | second, length, matrix);
      place += length;
      i = Places.next(i + length - 1, fixed);
    }
  }

  private static void matrixRun(double[] re, double[] im, int a, int b, int length, double[] m) {
    double r00 = m[0];
    double i00 = m[1];
    double r01 = m[2];
    double i01 = m[3];
    double r10 = m[4];
    double i10 = m[5];
    double r11 = m[6];
    double i11 = m[7];
    for (int k = 0; k < length; k++) {
      double ar = re[a + k];
      double ai = im[a + k];
      double br = re[b + k];
      double bi = im[b + k];
      re[a + k] = r00 * ar - i00 * ai + r01 * br - i01 * bi;
      im[a + k] = r00 * ai + i00 * ar + r01 * bi + i01 * br;
      re[b + k] = r10 * ar - i10 * ai + r11 * br - i11 * bi;
      im[b + k] = r10 * ai + i10 * ar + r11 * bi + i11 * br;
    }
  }

  /// A real matrix acts on real and imaginary parts independently: half the arithmetic, and one array at a time.
  private static void realMatrix(
      double[] part, int from, int to, int fixed, int first, int second, double[] m) {
    double m00 = m[0];
    double m01 = m[2];
    double m10 = m[4];
    double m11 = m[6];
    int i = Places.index(from, fixed);
    if (!Places.inRuns(fixed)) {
      for (int place = from; place < to; place++, i = Places.next(i, fixed)) {
        double a = part[i | first];
        double b = part[i | second];
        part[i | first] = m00 * a + m01 * b;
        part[i | second] = m10 * a + m11 * b;
      }
      return;
    }
    for (int place = from; place < to; ) {
      int length = Places.run(i, fixed, to - place);
      int p = i | first;
      int q = i | second;
      for (int k = 0; k < length; k++) {
        double a = part[p + k];
        double b = part[q + k];
        part[p + k] = m00 * a + m01 * b;
        part[q + k] = m10 * a + m11 * b;
      }
      place += length;
      i = Places.next(i + length - 1, fixed);
    }
  }

  /// Exchanges the two halves of each pair; call once for each part.
  public static void exchange(double[] part, int from, int to, int fixed, int first, int second) {
    int i = Places.index(from, fixed);
    if (!Places.inRuns(fixed)) {
      for (int place = from; place < to; place++, i = Places.next(i, fixed)) {
        double a = part[i | first];
        part[i | first] = part[i | second];
        part[i | second] = a;
      }
      return;
    }
    for (int place = from; place < to; ) {
      int length = Places.run(i, fixed, to - place);
      int p = i | first;
      int q = i | second;
      for (int k = 0; k < length; k++) {
        double a = part[p + k];
        part[p + k] = part[q + k];
        part[q + k] = a;
      }
      place += length;
      i = Places.next(i + length - 1, fixed);
    }
  }

  /// Multiplies the amplitudes with the bits `value` by a factor.
  public static void phase(
      double[] re,
      double[] im,
      int from,
      int to,
      int fixed,
      int value,
      double factorRe,
      double factorIm) {
    int i = Places.index(from, fixed);
    if (!Places.inRuns(fixed)) {
      for (int place = from; place < to; place++, i = Places.next(i, fixed)) {
        int p = i | value;
        double a = re[p];
        double b = im[p];
        re[p] = factorRe * a - factorIm * b;
        im[p] = factorRe * b + factorIm * a;
      }
      return;
    }
    for (int place = from; place < to; ) {
      int length = Places.run(i, fixed, to - place);
      int p = i | value;
      for (int k = 0; k < length; k++) {
        double a = re[p + k];
        double b = im[p + k];
        re[p + k] = factorRe * a - factorIm * b;
        im[p + k] = factorRe * b + factorIm * a;
      }
      place += length;
      i = Places.next(i + length - 1, fixed);
    }
  }

  /// Total probability of the places in the range with the bits `value`.
  public static double probability(
      double[] re, double[] im, int from, int to, int fixed, int value) {
    double sum = 0;
    int i = Places.index(from, fixed);
    for (int place = from; place < to; ) {
      int length = Places.run(i, fixed, to - place);
      int p = i | value;
      for (int k = 0; k < length; k++) {
        sum += re[p + k] * re[p + k] + im[p + k] * im[p + k];
      }
      place += length;
      i = Places.next(i + length - 1, fixed);
    }
    return sum;
  }
}
