package dev.quaver.exec;

import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.BooleanArray;
import dev.quaver.value.DoubleArray;
import dev.quaver.value.Kind;
import dev.quaver.value.LongArray;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.RangeValue;
import java.util.Arrays;

/// Nodes that make arrays and read them.
final class ArrayNodes {

  private ArrayNodes() {}

  static ArrayValue ofSize(Kind kind, int size) {
    return switch (kind) {
      case LONG -> LongArray.ofSize(size);
      case DOUBLE -> DoubleArray.ofSize(size);
      case BOOLEAN -> BooleanArray.ofSize(size);
      case OBJECT -> ObjectArray.ofSize(size);
    };
  }

  /// Puts the node's value into an array of its kind.
  static void put(Kind kind, ArrayValue array, int index, Node value, Frame frame) {
    switch (kind) {
      case LONG -> ((LongArray) array).put(index, value.executeLong(frame));
      case DOUBLE -> ((DoubleArray) array).put(index, value.executeDouble(frame));
      case BOOLEAN -> ((BooleanArray) array).put(index, value.executeBoolean(frame));
      case OBJECT -> array.set(index, value.execute(frame));
    }
  }

  /// `[a, b, c]`
  static final class Literal extends Node.OfObject {
    private final Kind kind;
    private final Node[] items;

    Literal(Kind kind, Node[] items) {
      this.kind = kind;
      this.items = items;
    }

    @Override
    Object execute(Frame frame) {
      ArrayValue array = ofSize(kind, items.length);
      for (int i = 0; i < items.length; i++) {
        put(kind, array, i, items[i], frame);
      }
      return array;
    }
  }

  /// `[value, size = n]`
  static final class Repeat extends Node.OfObject {
    private final Kind kind;
    private final Node value;
    private final Node size;
    private final Span span;

    Repeat(Kind kind, Node value, Node size, Span span) {
      this.kind = kind;
      this.value = value;
      this.size = size;
      this.span = span;
    }

    @Override
    Object execute(Frame frame) {
      ExecutionContext context = frame.context;
      return switch (kind) {
        case LONG -> repeatLong(value.executeLong(frame), size.executeLong(frame), context, span);
        case DOUBLE ->
            repeatDouble(value.executeDouble(frame), size.executeLong(frame), context, span);
        case BOOLEAN ->
            repeatBoolean(value.executeBoolean(frame), size.executeLong(frame), context, span);
        case OBJECT -> repeatObject(value.execute(frame), size.executeLong(frame), context, span);
      };
    }
  }

  static Object repeatLong(long item, long size, ExecutionContext context, Span span) {
    long[] items = new long[count(size, context, span)];
    Arrays.fill(items, item);
    return LongArray.of(items);
  }

  static Object repeatDouble(double item, long size, ExecutionContext context, Span span) {
    double[] items = new double[count(size, context, span)];
    Arrays.fill(items, item);
    return DoubleArray.of(items);
  }

  static Object repeatBoolean(boolean item, long size, ExecutionContext context, Span span) {
    boolean[] items = new boolean[count(size, context, span)];
    Arrays.fill(items, item);
    return BooleanArray.of(items);
  }

  static Object repeatObject(Object item, long size, ExecutionContext context, Span span) {
    Object[] items = new Object[count(size, context, span)];
    Arrays.fill(items, item instanceof ArrayValue array ? array.share() : item);
    return ObjectArray.of(items);
  }

  private static int count(long size, ExecutionContext context, Span span) {
    if (size < 0) {
      throw context.failure(span, "Eval.InvalidArrayLength", "invalid array length: " + size);
    }
    if (size > ArrayValue.MAX_SIZE) {
      throw tooLarge(context, span);
    }
    return (int) size;
  }

  static ProgramFailure tooLarge(ExecutionContext context, Span span) {
    return context.failure(span, "Eval.ArrayTooLarge", "array too large");
  }

  /// `array[index]`; with `share` an inner array that is read is marked as shared.
  static Node index(Kind kind, Node array, Node index, boolean share, Span span) {
    return switch (kind) {
      case LONG -> new LongItem(array, index, span);
      case DOUBLE -> new DoubleItem(array, index, span);
      case BOOLEAN -> new BooleanItem(array, index, span);
      case OBJECT -> new ObjectItem(array, index, share, span);
    };
  }

  private static final class LongItem extends Node.OfLong {
    private final Node array;
    private final Node index;
    private final Span span;

    LongItem(Node array, Node index, Span span) {
      this.array = array;
      this.index = index;
      this.span = span;
    }

    @Override
    long executeLong(Frame frame) {
      return longItem(array.execute(frame), index.executeLong(frame), frame.context, span);
    }
  }

  static long longItem(Object array, long index, ExecutionContext context, Span span) {
    LongArray items = (LongArray) array;
    return items.at(Indexing.read(items, index, context, span));
  }

  private static final class DoubleItem extends Node.OfDouble {
    private final Node array;
    private final Node index;
    private final Span span;

    DoubleItem(Node array, Node index, Span span) {
      this.array = array;
      this.index = index;
      this.span = span;
    }

    @Override
    double executeDouble(Frame frame) {
      return doubleItem(array.execute(frame), index.executeLong(frame), frame.context, span);
    }
  }

  static double doubleItem(Object array, long index, ExecutionContext context, Span span) {
    DoubleArray items = (DoubleArray) array;
    return items.at(Indexing.read(items, index, context, span));
  }

  private static final class BooleanItem extends Node.OfBoolean {
    private final Node array;
    private final Node index;
    private final Span span;

    BooleanItem(Node array, Node index, Span span) {
      this.array = array;
      this.index = index;
      this.span = span;
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return booleanItem(array.execute(frame), index.executeLong(frame), frame.context, span);
    }
  }

  static boolean booleanItem(Object array, long index, ExecutionContext context, Span span) {
    BooleanArray items = (BooleanArray) array;
    return items.at(Indexing.read(items, index, context, span));
  }

  private static final class ObjectItem extends Node.OfObject {
    private final Node array;
    private final Node index;
    private final boolean share;
    private final Span span;

    ObjectItem(Node array, Node index, boolean share, Span span) {
      this.array = array;
      this.index = index;
      this.share = share;
      this.span = span;
    }

    @Override
    Object execute(Frame frame) {
      Object items = array.execute(frame);
      long at = index.executeLong(frame);
      return share
          ? sharedItem(items, at, frame.context, span)
          : item(items, at, frame.context, span);
    }
  }

  static Object item(Object array, long index, ExecutionContext context, Span span) {
    ArrayValue items = (ArrayValue) array;
    return items.get(Indexing.read(items, index, context, span));
  }

  /// An item; an array is marked as shared.
  static Object sharedItem(Object array, long index, ExecutionContext context, Span span) {
    Object item = item(array, index, context, span);
    return item instanceof ArrayValue inner ? inner.share() : item;
  }

  /// `array[range]`
  static final class Slice extends Node.OfObject {
    private final Node array;
    private final Node range;
    private final Span span;

    Slice(Node array, Node range, Span span) {
      this.array = array;
      this.range = range;
      this.span = span;
    }

    @Override
    Object execute(Frame frame) {
      return slice(array.execute(frame), range.execute(frame), frame.context, span);
    }
  }

  static Object slice(Object array, Object range, ExecutionContext context, Span span) {
    return Indexing.slice((ArrayValue) array, (RangeValue) range, context, span);
  }

  /// `left + right`
  static final class Concat extends Node.OfObject {
    private final Node left;
    private final Node right;
    private final Span span;

    Concat(Node left, Node right, Span span) {
      this.left = left;
      this.right = right;
      this.span = span;
    }

    @Override
    Object execute(Frame frame) {
      return concat(left.execute(frame), right.execute(frame), frame.context, span);
    }
  }

  static Object concat(Object left, Object right, ExecutionContext context, Span span) {
    try {
      return ((ArrayValue) left).concat((ArrayValue) right);
    } catch (ArithmeticException tooLong) {
      throw tooLarge(context, span);
    }
  }

  /// The number of items, without a call of the library's `Length`.
  static final class Length extends Node.OfLong {
    private final Node array;

    Length(Node array) {
      this.array = array;
    }

    @Override
    long executeLong(Frame frame) {
      return length(array.execute(frame));
    }
  }

  static long length(Object array) {
    return ((ArrayValue) array).size();
  }
}
