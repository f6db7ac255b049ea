package dev.quaver.exec;

import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.BooleanArray;
import dev.quaver.value.DoubleArray;
import dev.quaver.value.Kind;
import dev.quaver.value.LongArray;
import dev.quaver.value.RangeValue;

/// Changes of arrays: copying where somebody else sees the array, in place where nobody does. As in the modern evaluator the
/// array is read after the indices and the new items.
final class ArrayUpdates {

  private ArrayUpdates() {}

  /// `array w/ index <- value` as a value.
  static final class Item extends Node.OfObject {
    private final Kind kind;
    private final Node array;
    private final Node index;
    private final Node value;
    private final Span span;

    /// @param span the index, where failures are shown
    Item(Kind kind, Node array, Node index, Node value, Span span) {
      this.kind = kind;
      this.array = array;
      this.index = index;
      this.value = value;
      this.span = span;
    }

    @Override
    Object execute(Frame frame) {
      ExecutionContext context = frame.context;
      long at = index.executeLong(frame);
      return switch (kind) {
        case LONG -> setLong(at, value.executeLong(frame), array.execute(frame), context, span);
        case DOUBLE ->
            setDouble(at, value.executeDouble(frame), array.execute(frame), context, span);
        case BOOLEAN ->
            setBoolean(at, value.executeBoolean(frame), array.execute(frame), context, span);
        case OBJECT -> setObject(at, value.execute(frame), array.execute(frame), context, span);
      };
    }
  }

  /// The array with another item: a copy if it is shared, else itself.
  static Object setLong(long index, long item, Object array, ExecutionContext context, Span span) {
    LongArray owned = (LongArray) owned(array);
    owned.put(Indexing.write(owned, index, context, span), item);
    return owned;
  }

  static Object setDouble(
      long index, double item, Object array, ExecutionContext context, Span span) {
    DoubleArray owned = (DoubleArray) owned(array);
    owned.put(Indexing.write(owned, index, context, span), item);
    return owned;
  }

  static Object setBoolean(
      long index, boolean item, Object array, ExecutionContext context, Span span) {
    BooleanArray owned = (BooleanArray) owned(array);
    owned.put(Indexing.write(owned, index, context, span), item);
    return owned;
  }

  static Object setObject(
      long index, Object item, Object array, ExecutionContext context, Span span) {
    ArrayValue owned = owned(array);
    owned.set(Indexing.write(owned, index, context, span), item);
    return owned;
  }

  /// `array w/ range <- values` as a value.
  static final class Slice extends Node.OfObject {
    private final Node array;
    private final Node range;
    private final Node values;
    private final Span span;

    Slice(Node array, Node range, Node values, Span span) {
      this.array = array;
      this.range = range;
      this.values = values;
      this.span = span;
    }

    @Override
    Object execute(Frame frame) {
      Object where = range.execute(frame);
      Object items = values.execute(frame);
      return replace(where, items, array.execute(frame), frame.context, span);
    }
  }

  /// The array with several other items: a copy if it is shared, else itself.
  static Object replace(
      Object range, Object items, Object array, ExecutionContext context, Span span) {
    ArrayValue owned = owned(array);
    Indexing.replace(owned, (RangeValue) range, (ArrayValue) items, context, span);
    return owned;
  }

  /// `left + right` where nobody else holds what `left` gives, or it is marked.
  static final class Append extends Node.OfObject {
    private final Node left;
    private final Node right;
    private final Span span;

    Append(Node left, Node right, Span span) {
      this.left = left;
      this.right = right;
      this.span = span;
    }

    @Override
    Object execute(Frame frame) {
      return append(left.execute(frame), right.execute(frame), frame.context, span);
    }
  }

  /// The items of both: a new array if the left one is shared, else the left one, grown.
  static Object append(Object left, Object right, ExecutionContext context, Span span) {
    ArrayValue first = (ArrayValue) left;
    ArrayValue second = (ArrayValue) right;
    try {
      if (first.isShared()) {
        return first.concat(second);
      }
      first.append(second);
      return first;
    } catch (ArithmeticException tooLong) {
      throw ArrayNodes.tooLarge(context, span);
    }
  }

  /// `a[i][j] = value`
  static final class AssignInner extends StatementNode {
    private final int slot;
    private final Node[] indices;
    private final Span[] spans;
    private final Kind kind;
    private final Node value;

    /// @param slot an object slot of the frame
    AssignInner(int slot, Node[] indices, Span[] spans, Kind kind, Node value) {
      this.slot = slot;
      this.indices = indices;
      this.spans = spans;
      this.kind = kind;
      this.value = value;
    }

    @Override
    int execute(Frame frame) {
      long[] at = new long[indices.length];
      for (int i = 0; i < at.length; i++) {
        at[i] = indices[i].executeLong(frame);
      }
      ExecutionContext context = frame.context;
      long last = at[at.length - 1];
      Span span = spans[at.length - 1];
      switch (kind) {
        case LONG -> setLong(last, value.executeLong(frame), inner(frame, at), context, span);
        case DOUBLE -> setDouble(last, value.executeDouble(frame), inner(frame, at), context, span);
        case BOOLEAN ->
            setBoolean(last, value.executeBoolean(frame), inner(frame, at), context, span);
        case OBJECT -> setObject(last, value.execute(frame), inner(frame, at), context, span);
      }
      return NORMAL;
    }

    /// The innermost array, after making every array on the way to it our own.
    private Object inner(Frame frame, long[] at) {
      Object current = owned(frame.objects[slot]);
      frame.objects[slot] = current;
      for (int i = 0; i < at.length - 1; i++) {
        current = ownedItem(current, at[i], frame.context, spans[i]);
      }
      return current;
    }
  }

  /// An inner array of one that is not shared, after making it our own.
  static Object ownedItem(Object array, long index, ExecutionContext context, Span span) {
    ArrayValue outer = (ArrayValue) array;
    int position = Indexing.write(outer, index, context, span);
    ArrayValue inner = owned(outer.get(position));
    outer.set(position, inner);
    return inner;
  }

  static Object copy(Object array) {
    return ((ArrayValue) array).copy();
  }

  static ArrayValue owned(Object value) {
    ArrayValue array = (ArrayValue) value;
    return array.isShared() ? array.copy() : array;
  }
}
