package dev.quaver.sim.statevector;

import dev.quaver.gate.ComplexMatrix;
import java.util.function.LongConsumer;

/// The amplitudes of a state over a number of axes, and what can be done to all of them: the seam behind which their layout
/// and the way gates are carried out may change.
///
/// An axis is a bit of the basis state index, axis 0 the least significant. Sets of axes are bit masks. Controls and the
/// axes acted on are distinct. A fresh object has no axes and the one amplitude 1.
interface Amplitudes {

  /// Number of axes; there are 2 to that power amplitudes.
  int axisCount();

  /// Number of amplitudes that are kept; all others are zero.
  long entryCount();

  /// Whether the state has ever been so large that all threads and all memory should be its own.
  boolean isLarge();

  /// Adds a highest axis in |0⟩.
  void addAxis();

  /// Keeps the half where `axis` is `bit`, multiplied by `scale`; higher axes move down by one.
  void removeAxis(int axis, int bit, double scale);

  /// Back to no axes and the amplitude 1.
  void clear();

  /// X on `axis` where all `controls` are 1.
  void flip(long controls, int axis);

  /// SWAP.
  void swap(long controls, int firstAxis, int secondAxis);

  /// Multiplies by a factor where all of `ones` are 1 and all of `zeros` are 0.
  void phase(long ones, long zeros, double factorRe, double factorIm);

  /// A 2 × 2 matrix on one axis.
  ///
  /// @param matrix entries by rows, alternating real and imaginary
  void matrix(long controls, int axis, double[] matrix);

  /// A matrix on several axes, the first one the least significant bit of its index.
  void matrix(long controls, int[] axes, ComplexMatrix matrix);

  /// Replaces the state by `(a + b P)` of it, `a` being real.
  void combine(long controls, PauliProduct product, double a, double bRe, double bIm);

  /// Expectation value of a product.
  double expectation(PauliProduct product);

  /// Probability that `axis` is 1.
  double probabilityOfOne(int axis);

  /// Real part of an amplitude.
  double re(long index);

  /// Imaginary part of an amplitude.
  double im(long index);

  /// Visits the indices of all amplitudes that are not zero, in any order.
  void forEachNonZero(LongConsumer visitor);

  /// For each of the ascending `thresholds` in 0 … 1 the first index up to which the probabilities add to more: basis states
  /// drawn from the state if the thresholds are uniformly random. One pass.
  long[] indicesAt(double[] thresholds);
}
