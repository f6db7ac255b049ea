package dev.quaver.exec;

import dev.quaver.value.ArrayValue;
import dev.quaver.value.BooleanArray;
import dev.quaver.value.DoubleArray;
import dev.quaver.value.Kind;
import dev.quaver.value.LongArray;
import dev.quaver.value.RangeValue;

/// The loops. Each round looks whether the run is cancelled.
final class Loops {

  private Loops() {}

  static final class While extends StatementNode {
    private final Node condition;
    private final StatementNode body;

    While(Node condition, StatementNode body) {
      this.condition = condition;
      this.body = body;
    }

    @Override
    int execute(Frame frame) {
      Cancellation cancellation = frame.context.cancellation();
      while (condition.executeBoolean(frame)) {
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
  }

  static final class Repeat extends StatementNode {
    private final StatementNode body;
    private final Node until;
    private final StatementNode fixup;

    Repeat(StatementNode body, Node until, StatementNode fixup) {
      this.body = body;
      this.until = until;
      this.fixup = fixup;
    }

    @Override
    int execute(Frame frame) {
      Cancellation cancellation = frame.context.cancellation();
      while (true) {
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

    ForRange(int slot, Node range, StatementNode body) {
      this.slot = slot;
      this.range = range;
      this.body = body;
    }

    @Override
    int execute(Frame frame) {
      RangeValue values = (RangeValue) range.execute(frame);
      long step = values.step();
      long rounds = values.count();
      Cancellation cancellation = frame.context.cancellation();
      long value = values.start();
      for (long round = 0; round < rounds; round++) {
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

    ForArray(Kind kind, int slot, Node array, StatementNode body) {
      this.kind = kind;
      this.slot = slot;
      this.array = array;
      this.body = body;
    }

    @Override
    int execute(Frame frame) {
      ArrayValue items = (ArrayValue) array.execute(frame);
      Cancellation cancellation = frame.context.cancellation();
      int size = items.size();
      for (int i = 0; i < size; i++) {
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
        case OBJECT -> {
          Object item = items.get(i);
          frame.objects[slot] = item instanceof ArrayValue inner ? inner.share() : item;
        }
      }
    }
  }
}
