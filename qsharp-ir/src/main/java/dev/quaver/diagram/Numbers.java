package dev.quaver.diagram;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// How angles and other numbers are written: angles as multiples of π where they are such.
final class Numbers {

  private static final double TOLERANCE = 1e-9;
  private static final int MAX_DENOMINATOR = 64;
  private static final int MAX_NUMERATOR = 64;

  /// Fractions of π with numerator 1 stay readable with larger denominators.
  private static final int MAX_UNIT_DENOMINATOR = 128;

  private static final int PLACES = 4;

  private Numbers() {}

  /// `numerator * π / denominator` in lowest terms.
  private record Multiple(long numerator, int denominator) {}

  /// An angle as other tools read it again: `π / 4`, `-3 * π / 8`, `0`, or four decimals.
  static String spaced(double angleRadians) {
    return multiple(angleRadians)
        .map(it -> {
          long factor = Math.abs(it.numerator());
          return (it.numerator() < 0 ? "-" : "")
              + (factor == 0 ? "0" : factor == 1 ? "π" : factor + " * π")
              + (it.denominator() == 1 ? "" : " / " + it.denominator());
        })
        .orElseGet(() -> decimals(angleRadians));
  }

  /// An angle as papers have it: `π/4`, `−3π/8`, `0`, or four significant digits.
  static String compact(double angleRadians) {
    return multiple(angleRadians)
        .map(it -> {
          long factor = Math.abs(it.numerator());
          return (it.numerator() < 0 ? "−" : "")
              + (factor == 0 ? "0" : factor == 1 ? "π" : factor + "π")
              + (it.denominator() == 1 ? "" : "/" + it.denominator());
        })
        .orElseGet(() -> plain(angleRadians).replace('-', '−'));
  }

  /// A number with four significant digits, without zeros at its end; whole numbers are whole.
  static String plain(double value) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    BigDecimal exact = new BigDecimal(value);
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    BigDecimal rounded = whole ? exact : exact.round(new MathContext(PLACES));
    BigDecimal shortest = rounded.stripTrailingZeros();
    boolean large = shortest.precision() - shortest.scale() > 15 || shortest.scale() > 8;
    return large ? shortest.toString() : shortest.toPlainString();
  }

  private static String decimals(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_EVEN).toPlainString()
        : String.valueOf(value);
  }

  private static Optional<Multiple> multiple(double angleRadians) {
    if (!Double.isFinite(angleRadians) || Math.abs(angleRadians) > 1e12) {
      return Optional.empty();
    }
    for (int denominator = 1; denominator <= MAX_DENOMINATOR; denominator++) {
      long numerator = Math.round(angleRadians * denominator / Math.PI);
      boolean readable = denominator == 1 || Math.abs(numerator) <= MAX_NUMERATOR;
      if (readable && isMultiple(angleRadians, numerator, denominator)) {
        return Optional.of(new Multiple(numerator, denominator));
      }
    }
    for (int denominator = MAX_DENOMINATOR + 1;
        denominator <= MAX_UNIT_DENOMINATOR;
        denominator++) {
      long sign = angleRadians < 0 ? -1 : 1;
      if (isMultiple(angleRadians, sign, denominator)) {
        return Optional.of(new Multiple(sign, denominator));
      }
    }
    return Optional.empty();
  }

  private static boolean isMultiple(double angleRadians, long numerator, int denominator) {
    double multiple = numerator * Math.PI / denominator;
    double allowed = TOLERANCE * (denominator == 1 ? Math.max(1, Math.abs(numerator)) : 1);
    boolean zero = numerator == 0;
    return Math.abs(angleRadians - multiple) < allowed && (!zero || denominator == 1);
  }
}
