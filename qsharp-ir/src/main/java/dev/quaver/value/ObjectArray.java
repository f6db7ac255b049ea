package dev.quaver.value;

import java.util.Arrays;

/// An array of anything but Int, Double and Bool.
public final class ObjectArray extends ArrayValue {

  private Object[] items;

  private ObjectArray(Object[] items, int size) {
    super(size);
    this.items = items;
  }

  /// An array that holds `items`, which become its own.
  public static ObjectArray of(Object... items) {
    return new ObjectArray(items, items.length);
  }

  /// An array of `size` items, all of which must be set before it is used.
  public static ObjectArray ofSize(int size) {
    return new ObjectArray(new Object[size], size);
  }

  @Override
  public Object get(int index) {
    return items[index];
  }

  @Override
  public void set(int index, Object item) {
    items[index] = item;
  }

  /// Adds an item at the end, in amortised constant time.
  public void add(Object item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, grown(size, Math.addExact(size, 1)));
    }
    items[size++] = item;
  }

  @Override
  public ObjectArray slice(int start, long step, int count) {
    Object[] taken = new Object[count];
    long from = start;
    for (int i = 0; i < count; i++) {
      taken[i] = shared(items[(int) from]);
      from += step;
    }
    return new ObjectArray(taken, count);
  }

  @Override
  public ObjectArray concat(ArrayValue other) {
    Object[] all = Arrays.copyOf(items, sizeWith(other));
    System.arraycopy(((ObjectArray) other).items, 0, all, size, other.size);
    for (Object item : all) {
      shared(item);
    }
    return new ObjectArray(all, all.length);
  }

  @Override
  public void append(ArrayValue other) {
    int newSize = sizeWith(other);
    Object[] more = ((ObjectArray) other).items;
    int added = other.size;
    if (newSize > items.length) {
      items = Arrays.copyOf(items, grown(items.length, newSize));
    }
    for (int i = 0; i < added; i++) {
      items[size + i] = shared(more[i]);
    }
    size = newSize;
  }

  @Override
  public void setSlice(int start, long step, int count, ArrayValue values) {
    Object[] from = ((ObjectArray) values).items;
    long to = start;
    for (int i = 0; i < count; i++) {
      items[(int) to] = shared(from[i]);
      to += step;
    }
  }

  /// An inner array is seen from two outer ones from now on.
  private static Object shared(Object item) {
    return item instanceof ArrayValue inner ? inner.share() : item;
  }
}
