package dev.quaver.value;

import java.util.List;

/// A Q# tuple; without items the Unit value. Also a value of a UDT whose underlying type is a tuple.
///
/// Items are `Long`, `Double`, `Boolean`, `BigInteger`, `String`, [Pauli], [Result] or [PromisedResult], [QubitValue],
/// [RangeValue], `TupleValue`, [ArrayValue] or [CallableValue].
public final class TupleValue {

  /// The Unit value.
  public static final TupleValue UNIT = new TupleValue(new Object[0]);

  private final Object[] items;

  private TupleValue(Object[] items) {
    this.items = items;
  }

  /// A tuple of `items`; the array becomes the tuple's own and must not be changed.
  public static TupleValue of(Object... items) {
    return items.length == 0 ? UNIT : new TupleValue(items);
  }

  /// Number of items.
  public int size() {
    return items.length;
  }

  /// The item at `index`, from 0.
  public Object get(int index) {
    return items[index];
  }

  /// The items as a list that cannot be changed.
  public List<Object> items() {
    return List.of(items);
  }

  /// The same with another item at `index`.
  public TupleValue with(int index, Object item) {
    Object[] copy = items.clone();
    copy[index] = item;
    return new TupleValue(copy);
  }

  /// Q# equality; reads promised results.
  @Override
  public boolean equals(Object other) {
    return other instanceof TupleValue tuple && Values.equal(this, tuple);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (Object item : items) {
      hash = 31 * hash + Values.hash(item);
    }
    return hash;
  }

  @Override
  public String toString() {
    return ValuePrinter.MODERN.print(this);
  }
}
