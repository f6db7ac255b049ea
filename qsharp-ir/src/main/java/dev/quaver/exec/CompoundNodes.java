package dev.quaver.exec;

import dev.quaver.ir.Expr.RangePart.Part;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.RangeValue;
import dev.quaver.value.TupleValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Nodes that make and read tuples, ranges and strings.
final class CompoundNodes {

  private CompoundNodes() {}

  /// `(a, b)`
  static final class MakeTuple extends Node.OfObject {
    private final Node[] items;

    MakeTuple(Node[] items) {
      this.items = items;
    }

    @Override
    Object execute(Frame frame) {
      Object[] values = new Object[items.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = items[i].execute(frame);
      }
      return TupleValue.of(values);
    }
  }

  /// An item of a tuple; an array among them is marked as shared.
  static final class Item extends Node.OfObject {
    private final Node tuple;
    private final int index;

    Item(Node tuple, int index) {
      this.tuple = tuple;
      this.index = index;
    }

    @Override
    Object execute(Frame frame) {
      return item(tuple.execute(frame), index);
    }
  }

  static Object item(Object tuple, int index) {
    Object item = ((TupleValue) tuple).get(index);
    return item instanceof ArrayValue array ? array.share() : item;
  }

  /// The tuple with the item at a path replaced.
  static final class UpdateTuple extends Node.OfObject {
    private final Node tuple;
    private final int[] path;
    private final Node value;

    UpdateTuple(Node tuple, List<Integer> path, Node value) {
      this.tuple = tuple;
      this.path = path.stream().mapToInt(Integer::intValue).toArray();
      this.value = value;
    }

    @Override
    Object execute(Frame frame) {
      Object old = tuple.execute(frame);
      return with(old, value.execute(frame), path);
    }
  }

  static Object with(Object old, Object item, int[] path) {
    return with(old, item, path, 0);
  }

  private static Object with(Object old, Object item, int[] path, int level) {
    if (level == path.length) {
      return item;
    }
    TupleValue container = (TupleValue) old;
    int index = path[level];
    return container.with(index, with(container.get(index), item, path, level + 1));
  }

  /// `start..step..end`, each part optional.
  static final class MakeRange extends Node.OfObject {
    final @Nullable Node start;
    final @Nullable Node step;
    final @Nullable Node end;

    MakeRange(@Nullable Node start, @Nullable Node step, @Nullable Node end) {
      this.start = start;
      this.step = step;
      this.end = end;
    }

    @Override
    Object execute(Frame frame) {
      long first = start == null ? 0 : start.executeLong(frame);
      long stride = step == null ? 1 : step.executeLong(frame);
      long last = end == null ? 0 : end.executeLong(frame);
      return range(first, stride, last, start != null, end != null);
    }
  }

  static Object range(long start, long step, long end, boolean hasStart, boolean hasEnd) {
    return new RangeValue(start, step, end, hasStart, hasEnd);
  }

  /// A part of a closed range.
  static final class PartOfRange extends Node.OfLong {
    private final Node range;
    private final Part part;

    PartOfRange(Node range, Part part) {
      this.range = range;
      this.part = part;
    }

    @Override
    long executeLong(Frame frame) {
      return part(range.execute(frame), part);
    }
  }

  static long part(Object range, Part part) {
    RangeValue value = (RangeValue) range;
    return switch (part) {
      case START -> value.start();
      case STEP -> value.step();
      case END -> value.end();
    };
  }

  /// Text with holes.
  static final class Interpolate extends Node.OfObject {
    private final Node[] parts;

    Interpolate(Node[] parts) {
      this.parts = parts;
    }

    @Override
    Object execute(Frame frame) {
      StringBuilder text = new StringBuilder();
      for (Node part : parts) {
        print(text, part.execute(frame), frame.context);
      }
      return text.toString();
    }
  }

  static void print(StringBuilder text, Object part, ExecutionContext context) {
    context.printer().print(part, text);
  }

  /// Two strings, one after the other.
  static final class Join extends Node.OfObject {
    private final Node left;
    private final Node right;

    Join(Node left, Node right) {
      this.left = left;
      this.right = right;
    }

    @Override
    Object execute(Frame frame) {
      return join(left.execute(frame), right.execute(frame));
    }
  }

  static Object join(Object left, Object right) {
    return ((String) left).concat((String) right);
  }
}
