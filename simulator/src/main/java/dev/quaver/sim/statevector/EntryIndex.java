package dev.quaver.sim.statevector;

import java.util.Arrays;

/// Finds the place of a key in an array of distinct keys: a hash table of places with open addressing, at most half full.
///
/// It keeps places only and is given the array each time. The array may grow at its end; after any other change the index is
/// to be built again.
final class EntryIndex {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int START_BITS = 4;

  /// Places plus one; 0 is empty. Only the first `mask + 1` are in use.
  private int[] slots = new int[1 << START_BITS];

  private int mask;
  private int shift;

  /// Takes up the first `count` keys, instead of what was there before.
  void build(long[] keys, int count) {
    int bits = Math.max(START_BITS, 33 - Integer.numberOfLeadingZeros(Math.max(1, count - 1)));
    int size = 1 << bits;
    if (slots.length < size || slots.length >> 4 > size) {
      slots = new int[size];
    } else {
      Arrays.fill(slots, 0, size, 0);
    }
    mask = size - 1;
    shift = 64 - bits;
    for (int place = 0; place < count; place++) {
      insert(keys[place], place);
    }
  }

  /// Takes up the last of `count` keys.
  void add(long[] keys, int count) {
    if (2L * count > mask + 1L) {
      build(keys, count);
    } else {
      insert(keys[count - 1], count - 1);
    }
  }

  private void insert(long key, int place) {
    int slot = (int) ((key * GOLDEN) >>> shift);
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = place + 1;
  }

  /// Place of a key, or -1.
  int find(long[] keys, long key) {
    int slot = (int) ((key * GOLDEN) >>> shift);
    while (true) {
      int place = slots[slot] - 1;
      if (place < 0 || keys[place] == key) {
        return place;
      }
      slot = (slot + 1) & mask;
    }
  }
}
