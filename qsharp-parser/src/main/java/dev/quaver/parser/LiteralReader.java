package dev.quaver.parser;

import dev.quaver.ast.Expr;
import dev.quaver.source.Span;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Numbers and strings: from how they are written to what they mean.
final class LiteralReader {

  /// Allowed itself: with the minus before it, it is the least Int.
  private static final BigInteger MAX_LONG_PLUS_ONE = BigInteger.ONE.shiftLeft(63);

  private final TreeBuild build;

  LiteralReader(TreeBuild build) {
    this.build = build;
  }

  Expr integer(String text, Span span) {
    if (text.length() < 19
        && Character.isDigit(text.charAt(text.length() - 1))
        && isPlainDecimal(text)) {
      return new Expr.IntLiteral(Long.parseLong(text), span);
    }
    BigInteger value = value(text);
    if (value == null || value.compareTo(MAX_LONG_PLUS_ONE) > 0) {
      build.errorWithHelp(
          "Parse.Literal",
          value == null ? "invalid integer" : "this integer is too large for Int",
          span,
          value == null
              ? "only digits of the number's base may stand here"
              : "write `" + text + "L` for a BigInt");
      return new Expr.Error(span);
    }
    return new Expr.IntLiteral(value.longValue(), span);
  }

  Expr bigInteger(String text, Span span) {
    BigInteger value = value(text.substring(0, text.length() - 1));
    if (text.endsWith("l")) {
      build.classicOnly(
          "the suffix `l`",
          new Span(span.end() - 1, span.end()),
          "write `" + text.substring(0, text.length() - 1) + "L`");
    }
    if (value == null) {
      build.error("Parse.Literal", "invalid big integer", span);
      return new Expr.Error(span);
    }
    return new Expr.BigIntLiteral(value, span);
  }

  Expr floating(String text, Span span) {
    if (text.startsWith(".")) {
      build.classicOnly("a number that begins with its point", span, "write `0" + text + "`");
    }
    return new Expr.DoubleLiteral(Double.parseDouble(text.replace("_", "")), span);
  }

  Expr imaginary(String text, Span span) {
    return new Expr.ImaginaryLiteral(
        Double.parseDouble(text.substring(0, text.length() - 1).replace("_", "")), span);
  }

  /// A string with its quotes; the closing one is missing from one that never ends.
  Expr string(String text, Span span) {
    boolean closed = text.length() > 1 && text.endsWith("\"");
    String inner = text.substring(1, closed ? text.length() - 1 : text.length());
    return new Expr.StringLiteral(unescape(inner, span.start() + 1, false), span);
  }

  /// Text between the holes of an interpolated string. Both dialects' escapes are processed.
  String interpolated(String text, int offset) {
    return unescape(text, offset, true);
  }

  private String unescape(String text, int offset, boolean interpolated) {
    int slash = text.indexOf('\\');
    if (slash < 0) {
      return text;
    }
    var result = new StringBuilder(text.length());
    int from = 0;
    while (slash >= 0 && slash + 1 < text.length()) {
      result.append(text, from, slash);
      char c = text.charAt(slash + 1);
      switch (c) {
        case 'n' -> result.append('\n');
        case 'r' -> result.append('\r');
        case 't' -> result.append('\t');
        case '\\', '"' -> result.append(c);
        default -> {
          if (interpolated && c == '{') {
            result.append(c);
          } else {
            result.append(c);
            int at = offset + slash;
            build.errorWithHelp(
                "Parse.Escape",
                "unknown escape sequence `\\" + c + "`",
                new Span(at, at + 2),
                "known are `\\\\`, `\\\"`, `\\n`, `\\r`, `\\t`"
                    + (interpolated ? " and `\\{`" : ""));
          }
        }
      }
      from = slash + 2;
      slash = text.indexOf('\\', from);
    }
    return result.append(text, Math.min(from, text.length()), text.length()).toString();
  }

  private static boolean isPlainDecimal(String text) {
    if (text.length() > 1 && text.charAt(0) == '0' && !Character.isDigit(text.charAt(1))) {
      return false;
    }
    return text.indexOf('_') < 0;
  }

  private static int radix(String text) {
    if (text.length() < 2 || text.charAt(0) != '0') {
      return 10;
    }
    return switch (text.charAt(1)) {
      case 'b', 'B' -> 2;
      case 'o', 'O' -> 8;
      case 'x', 'X' -> 16;
      default -> 10;
    };
  }

  private static @Nullable BigInteger value(String text) {
    int radix = radix(text);
    String digits = (radix == 10 ? text : text.substring(2)).replace("_", "");
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), radix) < 0) {
        return null;
      }
    }
    return digits.isEmpty() ? null : new BigInteger(digits, radix);
  }
}
