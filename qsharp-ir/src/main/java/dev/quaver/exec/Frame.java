package dev.quaver.exec;

import dev.quaver.value.QubitValue;
import dev.quaver.value.TupleValue;

/// The locals of one call: primitives apart from objects, so that nothing is boxed.
final class Frame {

  private static final long[] NO_LONGS = {};
  private static final Object[] NO_OBJECTS = {};

  final ExecutionContext context;
  final long[] longs;
  final Object[] objects;

  /// What a `return` leaves behind, by the kind of the callable's output.
  long longResult;

  Object objectResult = TupleValue.UNIT;

  Frame(ExecutionContext context, int longCount, int objectCount) {
    this.context = context;
    this.longs = longCount == 0 ? NO_LONGS : new long[longCount];
    this.objects = objectCount == 0 ? NO_OBJECTS : new Object[objectCount];
  }

  double doubleAt(int index) {
    return Double.longBitsToDouble(longs[index]);
  }

  boolean booleanAt(int index) {
    return longs[index] != 0;
  }

  /// The id of a qubit in an object slot.
  int qubitAt(int index) {
    return ExecutionContext.idOf((QubitValue) objects[index]);
  }
}
