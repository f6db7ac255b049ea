package dev.quaver.sim.statevector;

import dev.quaver.gate.ComplexMatrix;
import java.util.function.LongConsumer;

/// Amplitudes that are flat while there are few axes or most of them are not zero, and sparse otherwise.
///
/// The choice is looked at where it may change: a flat state when it grows, a sparse one when a gate has mixed amplitudes or
/// an axis is gone. Between the two densities at which it changes lie two axes, so that a helper qubit that comes and goes
/// does not move the state to and fro.
final class AutomaticAmplitudes implements Amplitudes {

  /// States of this size stay flat: they are worked on in about a microsecond.
  static final int SMALL = 10;

  /// A flat state with fewer than one non-zero amplitude in 2 to this power becomes sparse.
  private static final int SPARSE_BELOW = 4;

  /// A sparse state with at least one in 2 to this power becomes flat.
  private static final int FLAT_FROM = 2;

  private final int threadCount;
  private final int alwaysFlat;
  private final SparseLimit limit;
  private final FlatAmplitudes empty;
  private Amplitudes current;
  private boolean large;

  /// @param alwaysFlat up to how many axes the state stays flat whatever it holds
  AutomaticAmplitudes(int threadCount, int alwaysFlat, SparseLimit limit) {
    this.threadCount = threadCount;
    this.alwaysFlat = alwaysFlat;
    this.limit = limit;
    this.empty = new FlatAmplitudes(threadCount);
    this.current = empty;
  }

  /// Whether the state is sparse at the moment.
  boolean isSparse() {
    return current instanceof SparseAmplitudes;
  }

  @Override
  public void addAxis() {
    int grown = current.axisCount() + 1;
    if (!isSparse() && grown > alwaysFlat) {
      considerSparse(grown);
    }
    current.addAxis();
  }

  private void considerSparse(int grown) {
    long entryCount = ((FlatAmplitudes) current).nonZeroCount();
    boolean fits = limit.allowsFlatGrowth(grown);
    if (entryCount < 1L << (grown - SPARSE_BELOW) || !fits) {
      // A sparse state that is full already would be refused by the next gate.
      if (!fits && !limit.allowsEntries(2 * entryCount)) {
        throw limit.refusal();
      }
      move(SparseAmplitudes.copyOf(current, limit));
    } else {
      limit.checkOutlook(entryCount, grown);
    }
  }

  private void considerFlat() {
    int axisCount = current.axisCount();
    if (isSparse()
        && current.entryCount() >= 1L << Math.max(0, axisCount - FLAT_FROM)
        && (axisCount <= alwaysFlat || limit.allowsFlat(axisCount))) {
      move(FlatAmplitudes.copyOf(current, threadCount));
    }
  }

  private void move(Amplitudes next) {
    large |= current.isLarge();
    current = next;
  }

  @Override
  public void removeAxis(int axis, int bit, double scale) {
    current.removeAxis(axis, bit, scale);
    considerFlat();
  }

  @Override
  public void clear() {
    move(empty);
    current.clear();
  }

  @Override
  public void matrix(long controls, int axis, double[] matrix) {
    current.matrix(controls, axis, matrix);
    considerFlat();
  }

  @Override
  public void matrix(long controls, int[] axes, ComplexMatrix matrix) {
    current.matrix(controls, axes, matrix);
    considerFlat();
  }

  @Override
  public void combine(long controls, PauliProduct product, double a, double bRe, double bIm) {
    current.combine(controls, product, a, bRe, bIm);
    considerFlat();
  }

  @Override
  public int axisCount() {
    return current.axisCount();
  }

  @Override
  public long entryCount() {
    return current.entryCount();
  }

  @Override
  public boolean isLarge() {
    return large || current.isLarge();
  }

  @Override
  public void flip(long controls, int axis) {
    current.flip(controls, axis);
  }

  @Override
  public void swap(long controls, int firstAxis, int secondAxis) {
    current.swap(controls, firstAxis, secondAxis);
  }

  @Override
  public void phase(long ones, long zeros, double factorRe, double factorIm) {
    current.phase(ones, zeros, factorRe, factorIm);
  }

  @Override
  public double expectation(PauliProduct product) {
    return current.expectation(product);
  }

  @Override
  public double probabilityOfOne(int axis) {
    return current.probabilityOfOne(axis);
  }

  @Override
  public double re(long index) {
    return current.re(index);
  }

  @Override
  public double im(long index) {
    return current.im(index);
  }

  @Override
  public void forEachNonZero(LongConsumer visitor) {
    current.forEachNonZero(visitor);
  }

  @Override
  public long[] indicesAt(double[] thresholds) {
    return current.indicesAt(thresholds);
  }
}
