package dev.quaver.exec;

import dev.quaver.value.ArrayValue;
import dev.quaver.value.BooleanArray;
import dev.quaver.value.DoubleArray;
import dev.quaver.value.Kind;
import dev.quaver.value.LongArray;
import dev.quaver.value.RangeValue;
import dev.quaver.value.TupleValue;

/// The loops. Each round looks whether the run is cancelled; a loop that has become hot goes on in a generated class.
final class Loops {

  private Loops() {}

  static void poll(ExecutionContext context) {
    context.cancellation().check();
  }

  /// How many numbers `start..step..end` has.
  static long rounds(long start, long step, long end) {
    return RangeValue.count(start, step, end);
  }

  static long roundsOf(Object range) {
    return ((RangeValue) range).count();
  }

  static long longAt(Object array, long index) {
    return ((LongArray) array).at((int) index);
  }

  static double doubleAt(Object array, long index) {
    return ((DoubleArray) array).at((int) index);
  }

  static boolean booleanAt(Object array, long index) {
    return ((BooleanArray) array).at((int) index);
  }

  /// An item; an array is marked as shared.
  static Object objectAt(Object array, long index) {
    return Locals.shared(((ArrayValue) array).get((int) index));
  }

  static final class While extends StatementNode {
    private final Node condition;
    private final StatementNode body;
    private final LoopHeat heat;

    While(Node condition, StatementNode body, LoopHeat heat) {
      this.condition = condition;
      this.body = body;
      this.heat = heat;
    }

    @Override
    int execute(Frame frame) {
      Cancellation cancellation = frame.context.cancellation();
      while (true) {
        GeneratedLoop hot = heat.beforeRound();
        if (hot != null) {
          return hot.resume(frame, 0, 0, 0, TupleValue.UNIT);
        }
        if (!condition.executeBoolean(frame)) {
          return NORMAL;
        }
        int status = body.execute(frame);
        if (status == BREAK) {
          return NORMAL;
        }
        if (status == RETURN) {
          return RETURN;
        }
        cancellation.check();
      }
    }
  }

  static final class Repeat extends StatementNode {
    private final StatementNode body;
    private final Node until;
    private final StatementNode fixup;
    private final LoopHeat heat;

    Repeat(StatementNode body, Node until, StatementNode fixup, LoopHeat heat) {
      this.body = body;
      this.until = until;
      this.fixup = fixup;
      this.heat = heat;
    }

    @Override
    int execute(Frame frame) {
      Cancellation cancellation = frame.context.cancellation();
      while (true) {
        GeneratedLoop hot = heat.beforeRound();
        if (hot != null) {
          return hot.resume(frame, 0, 0, 0, TupleValue.UNIT);
        }
        int status = body.execute(frame);
        if (status == BREAK) {
          return NORMAL;
        }
        if (status == RETURN) {
          return RETURN;
        }
        if (until.executeBoolean(frame)) {
          return NORMAL;
        }
        status = fixup.execute(frame);
        if (status == RETURN) {
          return RETURN;
        }
        cancellation.check();
      }
    }
  }

  /// `for slot in start..step..end`; the number of rounds is known before the first, so a range up to the greatest Int
  /// ends.
  static final class ForRange extends StatementNode {
    private final int slot;
    private final Node range;
    private final StatementNode body;
    private final LoopHeat heat;

    ForRange(int slot, Node range, StatementNode body, LoopHeat heat) {
      this.slot = slot;
      this.range = range;
      this.body = body;
      this.heat = heat;
    }

    @Override
    int execute(Frame frame) {
      RangeValue values = (RangeValue) range.execute(frame);
      long step = values.step();
      long rounds = values.count();
      Cancellation cancellation = frame.context.cancellation();
      long value = values.start();
      for (long round = 0; round < rounds; round++) {
        GeneratedLoop hot = heat.beforeRound();
        if (hot != null) {
          return hot.resume(frame, value, step, rounds - round, TupleValue.UNIT);
        }
        frame.longs[slot] = value;
        int status = body.execute(frame);
        if (status == BREAK) {
          return NORMAL;
        }
        if (status == RETURN) {
          return RETURN;
        }
        cancellation.check();
        value += step;
      }
      return NORMAL;
    }
  }

  /// `for slot in array`
  static final class ForArray extends StatementNode {
    private final Kind kind;
    private final int slot;
    private final Node array;
    private final StatementNode body;
    private final LoopHeat heat;

    ForArray(Kind kind, int slot, Node array, StatementNode body, LoopHeat heat) {
      this.kind = kind;
      this.slot = slot;
      this.array = array;
      this.body = body;
      this.heat = heat;
    }

    @Override
    int execute(Frame frame) {
      ArrayValue items = (ArrayValue) array.execute(frame);
      Cancellation cancellation = frame.context.cancellation();
      int size = items.size();
      for (int i = 0; i < size; i++) {
        GeneratedLoop hot = heat.beforeRound();
        if (hot != null) {
          return hot.resume(frame, i, 1, size - i, items);
        }
        bind(frame, items, i);
        int status = body.execute(frame);
        if (status == BREAK) {
          return NORMAL;
        }
        if (status == RETURN) {
          return RETURN;
        }
        cancellation.check();
      }
      return NORMAL;
    }

    private void bind(Frame frame, ArrayValue items, int i) {
      switch (kind) {
        case LONG -> frame.longs[slot] = ((LongArray) items).at(i);
        case DOUBLE -> frame.longs[slot] = Double.doubleToRawLongBits(((DoubleArray) items).at(i));
        case BOOLEAN -> frame.longs[slot] = ((BooleanArray) items).at(i) ? 1 : 0;
        case OBJECT -> frame.objects[slot] = objectAt(items, i);
      }
    }
  }
}
