package dev.quaver.format.openqasm.syntax;

import dev.quaver.format.openqasm.antlr.OpenQasmLexer;
import dev.quaver.source.Span;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/// Numbers and strings: from how they are written to what they mean.
final class LiteralReader {

  private static final Pattern BITS = Pattern.compile("[01_]*[01]");

  private final SyntaxErrors errors;

  LiteralReader(SyntaxErrors errors) {
    this.errors = errors;
  }

  Expression read(Token token) {
    Span span = OpenQasmParser.span(token);
    String text = token.getText();
    return switch (token.getType()) {
      case OpenQasmLexer.WHOLE -> whole(text.replace("_", ""), span);
      case OpenQasmLexer.REAL_NUMBER -> new Expression.RealLiteral(real(text), span);
      case OpenQasmLexer.IMAGINARY ->
          new Expression.ImaginaryLiteral(real(text.substring(0, text.length() - 2).strip()), span);
      case OpenQasmLexer.TIMING -> new Expression.DurationLiteral(span);
      case OpenQasmLexer.STRING -> bits(text.substring(1, text.length() - 1), span);
      default -> new Expression.BoolLiteral(token.getType() == OpenQasmLexer.TRUE, span);
    };
  }

  private static double real(String text) {
    return Double.parseDouble(text.replace("_", ""));
  }

  private Expression whole(String text, Span span) {
    int radix = text.length() < 2 ? 10 : radix(text.charAt(1));
    var value = new BigInteger(radix == 10 ? text : text.substring(2), radix);
    if (value.bitLength() > Long.SIZE - 1) {
      errors.add("OpenQasm.Limit", "this number needs more than 63 bits", span);
      return new Expression.WholeLiteral(0, span);
    }
    return new Expression.WholeLiteral(value.longValue(), span);
  }

  private static int radix(char mark) {
    return switch (mark) {
      case 'b', 'B' -> 2;
      case 'o' -> 8;
      case 'x', 'X' -> 16;
      default -> 10;
    };
  }

  private Expression bits(String text, Span span) {
    if (!BITS.matcher(text).matches()) {
      errors.syntax("a string of bits has only the digits 0 and 1", span);
      return new Expression.BitsLiteral("0", span);
    }
    return new Expression.BitsLiteral(text.replace("_", ""), span);
  }
}
