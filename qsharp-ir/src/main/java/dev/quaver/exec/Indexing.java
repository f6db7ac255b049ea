package dev.quaver.exec;

import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.RangeValue;

/// Turns Q# indices and ranges into positions in an array, and refuses what is out of bounds.
final class Indexing {

  private Indexing() {}

  /// The position that `index` means when an item is read; negative ones count from the end.
  static int read(ArrayValue array, long index, ExecutionContext context, Span span) {
    int size = array.size();
    long position = index < 0 ? index + size : index;
    if (position < 0 || position >= size) {
      throw outOfRange(context, span, index);
    }
    return (int) position;
  }

  /// The position that `index` means when an item is replaced.
  static int write(ArrayValue array, long index, ExecutionContext context, Span span) {
    if (index < 0) {
      throw LongOperators.negative(context, span, index);
    }
    if (index >= array.size()) {
      throw outOfRange(context, span, index);
    }
    return (int) index;
  }

  /// The items that `range` selects, as an array of its own.
  static ArrayValue slice(ArrayValue array, RangeValue range, ExecutionContext context, Span span) {
    int size = array.size();
    RangeValue closed = checkedStep(range, size, context, span);
    long count = closed.count();
    if (count == 0) {
      return array.slice(0, 1, 0);
    }
    long start = closed.start();
    long step = closed.step();
    if (start < -size || start >= size) {
      throw outOfRange(context, span, start);
    }
    long room =
        step > 0
            ? (size - 1 - start) / step
            : (start + size) / (step == Long.MIN_VALUE ? Long.MAX_VALUE : -step);
    if (count - 1 > room) {
      throw outOfRange(context, span, start + (room + 1) * step);
    }
    return pick(array, start, step, (int) count);
  }

  /// Replaces the items that `range` selects by the first ones of `items`, as far as both go.
  static void replace(
      ArrayValue array, RangeValue range, ArrayValue items, ExecutionContext context, Span span) {
    RangeValue closed = checkedStep(range, array.size(), context, span);
    int count = (int) Math.min(closed.count(), items.size());
    if (count == 0) {
      return;
    }
    long index = closed.start();
    for (int i = 0; i < count; i++) {
      write(array, index, context, span);
      index += closed.step();
    }
    array.setSlice((int) closed.start(), closed.step(), count, items);
  }

  static ProgramFailure outOfRange(ExecutionContext context, Span span, long index) {
    return context.failure(span, "Eval.IndexOutOfRange", "index out of range: " + index);
  }

  private static RangeValue checkedStep(
      RangeValue range, int size, ExecutionContext context, Span span) {
    if (range.step() == 0) {
      throw context.failure(span, "Eval.RangeStepZero", "range with step size of zero");
    }
    return range.within(size);
  }

  /// Indices of one sign lie evenly; where the sign changes on the way there are two even pieces.
  private static ArrayValue pick(ArrayValue array, long start, long step, int count) {
    int size = array.size();
    int before = 0;
    boolean negative = start < 0;
    for (long index = start; before < count && index < 0 == negative; index += step) {
      before++;
    }
    ArrayValue first = array.slice((int) (negative ? start + size : start), step, before);
    if (before == count) {
      return first;
    }
    long turn = start + before * step;
    return first.concat(array.slice((int) (turn < 0 ? turn + size : turn), step, count - before));
  }
}
