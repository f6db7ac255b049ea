package dev.quaver.parser;

import dev.quaver.parser.antlr.QSharpLexer;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// Pairs brackets and measures how deep the syntax tree of the tokens may become, without recursion.
///
/// A bracket that is not closed ends at the next `;` or `}` of its surroundings, so that one missing bracket spoils one
/// statement. Operators count as depth too, because a chain of them is a tree as deep as it is long.
final class BracketMatcher {

  /// Brackets inside one another.
  static final int MAX_BRACKETS = 1_000;

  /// Brackets and operators inside one another.
  static final int MAX_DEPTH = 12_000;

  private final List<? extends Token> tokens;
  private final int[] partners;
  private int[] open = new int[64];
  private int[] operators = new int[64];
  private int depth;
  private int weight;
  private int tooDeepAt = -1;

  BracketMatcher(List<? extends Token> tokens) {
    this.tokens = tokens;
    this.partners = new int[tokens.size()];
    Arrays.fill(partners, -1);
    match();
  }

  /// For each token the index of its closing bracket, or -1.
  int[] partners() {
    return partners;
  }

  /// The token at which the text becomes too deep, or -1.
  int tooDeepAt() {
    return tooDeepAt;
  }

  private void match() {
    for (int i = 0; i < tokens.size() && tooDeepAt < 0; i++) {
      int type = tokens.get(i).getType();
      switch (type) {
        case QSharpLexer.LPAREN, QSharpLexer.LBRACK -> {
          count(1);
          push(i);
        }
        case QSharpLexer.LBRACE, QSharpLexer.INTERP_BEGIN, QSharpLexer.HOLE_OPEN -> push(i);
        case QSharpLexer.RPAREN -> close(i, QSharpLexer.LPAREN);
        case QSharpLexer.RBRACK -> close(i, QSharpLexer.LBRACK);
        case QSharpLexer.RBRACE -> {
          unwind(QSharpLexer.LBRACE);
          close(i, QSharpLexer.LBRACE);
          if (mayStartStatement(tokens.get(i + 1).getType())) {
            reset();
          }
        }
        case QSharpLexer.HOLE_CLOSE -> {
          unwind(QSharpLexer.HOLE_OPEN);
          close(i, QSharpLexer.HOLE_OPEN);
        }
        case QSharpLexer.INTERP_END -> {
          unwind(QSharpLexer.INTERP_BEGIN);
          close(i, QSharpLexer.INTERP_BEGIN);
        }
        case QSharpLexer.SEMI -> {
          dropUnclosed();
          reset();
        }
        case QSharpLexer.COMMA -> reset();
        default -> {
          if (addsDepth(type)) {
            count(1);
          }
        }
      }
      if (depth > MAX_BRACKETS || weight > MAX_DEPTH) {
        tooDeepAt = i;
      }
    }
  }

  private void push(int index) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
      operators = Arrays.copyOf(operators, depth * 2);
    }
    open[depth] = index;
    depth++;
    if (depth == operators.length) {
      operators = Arrays.copyOf(operators, depth * 2);
    }
    operators[depth] = 0;
  }

  private void pop() {
    weight -= operators[depth];
    depth--;
  }

  private void count(int amount) {
    operators[depth] += amount;
    weight += amount;
  }

  private void reset() {
    weight -= operators[depth];
    operators[depth] = 0;
  }

  private int topType() {
    return depth == 0 ? Token.EOF : tokens.get(open[depth - 1]).getType();
  }

  private void close(int index, int opening) {
    if (topType() == opening) {
      partners[open[depth - 1]] = index;
      pop();
    }
  }

  /// Gives up round and square brackets that were never closed.
  private void dropUnclosed() {
    while (topType() == QSharpLexer.LPAREN || topType() == QSharpLexer.LBRACK) {
      pop();
    }
  }

  /// Gives up brackets that were never closed, down to an `opening` one if there is any.
  private void unwind(int opening) {
    dropUnclosed();
    int found = depth;
    while (found > 0 && tokens.get(open[found - 1]).getType() != opening) {
      found--;
    }
    while (found > 0 && depth > found) {
      pop();
    }
  }

  private static boolean mayStartStatement(int type) {
    return switch (type) {
      case QSharpLexer.ELIF,
          QSharpLexer.ELSE,
          QSharpLexer.UNTIL,
          QSharpLexer.FIXUP,
          QSharpLexer.APPLY ->
          false;
      case QSharpLexer.LPAREN, QSharpLexer.LBRACK -> false;
      default -> !addsDepth(type);
    };
  }

  private static boolean addsDepth(int type) {
    return switch (type) {
      case QSharpLexer.ELIF,
          QSharpLexer.RETURN,
          QSharpLexer.FAIL,
          QSharpLexer.SET,
          QSharpLexer.REPEAT,
          QSharpLexer.NEW,
          QSharpLexer.NOT,
          QSharpLexer.AND,
          QSharpLexer.OR,
          QSharpLexer.ADJOINT,
          QSharpLexer.CONTROLLED ->
          true;
      case QSharpLexer.IDENT, QSharpLexer.COLON, QSharpLexer.AT -> false;
      // Operators are numbered in a row from the update operators to the full stop.
      default ->
          type >= QSharpLexer.W_SLASH && type <= QSharpLexer.DOT && type != QSharpLexer.W_COMMENT;
    };
  }
}
