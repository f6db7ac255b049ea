package dev.quaver.value;

import java.util.Arrays;

/// An array of Ints, not boxed.
public final class LongArray extends ArrayValue {

  private long[] items;

  private LongArray(long[] items, int size) {
    super(size);
    this.items = items;
  }

  /// An array that holds `items`, which become its own.
  public static LongArray of(long... items) {
    return new LongArray(items, items.length);
  }

  /// An array of `size` items that are 0.
  public static LongArray ofSize(int size) {
    return new LongArray(new long[size], size);
  }

  /// The item at `index`.
  public long at(int index) {
    return items[index];
  }

  /// Replaces the item at `index`.
  public void put(int index, long item) {
    items[index] = item;
  }

  @Override
  public Object get(int index) {
    return items[index];
  }

  @Override
  public void set(int index, Object item) {
    items[index] = (Long) item;
  }

  /// Adds an item at the end, in amortised constant time.
  public void add(long item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, grown(size, Math.addExact(size, 1)));
    }
    items[size++] = item;
  }

  @Override
  public LongArray slice(int start, long step, int count) {
    if (step == 1) {
      return new LongArray(Arrays.copyOfRange(items, start, start + count), count);
    }
    long[] taken = new long[count];
    long from = start;
    for (int i = 0; i < count; i++) {
      taken[i] = items[(int) from];
      from += step;
    }
    return new LongArray(taken, count);
  }

  @Override
  public LongArray concat(ArrayValue other) {
    long[] all = Arrays.copyOf(items, sizeWith(other));
    long[] more = ((LongArray) other).items;
    System.arraycopy(more, 0, all, size, other.size);
    return new LongArray(all, all.length);
  }

  @Override
  public void append(ArrayValue other) {
    int newSize = sizeWith(other);
    long[] more = ((LongArray) other).items;
    int added = other.size;
    if (newSize > items.length) {
      items = Arrays.copyOf(items, grown(items.length, newSize));
    }
    System.arraycopy(more, 0, items, size, added);
    size = newSize;
  }

  @Override
  public void setSlice(int start, long step, int count, ArrayValue values) {
    long[] from = ((LongArray) values).items;
    long to = start;
    for (int i = 0; i < count; i++) {
      items[(int) to] = from[i];
      to += step;
    }
  }
}
