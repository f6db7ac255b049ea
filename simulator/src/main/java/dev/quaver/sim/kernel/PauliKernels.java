package dev.quaver.sim.kernel;

/// Products of Pauli operators, without decomposing them into gates.
///
/// A product flips the bits `x` and takes signs from the bits `z` (a Y has both): `P|i⟩ = u (-1)^|i & z| |i ^ x⟩` with
/// `u` = iʸ for y factors Y. A combination `a + bP` therefore mixes amplitudes `i` and `i ^ x` only.
public final class PauliKernels {

  private PauliKernels() {}

  /// Replaces the state by `(a + b P)` of it, where `P` flips something: `x` is not 0 and one of its bits is fixed.
  ///
  /// @param fixed one bit of `x`, and the controls
  /// @param value the controls
  /// @param a real
  /// @param bRe real part of `b u`
  /// @param bIm imaginary part of `b u`
  public static void combine(
      double[] re,
      double[] im,
      int from,
      int to,
      int fixed,
      int value,
      int x,
      int z,
      double a,
      double bRe,
      double bIm) {
    // P maps i to j with the sign of |i & z|, and j to i with that of |j & z|: they differ by the
    // parity of |x & z|.
    double back = (Integer.bitCount(x & z) & 1) == 0 ? 1 : -1;
    int i = Places.index(from, fixed);
    for (int place = from; place < to; place++, i = Places.next(i, fixed)) {
      int p = i | value;
      int q = p ^ x;
      double sign = 1 - 2 * (Integer.bitCount(p & z) & 1);
      double toRe = sign * bRe;
      double toIm = sign * bIm;
      double fromRe = back * toRe;
      double fromIm = back * toIm;
      double pr = re[p];
      double pi = im[p];
      double qr = re[q];
      double qi = im[q];
      re[p] = a * pr + fromRe * qr - fromIm * qi;
      im[p] = a * pi + fromRe * qi + fromIm * qr;
      re[q] = a * qr + toRe * pr - toIm * pi;
      im[q] = a * qi + toRe * pi + toIm * pr;
    }
  }

  /// Multiplies amplitudes by one factor or its counterpart, by the parity of their bits in `z`.
  public static void diagonal(
      double[] re,
      double[] im,
      int from,
      int to,
      int fixed,
      int value,
      int z,
      double evenRe,
      double evenIm,
      double oddRe,
      double oddIm) {
    int i = Places.index(from, fixed);
    for (int place = from; place < to; place++, i = Places.next(i, fixed)) {
      int p = i | value;
      boolean odd = (Integer.bitCount(p & z) & 1) != 0;
      double factorRe = odd ? oddRe : evenRe;
      double factorIm = odd ? oddIm : evenIm;
      double a = re[p];
      double b = im[p];
      re[p] = factorRe * a - factorIm * b;
      im[p] = factorRe * b + factorIm * a;
    }
  }

  /// Part of the expectation value of a product of Z: probability of even parity minus that of odd parity.
  public static double parity(double[] re, double[] im, int from, int to, int z) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      double probability = re[i] * re[i] + im[i] * im[i];
      sum += (Integer.bitCount(i & z) & 1) == 0 ? probability : -probability;
    }
    return sum;
  }

  /// Part of the expectation value of a product that flips something.
  ///
  /// @param fixed one bit of `x`
  /// @param uRe real part of `u`, 0 or ±1
  /// @param uIm imaginary part of `u`, 0 or ±1
  public static double expectation(
      double[] re, double[] im, int from, int to, int fixed, int x, int z, double uRe, double uIm) {
    double sum = 0;
    int i = Places.index(from, fixed);
    for (int place = from; place < to; place++, i = Places.next(i, fixed)) {
      int q = i ^ x;
      // ⟨q|P|i⟩ and its conjugate ⟨i|P|q⟩: twice the real part of conj(ψq) u ψi
      double productRe = re[q] * re[i] + im[q] * im[i];
      double productIm = re[q] * im[i] - im[q] * re[i];
      double term = 2 * (uRe * productRe - uIm * productIm);
      sum += (Integer.bitCount(i & z) & 1) == 0 ? term : -term;
    }
    return sum;
  }
}
