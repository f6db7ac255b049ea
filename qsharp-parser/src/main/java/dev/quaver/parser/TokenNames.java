package dev.quaver.parser;

import dev.quaver.parser.antlr.QSharpLexer;
import org.antlr.v4.runtime.Token;

/// What messages call tokens.
final class TokenNames {

  private TokenNames() {}

  /// What stands in the text.
  static String found(Token token) {
    return switch (token.getType()) {
      case Token.EOF -> "end of file";
      case QSharpLexer.IDENT,
          QSharpLexer.INT,
          QSharpLexer.BIGINT,
          QSharpLexer.DOUBLE,
          QSharpLexer.IMAGINARY ->
          kind(token.getType());
      case QSharpLexer.STRING, QSharpLexer.INTERP_TEXT -> kind(token.getType());
      case QSharpLexer.END -> "`}`";
      default -> isWord(token) ? "keyword `" + token.getText() + "`" : "`" + token.getText() + "`";
    };
  }

  /// What should stand there.
  static String expected(int type) {
    return switch (type) {
      case QSharpLexer.END, QSharpLexer.RBRACE, QSharpLexer.HOLE_CLOSE -> "`}`";
      case QSharpLexer.TYPE_LT -> "`<`";
      case QSharpLexer.FOR_PAREN -> "`(`";
      case QSharpLexer.LBRACK_EMPTY -> "`[`";
      case Token.EOF -> "end of file";
      default -> {
        String literal = QSharpLexer.VOCABULARY.getLiteralName(type);
        yield literal == null ? kind(type) : "`" + literal.substring(1, literal.length() - 1) + "`";
      }
    };
  }

  private static String kind(int type) {
    return switch (type) {
      case QSharpLexer.IDENT -> "identifier";
      case QSharpLexer.INT -> "integer";
      case QSharpLexer.BIGINT -> "big integer";
      case QSharpLexer.DOUBLE -> "floating-point number";
      case QSharpLexer.IMAGINARY -> "imaginary number";
      case QSharpLexer.STRING, QSharpLexer.INTERP_TEXT -> "string";
      case QSharpLexer.TYPE_NAME -> "type parameter";
      default ->
          "`"
              + QSharpLexer.VOCABULARY.getSymbolicName(type).toLowerCase(java.util.Locale.ROOT)
              + "`";
    };
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.getText().codePointAt(0));
  }
}
