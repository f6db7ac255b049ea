package dev.quaver.exec;

import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// Elementary functions and bits.
final class MathIntrinsics {

  private MathIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    unary(registry, "ArcCos", Math::acos);
    unary(registry, "ArcSin", Math::asin);
    unary(registry, "ArcTan", Math::atan);
    unary(registry, "Cos", Math::cos);
    unary(registry, "Cosh", Math::cosh);
    unary(registry, "Sin", Math::sin);
    unary(registry, "Sinh", Math::sinh);
    unary(registry, "Tan", Math::tan);
    unary(registry, "Tanh", Math::tanh);
    unary(registry, "Sqrt", Math::sqrt);
    unary(registry, "Log", Math::log);
    binary(registry, "ArcTan2", Math::atan2);
    binary(registry, "IEEERemainder", Math::IEEEremainder);
    registry.plain("Truncate", Intrinsic.ofLong(frame -> (long) frame.doubleAt(0)));
    registry.plain("HammingWeightI", Intrinsic.ofLong(frame -> Long.bitCount(frame.longs[0])));
    registry.plain("TrailingZeroCountI", Intrinsic.ofLong(MathIntrinsics::trailingZeros));
    registry.plain("TrailingZeroCountL", Intrinsic.ofLong(MathIntrinsics::trailingZerosOfBigInt));
    registry.plain("BitSizeL", Intrinsic.ofLong(MathIntrinsics::bitSizeOfBigInt));
  }

  private static void unary(
      Intrinsics.Registration registry, String name, DoubleUnaryOperator function) {
    registry.plain(name, Intrinsic.ofDouble(frame -> function.applyAsDouble(frame.doubleAt(0))));
  }

  private static void binary(
      Intrinsics.Registration registry, String name, DoubleBinaryOperator function) {
    registry.plain(
        name,
        Intrinsic.ofDouble(frame -> function.applyAsDouble(frame.doubleAt(0), frame.doubleAt(1))));
  }

  private static long trailingZeros(Frame frame) {
    if (frame.longs[0] == 0) {
      throw IntrinsicFailure.userFailure("TrailingZeroCountI: `a` cannot be 0.");
    }
    return Long.numberOfTrailingZeros(frame.longs[0]);
  }

  private static long trailingZerosOfBigInt(Frame frame) {
    BigInteger value = (BigInteger) frame.objects[0];
    if (value.signum() == 0) {
      throw IntrinsicFailure.userFailure("TrailingZeroCountL: `a` cannot be 0.");
    }
    return value.getLowestSetBit();
  }

  private static long bitSizeOfBigInt(Frame frame) {
    BigInteger value = (BigInteger) frame.objects[0];
    if (value.signum() < 0) {
      throw IntrinsicFailure.userFailure("`a` must be non-negative.");
    }
    return value.bitLength();
  }
}
