package dev.quaver.format.openqasm;

/// Writes angles so that the same number is read back: simple fractions of π as such, all others in the fewest digits.
final class AngleText {

  private static final int FINEST = 16;
  private static final int LARGEST = 8 * FINEST;

  private AngleText() {}

  static void append(StringBuilder out, double radians) {
    double parts = Math.rint(radians / Math.PI * FINEST);
    if (Math.abs(parts) > LARGEST || parts == 0 || !fraction(out, radians, (int) parts)) {
      out.append(radians);
    }
  }

  /// Whether the angle is that many sixteenths of π, in lowest terms and with the rounding that a reader has.
  private static boolean fraction(StringBuilder out, double radians, int sixteenths) {
    int shift = Math.min(4, Integer.numberOfTrailingZeros(sixteenths));
    int numerator = sixteenths >> shift;
    int denominator = FINEST >> shift;
    double read = numerator == 1 ? Math.PI : numerator == -1 ? -Math.PI : numerator * Math.PI;
    if (read / denominator != radians) {
      return false;
    }
    if (numerator == -1) {
      out.append('-');
    } else if (numerator != 1) {
      out.append(numerator).append('*');
    }
    out.append("pi");
    if (denominator != 1) {
      out.append('/').append(denominator);
    }
    return true;
  }
}
