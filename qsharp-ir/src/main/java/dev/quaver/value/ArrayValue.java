package dev.quaver.value;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// A Q# array. Arrays are values: one that more than one place can see is marked *shared*, and whoever wants to change it
/// copies it first. The methods that change an array may be called only while it is not shared.
///
/// An inner array of a nested one may be changed in place only if no array on the way to it is shared; copying an outer
/// array marks its inner arrays.
public abstract sealed class ArrayValue permits LongArray, DoubleArray, BooleanArray, ObjectArray {

  /// The longest array there can be.
  public static final int MAX_SIZE = Integer.MAX_VALUE - 8;

  int size;
  private boolean shared;

  ArrayValue(int size) {
    this.size = size;
  }

  /// An array of `items`, all of one type, kept as that type is.
  public static ArrayValue of(List<Object> items) {
    Object first = items.isEmpty() ? "" : items.getFirst();
    ArrayValue array =
        switch (first) {
          case Long _ -> LongArray.ofSize(items.size());
          case Double _ -> DoubleArray.ofSize(items.size());
          case Boolean _ -> BooleanArray.ofSize(items.size());
          default -> ObjectArray.ofSize(items.size());
        };
    for (int i = 0; i < items.size(); i++) {
      array.set(i, items.get(i));
    }
    return array;
  }

  /// Number of items.
  public final int size() {
    return size;
  }

  /// Whether more than one place may see this array.
  public final boolean isShared() {
    return shared;
  }

  /// Marks this array as seen by more than one place.
  public final ArrayValue share() {
    shared = true;
    return this;
  }

  /// The item at `index`, from 0 and below [#size], boxed.
  public abstract Object get(int index);

  /// Replaces the item at `index`.
  public abstract void set(int index, Object item);

  /// A copy that is not shared.
  public final ArrayValue copy() {
    return slice(0, 1, size);
  }

  /// The `count` items at `start`, `start + step` …, all of them in bounds, as an array of its own.
  public abstract ArrayValue slice(int start, long step, int count);

  /// This array's items, then `other`'s, as an array of its own.
  public abstract ArrayValue concat(ArrayValue other);

  /// Adds `other`'s items at the end, in amortised constant time per item.
  public abstract void append(ArrayValue other);

  /// Replaces the `count` items at `start`, `start + step` … by the first ones of `items`.
  public abstract void setSlice(int start, long step, int count, ArrayValue items);

  /// A view as a list of boxed items.
  public final List<Object> asList() {
    return new ItemList(this);
  }

  static int grown(int capacity, int needed) {
    long wanted = Math.max(needed, capacity + (capacity >> 1) + 4L);
    return (int) Math.min(wanted, MAX_SIZE);
  }

  final int sizeWith(ArrayValue other) {
    return Math.addExact(size, other.size);
  }

  /// Q# equality; reads promised results.
  @Override
  public final boolean equals(Object other) {
    return other instanceof ArrayValue array && Values.equal(this, array);
  }

  @Override
  public final int hashCode() {
    int hash = 1;
    for (int i = 0; i < size; i++) {
      hash = 31 * hash + Values.hash(get(i));
    }
    return hash;
  }

  @Override
  public final String toString() {
    return ValuePrinter.MODERN.print(this);
  }

  private static final class ItemList extends AbstractList<Object> implements RandomAccess {
    private final ArrayValue array;

    ItemList(ArrayValue array) {
      this.array = array;
    }

    @Override
    public Object get(int index) {
      return array.get(index);
    }

    @Override
    public int size() {
      return array.size;
    }
  }
}
