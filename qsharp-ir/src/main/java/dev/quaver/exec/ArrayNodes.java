package dev.quaver.exec;

import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.BooleanArray;
import dev.quaver.value.DoubleArray;
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
      return switch (kind) {
        case LONG -> {
          long item = value.executeLong(frame);
          long[] items = new long[count(frame)];
          Arrays.fill(items, item);
          yield LongArray.of(items);
        }
        case DOUBLE -> {
          double item = value.executeDouble(frame);
          double[] items = new double[count(frame)];
          Arrays.fill(items, item);
          yield DoubleArray.of(items);
        }
        case BOOLEAN -> {
          boolean item = value.executeBoolean(frame);
          boolean[] items = new boolean[count(frame)];
          Arrays.fill(items, item);
          yield BooleanArray.of(items);
        }
        case OBJECT -> {
          Object item = value.execute(frame);
          Object[] items = new Object[count(frame)];
          Arrays.fill(items, item instanceof ArrayValue array ? array.share() : item);
          yield ObjectArray.of(items);
        }
      };
    }

    private int count(Frame frame) {
      long count = size.executeLong(frame);
      if (count < 0) {
        throw frame.context.failure(
            span, "Eval.InvalidArrayLength", "invalid array length: " + count);
      }
      if (count > ArrayValue.MAX_SIZE) {
        throw tooLarge(frame, span);
      }
      return (int) count;
    }
  }

  static ProgramFailure tooLarge(Frame frame, Span span) {
    return frame.context.failure(span, "Eval.ArrayTooLarge", "array too large");
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
      LongArray items = (LongArray) array.execute(frame);
      return items.at(Indexing.read(frame, items, index.executeLong(frame), span));
    }
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
      DoubleArray items = (DoubleArray) array.execute(frame);
      return items.at(Indexing.read(frame, items, index.executeLong(frame), span));
    }
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
      BooleanArray items = (BooleanArray) array.execute(frame);
      return items.at(Indexing.read(frame, items, index.executeLong(frame), span));
    }
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
      ArrayValue items = (ArrayValue) array.execute(frame);
      Object item = items.get(Indexing.read(frame, items, index.executeLong(frame), span));
      return share && item instanceof ArrayValue inner ? inner.share() : item;
    }
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
      ArrayValue items = (ArrayValue) array.execute(frame);
      return Indexing.slice(frame, items, (RangeValue) range.execute(frame), span);
    }
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
      ArrayValue first = (ArrayValue) left.execute(frame);
      ArrayValue second = (ArrayValue) right.execute(frame);
      try {
        return first.concat(second);
      } catch (ArithmeticException tooLong) {
        throw tooLarge(frame, span);
      }
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
      return ((ArrayValue) array.execute(frame)).size();
    }
  }
}
