package dev.quaver.exec;

import dev.quaver.value.ArrayValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Conversions between numbers and text, and the length of an array.
final class ConvertIntrinsics {

  private ConvertIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    registry.plain("Length", Intrinsic.ofLong(frame -> ((ArrayValue) frame.objects[0]).size()));
    registry.plain("IntAsDouble", Intrinsic.ofDouble(frame -> frame.longs[0]));
    registry.plain("IntAsBigInt", Intrinsic.of(frame -> BigInteger.valueOf(frame.longs[0])));
    registry.plain("BigIntAsInt", Intrinsic.ofLong(ConvertIntrinsics::bigIntAsInt));
    registry.plain(
        "BigIntAsDouble",
        Intrinsic.ofDouble(frame -> ((BigInteger) frame.objects[0]).doubleValue()));
    registry.plain("DoubleAsStringWithPrecision", Intrinsic.of(ConvertIntrinsics::withPrecision));
    registry.plain(
        "DoubleAsStringWithFormat",
        Intrinsic.of(frame -> DotNetFormat.format(frame.doubleAt(0), (String) frame.objects[0])));
    registry.plain(
        "IntAsStringWithFormat",
        Intrinsic.of(frame -> DotNetFormat.format(frame.longs[0], (String) frame.objects[0])));
    registry.plain("ConfigValue", new DefaultSetting());
  }

  private static long bigIntAsInt(Frame frame) {
    BigInteger value = (BigInteger) frame.objects[0];
    if (value.bitLength() > 63) {
      throw IntrinsicFailure.userFailure("BigIntAsInt: " + value + " is too big to fit into Int.");
    }
    return value.longValue();
  }

  private static Object withPrecision(Frame frame) {
    double value = frame.doubleAt(0);
    long digits = frame.longs[1];
    if (digits < 0) {
      throw new IntrinsicFailure(
          "Eval.InvalidNegativeInt", "negative integers cannot be used here: " + digits);
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "inf" : "-inf";
    }
    if (digits > 65_535) {
      throw new IntrinsicFailure("Eval.IntTooLarge", "integer too large for operation");
    }
    BigDecimal rounded =
        new BigDecimal(Math.abs(value)).setScale((int) digits, RoundingMode.HALF_EVEN);
    boolean negative = value < 0 || (value == 0 && 1 / value < 0);
    return (negative ? "-" : "") + rounded.toPlainString() + (digits == 0 ? "." : "");
  }

  /// A setting that the host gives no value keeps its default.
  private static final class DefaultSetting extends Intrinsic {
    @Override
    long executeLong(Frame frame) {
      return frame.longs[0];
    }

    @Override
    double executeDouble(Frame frame) {
      return frame.doubleAt(0);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return frame.booleanAt(0);
    }

    @Override
    Object execute(Frame frame) {
      return frame.objects[1];
    }
  }
}
