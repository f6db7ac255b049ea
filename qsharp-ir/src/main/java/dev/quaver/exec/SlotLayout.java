package dev.quaver.exec;

import dev.quaver.value.Kind;
import java.util.List;

/// Where the slots of a specialization lie in its frames.
///
/// @param kinds the kind of each slot, parameters (and the control register) first
/// @param indices each slot's index among the longs or the objects of the frame
@SuppressWarnings("ArrayRecordComponent")
record SlotLayout(Kind[] kinds, int[] indices, int longCount, int objectCount) {

  static SlotLayout of(List<Kind> slots) {
    Kind[] kinds = slots.toArray(Kind[]::new);
    int[] indices = new int[kinds.length];
    int longs = 0;
    int objects = 0;
    for (int slot = 0; slot < kinds.length; slot++) {
      indices[slot] = kinds[slot] == Kind.OBJECT ? objects++ : longs++;
    }
    return new SlotLayout(kinds, indices, longs, objects);
  }

  Frame newFrame(ExecutionContext context) {
    return new Frame(context, longCount, objectCount);
  }

  /// Puts a boxed value into a slot.
  void put(Frame frame, int slot, Object value) {
    int index = indices[slot];
    switch (kinds[slot]) {
      case LONG -> frame.longs[index] = (Long) value;
      case DOUBLE -> frame.longs[index] = Double.doubleToRawLongBits((Double) value);
      case BOOLEAN -> frame.longs[index] = (Boolean) value ? 1 : 0;
      case OBJECT -> frame.objects[index] = value;
    }
  }

  /// The boxed value of a slot.
  Object get(Frame frame, int slot) {
    int index = indices[slot];
    return switch (kinds[slot]) {
      case LONG -> frame.longs[index];
      case DOUBLE -> frame.doubleAt(index);
      case BOOLEAN -> frame.booleanAt(index);
      case OBJECT -> frame.objects[index];
    };
  }
}
