package dev.quaver.format.openqasm.syntax;

import dev.quaver.format.openqasm.antlr.OpenQasmLexer;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntegerStack;

/// Measures how deep the syntax tree of the tokens may become, without recursion: brackets inside one another, and the
/// operators and words of each statement, since a chain of them is a tree as deep as it is long.
final class NestingLimit {

  /// Brackets inside one another.
  static final int MAX_BRACKETS = 500;

  /// Operators and words of a statement, those around its brackets included.
  static final int MAX_WEIGHT = 2_000;

  private final IntegerStack outer = new IntegerStack();
  private int weight;

  private NestingLimit() {}

  /// The token at which the text becomes too deep, if it does.
  static Optional<Token> check(List<CommonToken> tokens) {
    var limit = new NestingLimit();
    for (int at = 0; at + 1 < tokens.size(); at++) {
      limit.accept(tokens.get(at).getType(), tokens.get(at + 1).getType());
      if (limit.outer.size() > MAX_BRACKETS || limit.weight > MAX_WEIGHT) {
        return Optional.of(tokens.get(at));
      }
    }
    return Optional.empty();
  }

  private void accept(int type, int next) {
    switch (type) {
      case OpenQasmLexer.LPAREN, OpenQasmLexer.LBRACK, OpenQasmLexer.LBRACE -> outer.push(weight);
      case OpenQasmLexer.RPAREN, OpenQasmLexer.RBRACK -> close();
      case OpenQasmLexer.RBRACE -> {
        close();
        endStatement(next);
      }
      case OpenQasmLexer.SEMI -> endStatement(next);
      case OpenQasmLexer.COMMA, OpenQasmLexer.IDENT, OpenQasmLexer.WHOLE -> {}
      default -> weight++;
    }
  }

  private void close() {
    if (!outer.isEmpty()) {
      outer.pop();
    }
  }

  /// An `else` goes on with the statement before it.
  private void endStatement(int next) {
    if (next != OpenQasmLexer.ELSE) {
      weight = outer.isEmpty() ? 0 : outer.peek();
    }
  }
}
