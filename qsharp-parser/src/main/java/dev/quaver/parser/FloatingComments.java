package dev.quaver.parser;

import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Span;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/// Finds documentation comments that document nothing. In the classic dialect they are comments like any other.
final class FloatingComments {

  private final PreparedTokens tokens;
  private final Map<Integer, Span> comments;

  FloatingComments(PreparedTokens tokens, Map<Integer, Span> comments) {
    this.tokens = tokens;
    this.comments = comments;
  }

  void report(TreeBuild build) {
    comments.forEach((index, span) -> {
      if (floats(index)) {
        build.errorWithHelp(
            "Parse.FloatingDocComment",
            "expected a declaration after this documentation comment",
            span,
            "write `//` for a comment that documents nothing");
      }
    });
  }

  private boolean floats(int index) {
    int next = type(index);
    if (index == 0 && next == Token.EOF) {
      return false;
    }
    if (Loops.startsItem(next) || next == QSharpLexer.INTERNAL || next == QSharpLexer.AT) {
      return false;
    }
    return switch (next) {
      case Token.EOF,
          QSharpLexer.END,
          QSharpLexer.RBRACE,
          QSharpLexer.SEMI,
          QSharpLexer.RPAREN,
          QSharpLexer.RBRACK,
          QSharpLexer.COMMA ->
          true;
      default ->
          switch (type(index - 1)) {
            case QSharpLexer.SEMI, QSharpLexer.LBRACE, QSharpLexer.RBRACE ->
                type(index + 1) != QSharpLexer.COLON;
            case QSharpLexer.EQ -> type(index - 3) != QSharpLexer.NEWTYPE;
            default -> false;
          };
    };
  }

  private int type(int index) {
    return index < 0 ? QSharpLexer.SEMI : tokens.get(Math.min(index, tokens.size() - 1)).getType();
  }
}
