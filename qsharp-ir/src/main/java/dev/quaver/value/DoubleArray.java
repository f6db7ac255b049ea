package dev.quaver.value;

import java.util.Arrays;

/// An array of Doubles, not boxed.
public final class DoubleArray extends ArrayValue {

  private double[] items;

  private DoubleArray(double[] items, int size) {
    super(size);
    this.items = items;
  }

  /// An array that holds `items`, which become its own.
  public static DoubleArray of(double... items) {
    return new DoubleArray(items, items.length);
  }

  /// An array of `size` items that are 0.
  public static DoubleArray ofSize(int size) {
    return new DoubleArray(new double[size], size);
  }

  /// The item at `index`.
  public double at(int index) {
    return items[index];
  }

  /// Replaces the item at `index`.
  public void put(int index, double item) {
    items[index] = item;
  }

  @Override
  public Object get(int index) {
    return items[index];
  }

  @Override
  public void set(int index, Object item) {
    items[index] = (Double) item;
  }

  /// Adds an item at the end, in amortised constant time.
  public void add(double item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, grown(size, Math.addExact(size, 1)));
    }
    items[size++] = item;
  }

  @Override
  public DoubleArray slice(int start, long step, int count) {
    if (step == 1) {
      return new DoubleArray(Arrays.copyOfRange(items, start, start + count), count);
    }
    double[] taken = new double[count];
    long from = start;
    for (int i = 0; i < count; i++) {
      taken[i] = items[(int) from];
      from += step;
    }
    return new DoubleArray(taken, count);
  }

  @Override
  public DoubleArray concat(ArrayValue other) {
    double[] all = Arrays.copyOf(items, sizeWith(other));
    double[] more = ((DoubleArray) other).items;
    System.arraycopy(more, 0, all, size, other.size);
    return new DoubleArray(all, all.length);
  }

  @Override
  public void append(ArrayValue other) {
    int newSize = sizeWith(other);
    double[] more = ((DoubleArray) other).items;
    int added = other.size;
    if (newSize > items.length) {
      items = Arrays.copyOf(items, grown(items.length, newSize));
    }
    System.arraycopy(more, 0, items, size, added);
    size = newSize;
  }

  @Override
  public void setSlice(int start, long step, int count, ArrayValue values) {
    double[] from = ((DoubleArray) values).items;
    long to = start;
    for (int i = 0; i < count; i++) {
      items[(int) to] = from[i];
      to += step;
    }
  }
}
