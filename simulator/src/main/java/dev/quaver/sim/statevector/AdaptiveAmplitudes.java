package dev.quaver.sim.statevector;

import dev.quaver.device.DeviceException;
import dev.quaver.gate.ComplexMatrix;

/// Amplitudes in flat arrays, or in a table while the state is wide and few of them are not zero.
final class AdaptiveAmplitudes implements Amplitudes {

  /// Below this number of axes flat arrays are best however empty they are.
  private static final int WIDE = 18;

  /// A state gets sparse when only one in so many amplitudes is not zero, and dense again at sixteen times as many.
  private static final long SPARSENESS = 256;

  private static final long DENSENESS = 16;

  private static final int MAX_SPARSE_COUNT = 1 << 23;

  private final int threadCount;
  private final int maxDenseAxes;
  private Amplitudes current;

  AdaptiveAmplitudes(int threadCount, int maxDenseAxes) {
    this.threadCount = threadCount;
    this.maxDenseAxes = maxDenseAxes;
    this.current = new FlatAmplitudes(threadCount);
  }

  @Override
  public boolean isSparse() {
    return current.isSparse();
  }

  @Override
  public int axisCount() {
    return current.axisCount();
  }

  @Override
  public void considerGrowth() {
    if (!current.isSparse() && current.axisCount() >= WIDE) {
      long limit = (1L << current.axisCount()) / SPARSENESS;
      long count = 0;
      for (long index = 0; index < 1L << current.axisCount() && count <= limit; index++) {
        count += current.re(index) != 0 || current.im(index) != 0 ? 1 : 0;
      }
      if (count <= limit) {
        current = SparseAmplitudes.of(current);
      }
    }
  }

  /// Goes back to flat arrays where the table has no advantage any more.
  private void settle() {
    if (current instanceof SparseAmplitudes sparse
        && sparse.axisCount() <= maxDenseAxes
        && (sparse.axisCount() < WIDE / 2
            || sparse.count() > (1L << sparse.axisCount()) / DENSENESS)) {
      var dense = new FlatAmplitudes(threadCount);
      dense.load(sparse);
      current = dense;
    }
    if (current instanceof SparseAmplitudes sparse && sparse.count() > MAX_SPARSE_COUNT) {
      throw new DeviceException(
          "%d qubits are in superposition of more than %d basis states; at most %d qubits fit as a state vector"
              .formatted(sparse.axisCount(), MAX_SPARSE_COUNT, maxDenseAxes));
    }
  }

  @Override
  public void addAxis() {
    current.addAxis();
  }

  @Override
  public void removeAxis(int axis, int bit, double scale) {
    current.removeAxis(axis, bit, scale);
    settle();
  }

  @Override
  public void clear() {
    if (current.isSparse()) {
      current = new FlatAmplitudes(threadCount);
    } else {
      current.clear();
    }
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
  public void matrix(long controls, int axis, double[] matrix) {
    current.matrix(controls, axis, matrix);
    settle();
  }

  @Override
  public void matrix(long controls, int[] axes, ComplexMatrix matrix) {
    current.matrix(controls, axes, matrix);
    settle();
  }

  @Override
  public void combine(long controls, PauliProduct product, double a, double bRe, double bIm) {
    current.combine(controls, product, a, bRe, bIm);
    settle();
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
  public long[] indicesAt(double[] thresholds) {
    return current.indicesAt(thresholds);
  }
}
