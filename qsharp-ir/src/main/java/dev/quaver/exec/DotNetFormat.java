package dev.quaver.exec;

import dev.quaver.value.ValuePrinter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// .NET's numeric format strings, in the invariant culture: the standard ones (`D3`, `F2`, `N`, `E4`, `X`, `P`, `G`, `R`, `B`)
/// and custom ones made of `0 # . , %`.
final class DotNetFormat {

  private static final Pattern STANDARD = Pattern.compile("([A-Za-z])(\\d{0,3})");
  private static final DecimalFormatSymbols INVARIANT =
      DecimalFormatSymbols.getInstance(Locale.ROOT);

  private DotNetFormat() {}

  static String format(long value, String format) {
    Matcher standard = STANDARD.matcher(format);
    if (format.isEmpty()) {
      return Long.toString(value);
    }
    if (!standard.matches()) {
      return custom(BigDecimal.valueOf(value), format);
    }
    char letter = standard.group(1).charAt(0);
    int digits = digits(standard, -1);
    return switch (letter) {
      case 'D', 'd' -> (value < 0 ? "-" : "") + padded(magnitude(value), digits);
      case 'X' -> padded(Long.toHexString(value).toUpperCase(Locale.ROOT), digits);
      case 'x' -> padded(Long.toHexString(value), digits);
      case 'B', 'b' -> padded(Long.toBinaryString(value), digits);
      case 'G', 'g', 'R', 'r' -> Long.toString(value);
      default -> real(BigDecimal.valueOf(value), letter, digits, format);
    };
  }

  static String format(double value, String format) {
    if (Double.isNaN(value) || Double.isInfinite(value) || format.isEmpty()) {
      return ValuePrinter.CLASSIC.number(value);
    }
    Matcher standard = STANDARD.matcher(format);
    if (!standard.matches()) {
      return custom(new BigDecimal(value), format);
    }
    char letter = standard.group(1).charAt(0);
    int digits = digits(standard, -1);
    return switch (letter) {
      case 'R', 'r' -> ValuePrinter.CLASSIC.number(value);
      case 'G', 'g' -> digits <= 0 ? ValuePrinter.CLASSIC.number(value) : general(value, digits);
      default -> real(new BigDecimal(value), letter, digits, format);
    };
  }

  private static String real(BigDecimal value, char letter, int digits, String format) {
    return switch (letter) {
      case 'F', 'f' ->
          value.setScale(digits < 0 ? 2 : digits, RoundingMode.HALF_UP).toPlainString();
      case 'N', 'n' -> grouped(value, digits < 0 ? 2 : digits);
      case 'P', 'p' -> grouped(value.movePointRight(2), digits < 0 ? 2 : digits) + " %";
      case 'E', 'e' -> scientific(value, digits < 0 ? 6 : digits, letter);
      default -> throw IntrinsicFailure.userFailure("Format specifier was invalid: " + format);
    };
  }

  private static String general(double value, int digits) {
    BigDecimal rounded =
        new BigDecimal(value).round(new java.math.MathContext(digits, RoundingMode.HALF_UP));
    return ValuePrinter.CLASSIC.number(rounded.doubleValue());
  }

  private static String grouped(BigDecimal value, int digits) {
    return decimalFormat("#,##0" + (digits > 0 ? "." + "0".repeat(digits) : "")).format(value);
  }

  private static String scientific(BigDecimal value, int digits, char letter) {
    String text =
        decimalFormat("0" + (digits > 0 ? "." + "0".repeat(digits) : "") + "E000").format(value);
    int exponent = text.indexOf('E');
    String sign = text.charAt(exponent + 1) == '-' ? "" : "+";
    return text.substring(0, exponent) + letter + sign + text.substring(exponent + 1);
  }

  private static String custom(BigDecimal value, String format) {
    try {
      return decimalFormat(format).format(value);
    } catch (IllegalArgumentException wrong) {
      throw IntrinsicFailure.userFailure("Format specifier was invalid: " + format);
    }
  }

  private static DecimalFormat decimalFormat(String pattern) {
    DecimalFormat format = new DecimalFormat(pattern, INVARIANT);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  private static int digits(Matcher standard, int otherwise) {
    return standard.group(2).isEmpty() ? otherwise : Integer.parseInt(standard.group(2));
  }

  private static String magnitude(long value) {
    String text = Long.toString(value);
    return value < 0 ? text.substring(1) : text;
  }

  private static String padded(String digits, int width) {
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
