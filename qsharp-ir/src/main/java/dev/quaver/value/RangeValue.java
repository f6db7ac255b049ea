package dev.quaver.value;

/// A Q# range. Open ends occur only in ranges that index arrays; an absent bound is 0 here.
///
/// @param hasStart whether the first number is given
/// @param hasEnd whether the last bound is given
public record RangeValue(long start, long step, long end, boolean hasStart, boolean hasEnd) {

  public RangeValue {
    start = hasStart ? start : 0;
    end = hasEnd ? end : 0;
  }

  /// `start..step..end`
  public static RangeValue closed(long start, long step, long end) {
    return new RangeValue(start, step, end, true, true);
  }

  /// Whether both bounds are given.
  public boolean isClosed() {
    return hasStart && hasEnd;
  }

  /// The closed range that this one means as the index of an array of `size` items.
  public RangeValue within(int size) {
    if (isClosed()) {
      return this;
    }
    long first = hasStart ? start : step < 0 ? size - 1L : 0;
    long last = hasEnd ? end : step < 0 ? 0 : size - 1L;
    return closed(first, step, last);
  }

  /// How many numbers a closed range has, 0 for step 0; never negative, `Long.MAX_VALUE` where it is more than that.
  public long count() {
    return count(start, step, end);
  }

  /// The same for `start..step..end`, without making the range.
  public static long count(long start, long step, long end) {
    if (step == 0 || (step > 0 ? start > end : start < end)) {
      return 0;
    }
    long distance = step > 0 ? end - start : start - end;
    long stride = step > 0 ? step : -step;
    long steps = Long.divideUnsigned(distance, stride);
    return steps < 0 || steps == Long.MAX_VALUE ? Long.MAX_VALUE : steps + 1;
  }
}
