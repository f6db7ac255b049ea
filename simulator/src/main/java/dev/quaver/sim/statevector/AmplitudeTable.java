package dev.quaver.sim.statevector;

import java.util.Arrays;

/// A growing list of amplitudes with their indices, and a hash table that finds them by index.
final class AmplitudeTable {

  private int count;
  private long[] indices;
  private double[] re;
  private double[] im;

  /// Positions in the list plus one by hashed index, open addressing; at most half full.
  private int[] slots;

  /// A table with room for `expected` amplitudes.
  AmplitudeTable(int expected) {
    int capacity = Math.max(16, expected);
    indices = new long[capacity];
    re = new double[capacity];
    im = new double[capacity];
    slots = new int[Integer.highestOneBit(capacity) * 4];
  }

  int count() {
    return count;
  }

  long index(int position) {
    return indices[position];
  }

  double re(int position) {
    return re[position];
  }

  double im(int position) {
    return im[position];
  }

  double probability(int position) {
    return re[position] * re[position] + im[position] * im[position];
  }

  double reAt(long index) {
    int position = slots[slot(index)] - 1;
    return position < 0 ? 0 : re[position];
  }

  double imAt(long index) {
    int position = slots[slot(index)] - 1;
    return position < 0 ? 0 : im[position];
  }

  /// Adds to the amplitude at `index`.
  void add(long index, double addRe, double addIm) {
    int slot = slot(index);
    int position = slots[slot] - 1;
    if (position >= 0) {
      re[position] += addRe;
      im[position] += addIm;
      return;
    }
    if (count == indices.length) {
      grow();
      slot = slot(index);
    }
    indices[count] = index;
    re[count] = addRe;
    im[count] = addIm;
    slots[slot] = ++count;
  }

  void multiply(int position, double factorRe, double factorIm) {
    double product = re[position] * factorRe - im[position] * factorIm;
    im[position] = re[position] * factorIm + im[position] * factorRe;
    re[position] = product;
  }

  /// Gives an amplitude another index; call [#rehash] when all have theirs.
  void moveTo(int position, long index) {
    indices[position] = index;
  }

  /// Finds amplitudes by their new indices, which must be distinct.
  void rehash() {
    Arrays.fill(slots, 0);
    for (int position = 0; position < count; position++) {
      slots[slot(indices[position])] = position + 1;
    }
  }

  /// This table, or one without the amplitudes whose squared magnitude is at most `limit`.
  AmplitudeTable without(double limit) {
    int kept = 0;
    for (int position = 0; position < count; position++) {
      kept += probability(position) > limit ? 1 : 0;
    }
    if (kept == count) {
      return this;
    }
    var result = new AmplitudeTable(kept);
    for (int position = 0; position < count; position++) {
      if (probability(position) > limit) {
        result.add(indices[position], re[position], im[position]);
      }
    }
    return result;
  }

  private void grow() {
    indices = Arrays.copyOf(indices, 2 * count);
    re = Arrays.copyOf(re, 2 * count);
    im = Arrays.copyOf(im, 2 * count);
    slots = new int[2 * slots.length];
    rehash();
  }

  private int slot(long index) {
    long hash = index * 0x9e3779b97f4a7c15L;
    int mask = slots.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (slots[slot] != 0 && indices[slots[slot] - 1] != index) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
