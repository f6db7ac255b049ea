package dev.quaver.sim.statevector;

import dev.quaver.gate.ComplexMatrix;
import java.util.Arrays;
import java.util.function.LongConsumer;

/// The amplitudes that are not zero, each with the basis state it belongs to, on at most 62 axes.
///
/// Entries lie side by side without order, so that gates that only permute basis states or multiply amplitudes are one pass
/// over keys or amplitudes. An [EntryIndex] finds the entry of a basis state; it is built when a gate that mixes amplitudes
/// first needs it.
final class SparseAmplitudes implements Amplitudes {

  /// The most axes that fit into a key and leave its sign alone.
  static final int MAX_AXES = 62;

  /// The squared amplitude below which an entry is dropped.
  static final double DROPPED = 1e-30;

  /// From this many entries on several states should not exist side by side.
  private static final int LARGE = 1 << 20;

  private static final int START = 64;

  private final SparseLimit limit;
  private final EntryIndex index = new EntryIndex();
  private boolean indexed;
  private boolean large;
  private int axisCount;
  private int count = 1;
  private long[] keys = new long[START];
  private double[] re = new double[START];
  private double[] im = new double[START];

  SparseAmplitudes(SparseLimit limit) {
    this.limit = limit;
    re[0] = 1;
  }

  /// Copies the amplitudes that are not zero.
  static SparseAmplitudes copyOf(Amplitudes source, SparseLimit limit) {
    var copy = new SparseAmplitudes(limit);
    copy.axisCount = source.axisCount();
    copy.count = 0;
    source.forEachNonZero(key -> copy.append(key, source.re(key), source.im(key)));
    return copy;
  }

  @Override
  public int axisCount() {
    return axisCount;
  }

  @Override
  public long entryCount() {
    return count;
  }

  @Override
  public boolean isLarge() {
    return large;
  }

  @Override
  public void addAxis() {
    axisCount++;
  }

  @Override
  public void removeAxis(int axis, int bit, double scale) {
    long low = (1L << axis) - 1;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      long key = keys[i];
      if ((key >> axis & 1) == bit) {
        keys[kept] = (key & low) | (key >> 1 & ~low);
        re[kept] = scale * re[i];
        im[kept++] = scale * im[i];
      }
    }
    count = kept;
    axisCount--;
    indexed = false;
  }

  @Override
  public void clear() {
    if (keys.length > LARGE) {
      keys = new long[START];
      re = new double[START];
      im = new double[START];
    }
    axisCount = 0;
    count = 1;
    keys[0] = 0;
    re[0] = 1;
    im[0] = 0;
    indexed = false;
  }

  @Override
  public void flip(long controls, int axis) {
    long bit = 1L << axis;
    for (int i = 0; i < count; i++) {
      if ((keys[i] & controls) == controls) {
        keys[i] ^= bit;
      }
    }
    indexed = false;
  }

  @Override
  public void swap(long controls, int firstAxis, int secondAxis) {
    long both = 1L << firstAxis | 1L << secondAxis;
    for (int i = 0; i < count; i++) {
      long key = keys[i];
      if ((key & controls) == controls && ((key >> firstAxis ^ key >> secondAxis) & 1) != 0) {
        keys[i] = key ^ both;
      }
    }
    indexed = false;
  }

  @Override
  public void phase(long ones, long zeros, double factorRe, double factorIm) {
    long fixed = ones | zeros;
    for (int i = 0; i < count; i++) {
      if ((keys[i] & fixed) == ones) {
        multiply(i, factorRe, factorIm);
      }
    }
  }

  private void multiply(int i, double factorRe, double factorIm) {
    double product = re[i] * factorRe - im[i] * factorIm;
    im[i] = re[i] * factorIm + im[i] * factorRe;
    re[i] = product;
  }

  @Override
  public void matrix(long controls, int axis, double[] matrix) {
    long bit = 1L << axis;
    if (matrix[2] == 0 && matrix[3] == 0 && matrix[4] == 0 && matrix[5] == 0) {
      phase(controls, bit, matrix[0], matrix[1]);
      phase(controls | bit, 0, matrix[6], matrix[7]);
    } else if (matrix[0] == 0 && matrix[1] == 0 && matrix[6] == 0 && matrix[7] == 0) {
      flip(controls, axis);
      phase(controls, bit, matrix[2], matrix[3]);
      phase(controls | bit, 0, matrix[4], matrix[5]);
    } else {
      mix(controls, bit, bit, 0, matrix);
    }
  }

  @Override
  public void combine(long controls, PauliProduct product, double a, double bRe, double bIm) {
    double uRe = bRe * product.unitRe() - bIm * product.unitIm();
    double uIm = bRe * product.unitIm() + bIm * product.unitRe();
    long x = product.x();
    long z = product.z();
    if (x == 0) {
      for (int i = 0; i < count; i++) {
        if ((keys[i] & controls) == controls) {
          double sign = 1 - 2 * (Long.bitCount(keys[i] & z) & 1);
          multiply(i, a + sign * uRe, sign * uIm);
        }
      }
      drop();
    } else {
      double back = 1 - 2 * (Long.bitCount(x & z) & 1);
      double[] matrix = {a, 0, back * uRe, back * uIm, uRe, uIm, a, 0};
      mix(controls, Long.highestOneBit(x), x, z, matrix);
    }
  }

  /// Applies a 2 × 2 matrix to each pair of a basis state `p` without `bit`, which `x` contains, and `p ^ x`. Where `p` has an
  /// odd number of bits in `z` the matrix has its off-diagonal entries negated.
  private void mix(long controls, long bit, long x, long z, double[] m) {
    boolean paired = isMixed(controls, bit);
    if (paired) {
      buildIndex();
    } else {
      indexed = false;
    }
    int existing = count;
    for (int i = 0; i < existing; i++) {
      long key = keys[i];
      if ((key & controls) != controls) {
        continue;
      }
      int other = paired ? index.find(keys, key ^ x) : -1;
      boolean upper = (key & bit) != 0;
      if (upper && other >= 0) {
        continue;
      }
      double sign = 1 - 2 * (Long.bitCount((upper ? key ^ x : key) & z) & 1);
      double ownRe = re[i];
      double ownIm = im[i];
      double otherRe = other < 0 ? 0 : re[other];
      double otherIm = other < 0 ? 0 : im[other];
      int own = upper ? 6 : 0;
      int in = upper ? 4 : 2;
      double inRe = sign * m[in];
      double inIm = sign * m[in + 1];
      double outRe = sign * m[6 - in];
      double outIm = sign * m[7 - in];
      re[i] = m[own] * ownRe - m[own + 1] * ownIm + inRe * otherRe - inIm * otherIm;
      im[i] = m[own] * ownIm + m[own + 1] * ownRe + inRe * otherIm + inIm * otherRe;
      double newRe = outRe * ownRe - outIm * ownIm + m[6 - own] * otherRe - m[7 - own] * otherIm;
      double newIm = outRe * ownIm + outIm * ownRe + m[6 - own] * otherIm + m[7 - own] * otherRe;
      put(other, key ^ x, newRe, newIm);
    }
    drop();
  }

  /// Whether there are entries both with and without `bit`, so that there may be pairs.
  private boolean isMixed(long controls, long bit) {
    long any = 0;
    long all = -1;
    for (int i = 0; i < count; i++) {
      if ((keys[i] & controls) == controls) {
        any |= keys[i];
        all &= keys[i];
      }
    }
    return (any & ~all & bit) != 0;
  }

  @Override
  public void matrix(long controls, int[] axes, ComplexMatrix matrix) {
    AxisGroup group = AxisGroup.of(axes);
    int size = group.size();
    int[] places = new int[size];
    double[] oldRe = new double[size];
    double[] oldIm = new double[size];
    double[] newRe = new double[size];
    double[] newIm = new double[size];
    buildIndex();
    int existing = count;
    for (int i = 0; i < existing; i++) {
      if ((keys[i] & controls) != controls) {
        continue;
      }
      long base = keys[i] & ~group.mask();
      boolean first = true;
      for (int member = 0; member < size; member++) {
        int place = index.find(keys, base | group.offsets()[member]);
        places[member] = place;
        oldRe[member] = place < 0 ? 0 : re[place];
        oldIm[member] = place < 0 ? 0 : im[place];
        first &= place < 0 || place >= i;
      }
      // The group gets its turn with the first of its entries.
      if (first) {
        AxisGroup.multiply(matrix, oldRe, oldIm, newRe, newIm);
        for (int member = 0; member < size; member++) {
          put(places[member], base | group.offsets()[member], newRe[member], newIm[member]);
        }
      }
    }
    drop();
  }

  /// Overwrites the entry at `place`, or adds one if there is none and it is worth it.
  private void put(int place, long key, double newRe, double newIm) {
    if (place >= 0) {
      re[place] = newRe;
      im[place] = newIm;
    } else if (newRe * newRe + newIm * newIm > DROPPED) {
      append(key, newRe, newIm);
    }
  }

  private void append(long key, double newRe, double newIm) {
    if (count == keys.length) {
      int capacity = limit.capacity(count, axisCount);
      // One array after the other: the old and the new one of only one exist together.
      keys = Arrays.copyOf(keys, capacity);
      re = Arrays.copyOf(re, capacity);
      im = Arrays.copyOf(im, capacity);
      large |= capacity > LARGE;
    }
    keys[count] = key;
    re[count] = newRe;
    im[count++] = newIm;
    if (indexed) {
      index.add(keys, count);
    }
  }

  private void drop() {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (re[i] * re[i] + im[i] * im[i] > DROPPED) {
        if (kept != i) {
          keys[kept] = keys[i];
          re[kept] = re[i];
          im[kept] = im[i];
        }
        kept++;
      }
    }
    if (kept != count) {
      indexed = false;
      count = kept;
    }
  }

  private void buildIndex() {
    if (!indexed) {
      index.build(keys, count);
      indexed = true;
    }
  }

  @Override
  public double expectation(PauliProduct product) {
    long x = product.x();
    if (x != 0) {
      buildIndex();
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      int other = x == 0 ? i : index.find(keys, keys[i] ^ x);
      if (other >= 0) {
        double productRe = re[other] * re[i] + im[other] * im[i];
        double productIm = re[other] * im[i] - im[other] * re[i];
        double term = product.unitRe() * productRe - product.unitIm() * productIm;
        sum += (Long.bitCount(keys[i] & product.z()) & 1) == 0 ? term : -term;
      }
    }
    return sum;
  }

  @Override
  public double probabilityOfOne(int axis) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      if ((keys[i] >> axis & 1) != 0) {
        sum += re[i] * re[i] + im[i] * im[i];
      }
    }
    return sum;
  }

  @Override
  public double re(long key) {
    buildIndex();
    int place = index.find(keys, key);
    return place < 0 ? 0 : re[place];
  }

  @Override
  public double im(long key) {
    buildIndex();
    int place = index.find(keys, key);
    return place < 0 ? 0 : im[place];
  }

  @Override
  public void forEachNonZero(LongConsumer visitor) {
    for (int i = 0; i < count; i++) {
      visitor.accept(keys[i]);
    }
  }

  @Override
  public long[] indicesAt(double[] thresholds) {
    buildIndex();
    long[] sorted = Arrays.copyOf(keys, count);
    Arrays.sort(sorted);
    double total = 0;
    for (long key : sorted) {
      total += probability(key);
    }
    long[] drawn = new long[thresholds.length];
    double reached = 0;
    int next = 0;
    for (int k = 0; k < count && next < drawn.length; k++) {
      reached += probability(sorted[k]);
      while (next < drawn.length && thresholds[next] * total < reached) {
        drawn[next++] = sorted[k];
      }
    }
    Arrays.fill(drawn, next, drawn.length, sorted[count - 1]);
    return drawn;
  }

  private double probability(long key) {
    int place = index.find(keys, key);
    return re[place] * re[place] + im[place] * im[place];
  }
}
