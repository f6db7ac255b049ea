package dev.quaver.exec;

import dev.quaver.value.ArrayValue;
import dev.quaver.value.Kind;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.TupleValue;

/// Ways of getting the argument of a call into the callee's frame.
final class Arguments {

  private Arguments() {}

  /// Evaluates an argument in one frame and writes it into another.
  abstract static class Plan {
    abstract void write(Frame from, Frame to, ExecutableCallable callee);
  }

  /// A tuple literal for a callee known when linking: each item goes straight into its slot.
  static final class Flat extends Plan {
    private final Node[] controls;
    private final Node[] items;
    private final Kind[] kinds;
    private final int[] indices;

    Flat(Node[] controls, Node[] items, ExecutableCallable callee) {
      this.controls = controls;
      this.items = items;
      this.kinds = new Kind[items.length];
      this.indices = new int[items.length];
      for (int i = 0; i < items.length; i++) {
        kinds[i] = callee.layout.kinds()[callee.firstArgumentSlot() + i];
        indices[i] = callee.layout.indices()[callee.firstArgumentSlot() + i];
      }
    }

    @Override
    void write(Frame from, Frame to, ExecutableCallable callee) {
      if (controls.length > 0) {
        to.objects[0] = joinedControls(from, controls);
      }
      for (int i = 0; i < items.length; i++) {
        writeItem(kinds[i], items[i], from, to, indices[i]);
      }
    }
  }

  /// A tuple literal for a callee known when calling.
  static final class Items extends Plan {
    private final Node[] controls;
    private final Node[] items;

    Items(Node[] controls, Node[] items) {
      this.controls = controls;
      this.items = items;
    }

    @Override
    void write(Frame from, Frame to, ExecutableCallable callee) {
      int outer = controls.length;
      if (callee.key.controlCount() != outer || (callee.argumentCount() != items.length)) {
        Object[] values = new Object[items.length];
        Object joined = outer == 0 ? TupleValue.UNIT : joinedControls(from, controls);
        for (int i = 0; i < items.length; i++) {
          values[i] = items[i].execute(from);
        }
        Object argument = values.length == 1 ? values[0] : TupleValue.of(values);
        writeValue(outer == 0 ? argument : TupleValue.of(joined, argument), outer, to, callee);
        return;
      }
      if (outer > 0) {
        to.objects[0] = joinedControls(from, controls);
      }
      SlotLayout layout = callee.layout;
      int first = callee.firstArgumentSlot();
      for (int i = 0; i < items.length; i++) {
        writeItem(layout.kinds()[first + i], items[i], from, to, layout.indices()[first + i]);
      }
    }
  }

  /// An argument that is a tuple only when it has been evaluated.
  static final class Spread extends Plan {
    private final Node[] controls;
    private final Node argument;

    Spread(Node[] controls, Node argument) {
      this.controls = controls;
      this.argument = argument;
    }

    @Override
    void write(Frame from, Frame to, ExecutableCallable callee) {
      int outer = controls.length;
      if (outer == 0) {
        writeValue(argument.execute(from), 0, to, callee);
        return;
      }
      Object joined = joinedControls(from, controls);
      writeValue(TupleValue.of(joined, argument.execute(from)), outer, to, callee);
    }
  }

  private static void writeItem(Kind kind, Node item, Frame from, Frame to, int index) {
    switch (kind) {
      case LONG -> to.longs[index] = item.executeLong(from);
      case DOUBLE -> to.longs[index] = Double.doubleToRawLongBits(item.executeDouble(from));
      case BOOLEAN -> to.longs[index] = item.executeBoolean(from) ? 1 : 0;
      case OBJECT -> to.objects[index] = item.execute(from);
    }
  }

  private static ArrayValue joinedControls(Frame from, Node[] controls) {
    ArrayValue all = (ArrayValue) controls[0].execute(from);
    for (int i = 1; i < controls.length; i++) {
      all = all.concat((ArrayValue) controls[i].execute(from));
    }
    return all;
  }

  /// Takes an argument apart.
  ///
  /// @param joined how many levels of controls have been joined into the first one
  static void writeValue(Object argument, int joined, Frame to, ExecutableCallable callee) {
    Object rest = argument;
    int levels = callee.key.controlCount() - Math.max(joined - 1, 0);
    if (levels > 0) {
      ArrayValue controls = ObjectArray.of();
      for (int level = 0; level < levels; level++) {
        TupleValue pair = (TupleValue) rest;
        controls = controls.concat((ArrayValue) pair.get(0));
        rest = pair.get(1);
      }
      to.objects[0] = controls;
    }
    int count = callee.argumentCount();
    int first = callee.firstArgumentSlot();
    if (count == 1) {
      callee.layout.put(to, first, rest);
    } else {
      for (int i = 0; i < count; i++) {
        Object item = ((TupleValue) rest).get(i);
        callee.layout.put(to, first + i, item instanceof ArrayValue array ? array.share() : item);
      }
    }
  }
}
