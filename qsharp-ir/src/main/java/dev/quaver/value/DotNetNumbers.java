package dev.quaver.value;

import java.math.BigDecimal;

/// Doubles as .NET writes them, which the classic dialect ran on.
final class DotNetNumbers {

  private DotNetNumbers() {}

  /// Shortest text that reads back as the same finite number; with an exponent from 1E+15 up and from 1E-05 down.
  static String shortest(double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent > -5 && exponent < 15) {
      return decimal.toPlainString();
    }
    String digits = decimal.unscaledValue().abs().toString();
    StringBuilder text = new StringBuilder(value < 0 ? "-" : "").append(digits.charAt(0));
    if (digits.length() > 1) {
      text.append('.').append(digits, 1, digits.length());
    }
    return text.append(exponent < 0 ? "E-" : "E+")
        .append("%02d".formatted(Math.abs(exponent)))
        .toString();
  }
}
