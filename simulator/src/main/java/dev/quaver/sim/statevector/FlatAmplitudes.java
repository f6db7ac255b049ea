package dev.quaver.sim.statevector;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.sim.kernel.DenseKernel;
import dev.quaver.sim.kernel.PairKernels;
import dev.quaver.sim.kernel.PauliKernels;
import dev.quaver.sim.kernel.WorkPool;
import java.util.Arrays;
import java.util.function.LongConsumer;

/// Amplitudes in two flat arrays, real and imaginary parts apart, at most 2³⁰ of them.
///
/// Sums are taken over pieces of fixed size and added in order, so that they do not depend on the number of threads.
final class FlatAmplitudes implements Amplitudes {

  /// The longest array that a JVM surely grants is a little shorter than 2³¹, so 2³⁰.
  static final int MAX_AXES = 30;

  /// States of this size are worked on by several threads.
  static final int PARALLEL_AXES = 16;

  private static final int SUM_PIECE = 1 << 12;
  private static final int PARALLEL_FROM = 1 << PARALLEL_AXES;
  private static final int PIECE = 1 << 14;

  private final int threadCount;
  private int axisCount;
  private boolean large;
  private double[] re = {1};
  private double[] im = {0};

  FlatAmplitudes(int threadCount) {
    this.threadCount = threadCount;
  }

  /// Copies amplitudes of another layout.
  static FlatAmplitudes copyOf(Amplitudes source, int threadCount) {
    var copy = new FlatAmplitudes(threadCount);
    copy.axisCount = source.axisCount();
    copy.large = copy.axisCount >= PARALLEL_AXES;
    copy.re = new double[copy.size()];
    copy.im = new double[copy.size()];
    source.forEachNonZero(index -> {
      copy.re[(int) index] = source.re(index);
      copy.im[(int) index] = source.im(index);
    });
    return copy;
  }

  @Override
  public int axisCount() {
    return axisCount;
  }

  @Override
  public long entryCount() {
    return size();
  }

  @Override
  public boolean isLarge() {
    return large;
  }

  /// Number of amplitudes that are more than rounding errors.
  long nonZeroCount() {
    long count = 0;
    for (int i = 0; i < size(); i++) {
      count += isNonZero(i) ? 1 : 0;
    }
    return count;
  }

  private boolean isNonZero(int index) {
    return re[index] * re[index] + im[index] * im[index] > SparseAmplitudes.DROPPED;
  }

  @Override
  public void forEachNonZero(LongConsumer visitor) {
    for (int i = 0; i < size(); i++) {
      if (isNonZero(i)) {
        visitor.accept(i);
      }
    }
  }

  private int size() {
    return 1 << axisCount;
  }

  @Override
  public void addAxis() {
    int size = size();
    if (re.length >= 2 * size) {
      Arrays.fill(re, size, 2 * size, 0);
      Arrays.fill(im, size, 2 * size, 0);
    } else {
      // One part after the other: the old and the new array of only one part exist together.
      re = Arrays.copyOf(re, 2 * size);
      im = Arrays.copyOf(im, 2 * size);
    }
    axisCount++;
    large |= axisCount >= PARALLEL_AXES;
  }

  @Override
  public void removeAxis(int axis, int bit, double scale) {
    int half = size() >> 1;
    int run = 1 << axis;
    keepHalf(re, half, run, bit, scale);
    keepHalf(im, half, run, bit, scale);
    axisCount--;
    if (re.length > PARALLEL_FROM && re.length / 8 >= half) {
      re = Arrays.copyOf(re, half);
      im = Arrays.copyOf(im, half);
    }
  }

  private static void keepHalf(double[] part, int half, int run, int bit, double scale) {
    // Kept amplitudes only move down, over places that are read already.
    for (int to = 0; to < half; to += run) {
      int from = 2 * to + bit * run;
      if (from != to) {
        System.arraycopy(part, from, part, to, run);
      }
    }
    if (scale != 1) {
      for (int i = 0; i < half; i++) {
        part[i] *= scale;
      }
    }
  }

  @Override
  public void clear() {
    if (re.length > PARALLEL_FROM) {
      re = new double[1];
      im = new double[1];
    }
    axisCount = 0;
    re[0] = 1;
    im[0] = 0;
  }

  @Override
  public void flip(long controls, int axis) {
    exchange((int) controls | 1 << axis, (int) controls, (int) controls | 1 << axis);
  }

  @Override
  public void swap(long controls, int firstAxis, int secondAxis) {
    int first = 1 << firstAxis;
    int second = 1 << secondAxis;
    exchange((int) controls | first | second, (int) controls | first, (int) controls | second);
  }

  private void exchange(int fixed, int first, int second) {
    forPieces(
        fixed,
        (from, to) -> {
          PairKernels.exchange(re, from, to, fixed, first, second);
          PairKernels.exchange(im, from, to, fixed, first, second);
        });
  }

  @Override
  public void phase(long ones, long zeros, double factorRe, double factorIm) {
    int fixed = (int) (ones | zeros);
    forPieces(
        fixed,
        (from, to) -> PairKernels.phase(re, im, from, to, fixed, (int) ones, factorRe, factorIm));
  }

  @Override
  public void matrix(long controls, int axis, double[] matrix) {
    int first = (int) controls;
    int second = first | 1 << axis;
    forPieces(
        second, (from, to) -> PairKernels.matrix(re, im, from, to, second, first, second, matrix));
  }

  @Override
  public void matrix(long controls, int[] axes, ComplexMatrix matrix) {
    int[] offsets = new int[1 << axes.length];
    for (int index = 0; index < offsets.length; index++) {
      offsets[index] = (int) controls;
      for (int k = 0; k < axes.length; k++) {
        offsets[index] |= (index >> k & 1) << axes[k];
      }
    }
    int fixed = offsets[offsets.length - 1];
    forPieces(
        fixed,
        (from, to) ->
            DenseKernel.apply(re, im, from, to, fixed, offsets, matrix.real(), matrix.imaginary()));
  }

  @Override
  public void combine(long controls, PauliProduct product, double a, double bRe, double bIm) {
    int value = (int) controls;
    int x = (int) product.x();
    int z = (int) product.z();
    double uRe = bRe * product.unitRe() - bIm * product.unitIm();
    double uIm = bRe * product.unitIm() + bIm * product.unitRe();
    if (x == 0) {
      forPieces(
          value,
          (from, to) ->
              PauliKernels.diagonal(
                  re, im, from, to, value, value, z, a + uRe, uIm, a - uRe, -uIm));
    } else {
      int fixed = value | Integer.highestOneBit(x);
      forPieces(
          fixed,
          (from, to) -> PauliKernels.combine(re, im, from, to, fixed, value, x, z, a, uRe, uIm));
    }
  }

  @Override
  public double expectation(PauliProduct product) {
    int x = (int) product.x();
    int z = (int) product.z();
    double uRe = product.unitRe();
    double uIm = product.unitIm();
    if (x == 0) {
      return uRe * sum(0, (from, to) -> PauliKernels.parity(re, im, from, to, z));
    }
    int fixed = Integer.highestOneBit(x);
    return sum(
        fixed, (from, to) -> PauliKernels.expectation(re, im, from, to, fixed, x, z, uRe, uIm));
  }

  @Override
  public double probabilityOfOne(int axis) {
    int bit = 1 << axis;
    return sum(bit, (from, to) -> PairKernels.probability(re, im, from, to, bit, bit));
  }

  @Override
  public double re(long index) {
    return re[(int) index];
  }

  @Override
  public double im(long index) {
    return im[(int) index];
  }

  @Override
  public long[] indicesAt(double[] thresholds) {
    double[] sums = pieceSums(0, (from, to) -> PairKernels.probability(re, im, from, to, 0, 0));
    double total = Arrays.stream(sums).sum();
    long[] indices = new long[thresholds.length];
    int next = 0;
    double before = 0;
    for (int piece = 0; piece < sums.length && next < thresholds.length; piece++) {
      double after = before + sums[piece];
      if (thresholds[next] * total < after) {
        next = indicesWithin(piece, before, total, thresholds, next, indices);
      }
      before = after;
    }
    // Sums in another order differ in the last bits: a threshold beyond all of them stands for the
    // last basis state.
    int last = size() - 1;
    while (next < indices.length && last > 0 && re[last] == 0 && im[last] == 0) {
      last--;
    }
    Arrays.fill(indices, next, indices.length, last);
    return indices;
  }

  private int indicesWithin(
      int piece, double before, double total, double[] thresholds, int first, long[] indices) {
    int next = first;
    double reached = before;
    int end = Math.min(size(), (piece + 1) * SUM_PIECE);
    for (int i = piece * SUM_PIECE; i < end && next < thresholds.length; i++) {
      double probability = re[i] * re[i] + im[i] * im[i];
      if (probability > 0) {
        reached += probability;
        while (next < thresholds.length && thresholds[next] * total < reached) {
          indices[next++] = i;
        }
      }
    }
    return next;
  }

  @FunctionalInterface
  private interface Range {
    void run(int from, int to);
  }

  @FunctionalInterface
  private interface Sum {
    double over(int from, int to);
  }

  private int placeCount(int fixed) {
    return size() >> Integer.bitCount(fixed);
  }

  private void forPieces(int fixed, Range range) {
    int places = placeCount(fixed);
    if (threadCount == 1 || size() < PARALLEL_FROM || places <= PIECE) {
      range.run(0, places);
    } else {
      WorkPool.run(
          places / PIECE, threadCount, piece -> range.run(piece * PIECE, (piece + 1) * PIECE));
    }
  }

  private double[] pieceSums(int fixed, Sum sum) {
    int places = placeCount(fixed);
    if (places <= SUM_PIECE) {
      return new double[] {sum.over(0, places)};
    }
    double[] sums = new double[places / SUM_PIECE];
    int threads = size() < PARALLEL_FROM ? 1 : threadCount;
    int group = Math.max(1, Math.min(16, sums.length / 8));
    WorkPool.run(
        sums.length / group,
        threads,
        index -> {
          for (int piece = index * group; piece < (index + 1) * group; piece++) {
            sums[piece] = sum.over(piece * SUM_PIECE, (piece + 1) * SUM_PIECE);
          }
        });
    return sums;
  }

  private double sum(int fixed, Sum sum) {
    double total = 0;
    for (double piece : pieceSums(fixed, sum)) {
      total += piece;
    }
    return total;
  }
}
