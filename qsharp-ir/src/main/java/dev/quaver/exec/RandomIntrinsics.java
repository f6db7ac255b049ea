package dev.quaver.exec;

import java.util.random.RandomGenerator;

/// Classical random numbers.
final class RandomIntrinsics {

  private RandomIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    registry.plain("DrawRandomInt", Intrinsic.ofLong(RandomIntrinsics::drawInt));
    registry.plain("DrawRandomDouble", Intrinsic.ofDouble(RandomIntrinsics::drawDouble));
    registry.plain(
        "DrawRandomBool",
        Intrinsic.ofBoolean(frame -> frame.context.random().nextDouble() < frame.doubleAt(0)));
  }

  private static long drawInt(Frame frame) {
    long min = frame.longs[0];
    long max = frame.longs[1];
    if (min > max) {
      throw emptyRange();
    }
    RandomGenerator random = frame.context.random();
    if (max < Long.MAX_VALUE) {
      return random.nextLong(min, max + 1);
    }
    return min == Long.MIN_VALUE ? random.nextLong() : random.nextLong(min - 1, max) + 1;
  }

  private static double drawDouble(Frame frame) {
    double min = frame.doubleAt(0);
    double max = frame.doubleAt(1);
    if (min > max) {
      throw emptyRange();
    }
    if (!Double.isFinite(min) || !Double.isFinite(max)) {
      throw IntrinsicFailure.ofIntrinsic(
          "DrawRandomDouble", "the ends of the range must be finite numbers");
    }
    double share = frame.context.random().nextDouble();
    return Math.clamp(min * (1 - share) + max * share, min, max);
  }

  private static IntrinsicFailure emptyRange() {
    return new IntrinsicFailure("Eval.EmptyRange", "empty range");
  }
}
