package dev.quaver.parser;

import dev.quaver.parser.antlr.QSharpLexer;
import java.util.ArrayDeque;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/// Guesses from the indentation of lines which of several open braces its author forgot to close.
final class Indentation {

  /// An open brace and how far its line is indented.
  private record Open(Token brace, int indent) {}

  private Indentation() {}

  /// The first brace whose partner is indented less than its own line: the partner was meant for an outer one.
  static Optional<Token> unclosedBrace(PreparedTokens tokens) {
    var open = new ArrayDeque<Open>();
    int line = 0;
    int indent = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean first = token.getLine() > line && token.getType() != QSharpLexer.END;
      if (first) {
        line = token.getLine();
        indent = token.getCharPositionInLine();
      }
      if (token.getType() == QSharpLexer.LBRACE) {
        open.push(new Open(token, indent));
      } else if (token.getType() == QSharpLexer.RBRACE && !open.isEmpty()) {
        Open partner = open.pop();
        if (first && indent < partner.indent()) {
          return Optional.of(partner.brace());
        }
      }
    }
    return Optional.empty();
  }
}
