package dev.quaver.format.openqasm.syntax;

import dev.quaver.format.openqasm.antlr.OpenQasmLexer;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/// What messages call tokens.
final class TokenNames {

  private static final int MOST_LISTED = 4;
  private static final int LONGEST = 40;

  private TokenNames() {}

  /// What stands in the text.
  static String found(Token token) {
    String text = token.getText();
    return switch (token.getType()) {
      case Token.EOF -> "the end of the file";
      case OpenQasmLexer.IDENT,
          OpenQasmLexer.WHOLE,
          OpenQasmLexer.REAL_NUMBER,
          OpenQasmLexer.STRING ->
          kind(token.getType());
      default -> "`" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "`";
    };
  }

  /// What should stand there.
  static String expected(IntervalSet types) {
    if (types.contains(OpenQasmLexer.GATE) && types.contains(OpenQasmLexer.IDENT)) {
      return "a statement";
    }
    if (types.contains(OpenQasmLexer.WHOLE) && types.contains(OpenQasmLexer.IDENT)) {
      return "an expression";
    }
    if (types.contains(OpenQasmLexer.SEMI)) {
      return "`;`";
    }
    var names = new TreeSet<String>();
    for (int type : types.toList()) {
      names.add(kind(type));
    }
    return names.size() > MOST_LISTED ? "something else" : String.join(" or ", names);
  }

  private static String kind(int type) {
    return switch (type) {
      case Token.EOF -> "the end of the file";
      case OpenQasmLexer.IDENT -> "a name";
      case OpenQasmLexer.WHOLE -> "a whole number";
      case OpenQasmLexer.REAL_NUMBER -> "a number";
      case OpenQasmLexer.STRING -> "a string";
      case OpenQasmLexer.HARDWARE -> "a physical qubit";
      default -> {
        String literal = OpenQasmLexer.VOCABULARY.getLiteralName(type);
        yield literal == null
            ? "something else"
            : "`" + literal.substring(1, literal.length() - 1) + "`";
      }
    };
  }
}
