package dev.quaver.value;

import java.util.Arrays;

/// An array of Bools, not boxed.
public final class BooleanArray extends ArrayValue {

  private boolean[] items;

  private BooleanArray(boolean[] items, int size) {
    super(size);
    this.items = items;
  }

  /// An array that holds `items`, which become its own.
  public static BooleanArray of(boolean... items) {
    return new BooleanArray(items, items.length);
  }

  /// An array of `size` items that are false.
  public static BooleanArray ofSize(int size) {
    return new BooleanArray(new boolean[size], size);
  }

  /// The item at `index`.
  public boolean at(int index) {
    return items[index];
  }

  /// Replaces the item at `index`.
  public void put(int index, boolean item) {
    items[index] = item;
  }

  @Override
  public Object get(int index) {
    return items[index];
  }

  @Override
  public void set(int index, Object item) {
    items[index] = (Boolean) item;
  }

  /// Adds an item at the end, in amortised constant time.
  public void add(boolean item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, grown(size, Math.addExact(size, 1)));
    }
    items[size++] = item;
  }

  @Override
  public BooleanArray slice(int start, long step, int count) {
    if (step == 1) {
      return new BooleanArray(Arrays.copyOfRange(items, start, start + count), count);
    }
    boolean[] taken = new boolean[count];
    long from = start;
    for (int i = 0; i < count; i++) {
      taken[i] = items[(int) from];
      from += step;
    }
    return new BooleanArray(taken, count);
  }

  @Override
  public BooleanArray concat(ArrayValue other) {
    boolean[] all = Arrays.copyOf(items, sizeWith(other));
    boolean[] more = ((BooleanArray) other).items;
    System.arraycopy(more, 0, all, size, other.size);
    return new BooleanArray(all, all.length);
  }

  @Override
  public void append(ArrayValue other) {
    int newSize = sizeWith(other);
    boolean[] more = ((BooleanArray) other).items;
    int added = other.size;
    if (newSize > items.length) {
      items = Arrays.copyOf(items, grown(items.length, newSize));
    }
    System.arraycopy(more, 0, items, size, added);
    size = newSize;
  }

  @Override
  public void setSlice(int start, long step, int count, ArrayValue values) {
    boolean[] from = ((BooleanArray) values).items;
    long to = start;
    for (int i = 0; i < count; i++) {
      items[(int) to] = from[i];
      to += step;
    }
  }
}
