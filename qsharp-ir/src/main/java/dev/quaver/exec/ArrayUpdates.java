package dev.quaver.exec;

import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.BooleanArray;
import dev.quaver.value.DoubleArray;
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
      long at = index.executeLong(frame);
      return switch (kind) {
        case LONG -> {
          long item = value.executeLong(frame);
          LongArray owned = (LongArray) owned(array.execute(frame));
          owned.put(Indexing.write(frame, owned, at, span), item);
          yield owned;
        }
        case DOUBLE -> {
          double item = value.executeDouble(frame);
          DoubleArray owned = (DoubleArray) owned(array.execute(frame));
          owned.put(Indexing.write(frame, owned, at, span), item);
          yield owned;
        }
        case BOOLEAN -> {
          boolean item = value.executeBoolean(frame);
          BooleanArray owned = (BooleanArray) owned(array.execute(frame));
          owned.put(Indexing.write(frame, owned, at, span), item);
          yield owned;
        }
        case OBJECT -> {
          Object item = value.execute(frame);
          ArrayValue owned = owned(array.execute(frame));
          owned.set(Indexing.write(frame, owned, at, span), item);
          yield owned;
        }
      };
    }
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
      RangeValue where = (RangeValue) range.execute(frame);
      ArrayValue items = (ArrayValue) values.execute(frame);
      ArrayValue owned = owned(array.execute(frame));
      Indexing.replace(frame, owned, where, items, span);
      return owned;
    }
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
      ArrayValue first = (ArrayValue) left.execute(frame);
      ArrayValue second = (ArrayValue) right.execute(frame);
      try {
        if (first.isShared()) {
          return first.concat(second);
        }
        first.append(second);
        return first;
      } catch (ArithmeticException tooLong) {
        throw ArrayNodes.tooLarge(frame, span);
      }
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
      switch (kind) {
        case LONG -> {
          long item = value.executeLong(frame);
          LongArray inner = (LongArray) inner(frame, at);
          inner.put(last(frame, inner, at), item);
        }
        case DOUBLE -> {
          double item = value.executeDouble(frame);
          DoubleArray inner = (DoubleArray) inner(frame, at);
          inner.put(last(frame, inner, at), item);
        }
        case BOOLEAN -> {
          boolean item = value.executeBoolean(frame);
          BooleanArray inner = (BooleanArray) inner(frame, at);
          inner.put(last(frame, inner, at), item);
        }
        case OBJECT -> {
          Object item = value.execute(frame);
          ArrayValue inner = inner(frame, at);
          inner.set(last(frame, inner, at), item);
        }
      }
      return NORMAL;
    }

    private int last(Frame frame, ArrayValue inner, long[] at) {
      int end = at.length - 1;
      return Indexing.write(frame, inner, at[end], spans[end]);
    }

    /// The innermost array, after making every array on the way to it our own.
    private ArrayValue inner(Frame frame, long[] at) {
      ArrayValue current = owned(frame.objects[slot]);
      frame.objects[slot] = current;
      for (int i = 0; i < at.length - 1; i++) {
        int position = Indexing.write(frame, current, at[i], spans[i]);
        ArrayValue next = owned(current.get(position));
        current.set(position, next);
        current = next;
      }
      return current;
    }
  }

  private static ArrayValue owned(Object value) {
    ArrayValue array = (ArrayValue) value;
    return array.isShared() ? array.copy() : array;
  }
}
