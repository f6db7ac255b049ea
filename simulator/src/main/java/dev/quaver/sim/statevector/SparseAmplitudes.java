package dev.quaver.sim.statevector;

import dev.quaver.gate.ComplexMatrix;
import java.util.Arrays;

/// Only the amplitudes that are not zero, in a table by index: for wide states with few of them, such as arithmetic on
/// registers in superposition. Up to 62 axes.
final class SparseAmplitudes implements Amplitudes {

  /// Squared magnitude below which an amplitude is a rounding error.
  private static final double NEGLIGIBLE = 1e-28;

  private int axisCount;
  private AmplitudeTable table = new AmplitudeTable(1);

  SparseAmplitudes() {
    table.add(0, 1, 0);
  }

  /// The same state as `dense`.
  static SparseAmplitudes of(Amplitudes dense) {
    var sparse = new SparseAmplitudes();
    sparse.axisCount = dense.axisCount();
    sparse.table = new AmplitudeTable(16);
    for (long index = 0; index < 1L << dense.axisCount(); index++) {
      double re = dense.re(index);
      double im = dense.im(index);
      if (re * re + im * im > NEGLIGIBLE) {
        sparse.table.add(index, re, im);
      }
    }
    return sparse;
  }

  /// Number of amplitudes that are not zero.
  int count() {
    return table.count();
  }

  /// The amplitudes, in no particular order.
  AmplitudeTable table() {
    return table;
  }

  @Override
  public int axisCount() {
    return axisCount;
  }

  @Override
  public boolean isSparse() {
    return true;
  }

  @Override
  public void addAxis() {
    axisCount++;
  }

  @Override
  public void removeAxis(int axis, int bit, double scale) {
    long low = (1L << axis) - 1;
    var kept = new AmplitudeTable(table.count());
    for (int k = 0; k < table.count(); k++) {
      long index = table.index(k);
      if ((index >> axis & 1) == bit) {
        kept.add((index & low) | (index >> 1 & ~low), scale * table.re(k), scale * table.im(k));
      }
    }
    table = kept;
    axisCount--;
  }

  @Override
  public void clear() {
    axisCount = 0;
    table = new AmplitudeTable(1);
    table.add(0, 1, 0);
  }

  @Override
  public void flip(long controls, int axis) {
    for (int k = 0; k < table.count(); k++) {
      if ((table.index(k) & controls) == controls) {
        table.moveTo(k, table.index(k) ^ 1L << axis);
      }
    }
    table.rehash();
  }

  @Override
  public void swap(long controls, int firstAxis, int secondAxis) {
    for (int k = 0; k < table.count(); k++) {
      long index = table.index(k);
      if ((index & controls) == controls && (index >> firstAxis & 1) != (index >> secondAxis & 1)) {
        table.moveTo(k, index ^ (1L << firstAxis | 1L << secondAxis));
      }
    }
    table.rehash();
  }

  @Override
  public void phase(long ones, long zeros, double factorRe, double factorIm) {
    for (int k = 0; k < table.count(); k++) {
      if ((table.index(k) & (ones | zeros)) == ones) {
        table.multiply(k, factorRe, factorIm);
      }
    }
  }

  @Override
  public void matrix(long controls, int axis, double[] matrix) {
    double[] re = {matrix[0], matrix[2], matrix[4], matrix[6]};
    double[] im = {matrix[1], matrix[3], matrix[5], matrix[7]};
    matrix(controls, new int[] {axis}, new ComplexMatrix(2, re, im));
  }

  @Override
  public void matrix(long controls, int[] axes, ComplexMatrix matrix) {
    int dimension = matrix.dimension();
    long mask = scatter(dimension - 1, axes);
    var result = new AmplitudeTable(2 * table.count());
    for (int k = 0; k < table.count(); k++) {
      long index = table.index(k);
      if ((index & controls) != controls) {
        result.add(index, table.re(k), table.im(k));
        continue;
      }
      int column = 0;
      for (int j = 0; j < axes.length; j++) {
        column |= (int) (index >> axes[j] & 1) << j;
      }
      for (int row = 0; row < dimension; row++) {
        double re = matrix.real()[row * dimension + column];
        double im = matrix.imaginary()[row * dimension + column];
        if (re != 0 || im != 0) {
          result.add(
              (index & ~mask) | scatter(row, axes),
              re * table.re(k) - im * table.im(k),
              re * table.im(k) + im * table.re(k));
        }
      }
    }
    table = result.without(NEGLIGIBLE);
  }

  private static long scatter(int bits, int... axes) {
    long index = 0;
    for (int j = 0; j < axes.length; j++) {
      index |= (long) (bits >> j & 1) << axes[j];
    }
    return index;
  }

  @Override
  public void combine(long controls, PauliProduct product, double a, double bRe, double bIm) {
    double uRe = bRe * product.unitRe() - bIm * product.unitIm();
    double uIm = bRe * product.unitIm() + bIm * product.unitRe();
    var result = new AmplitudeTable(2 * table.count());
    for (int k = 0; k < table.count(); k++) {
      long index = table.index(k);
      double re = table.re(k);
      double im = table.im(k);
      if ((index & controls) != controls) {
        result.add(index, re, im);
        continue;
      }
      double sign = 1 - 2 * (Long.bitCount(index & product.z()) & 1);
      result.add(index, a * re, a * im);
      result.add(index ^ product.x(), sign * (uRe * re - uIm * im), sign * (uRe * im + uIm * re));
    }
    table = result.without(NEGLIGIBLE);
  }

  @Override
  public double expectation(PauliProduct product) {
    double sum = 0;
    for (int k = 0; k < table.count(); k++) {
      long image = table.index(k) ^ product.x();
      double imageRe = table.reAt(image);
      double imageIm = table.imAt(image);
      double re = imageRe * table.re(k) + imageIm * table.im(k);
      double im = imageRe * table.im(k) - imageIm * table.re(k);
      double term = product.unitRe() * re - product.unitIm() * im;
      sum += (Long.bitCount(table.index(k) & product.z()) & 1) == 0 ? term : -term;
    }
    return sum;
  }

  @Override
  public double probabilityOfOne(int axis) {
    double sum = 0;
    for (int k = 0; k < table.count(); k++) {
      if ((table.index(k) >> axis & 1) != 0) {
        sum += table.probability(k);
      }
    }
    return sum;
  }

  @Override
  public double re(long index) {
    return table.reAt(index);
  }

  @Override
  public double im(long index) {
    return table.imAt(index);
  }

  @Override
  public long[] indicesAt(double[] thresholds) {
    double total = 0;
    for (int k = 0; k < table.count(); k++) {
      total += table.probability(k);
    }
    long[] indices = new long[thresholds.length];
    int next = 0;
    double reached = 0;
    for (int k = 0; k < table.count(); k++) {
      reached += table.probability(k);
      while (next < thresholds.length && thresholds[next] * total < reached) {
        indices[next++] = table.index(k);
      }
    }
    Arrays.fill(indices, next, indices.length, table.index(table.count() - 1));
    return indices;
  }
}
