package dev.quaver.parser;

import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Dialect;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// Gives tokens the type that their surroundings decide: words that only one dialect reserves, and brackets that mean
/// several things. Constant work per token, but for scans that no two tokens share.
final class ContextualTokens {

  private final List<CommonToken> tokens;
  private final int[] partners;
  private final boolean modern;

  ContextualTokens(List<CommonToken> tokens, int[] partners, Dialect dialect) {
    this.tokens = tokens;
    this.partners = partners;
    this.modern = dialect == Dialect.MODERN;
  }

  void settle() {
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).getType()) {
        case QSharpLexer.IDENT -> word(i);
        case QSharpLexer.USE -> allocation(i, QSharpLexer.USING);
        case QSharpLexer.BORROW -> allocation(i, QSharpLexer.BORROWING);
        case QSharpLexer.FOR -> loop(i);
        case QSharpLexer.LT -> typeArguments(i);
        case QSharpLexer.LBRACK -> {
          if (type(i + 1) == QSharpLexer.RBRACK) {
            retype(i, QSharpLexer.LBRACK_EMPTY);
          }
        }
        default -> {}
      }
    }
  }

  private int type(int index) {
    return index < 0 ? QSharpLexer.SEMI : tokens.get(Math.min(index, tokens.size() - 1)).getType();
  }

  private void retype(int index, int type) {
    tokens.get(index).setType(type);
  }

  private void word(int index) {
    var token = tokens.get(index);
    int length = token.getStopIndex() - token.getStartIndex() + 1;
    if (length < 5 || length > 9) {
      return;
    }
    int next = type(index + 1);
    switch (token.getText()) {
      case "struct" -> reserve(index, QSharpLexer.STRUCT, next == QSharpLexer.IDENT);
      case "import" -> reserve(index, QSharpLexer.IMPORT, next == QSharpLexer.IDENT);
      case "export" -> reserve(index, QSharpLexer.EXPORT, next == QSharpLexer.IDENT);
      case "break" -> reserve(index, QSharpLexer.BREAK, isJump(index));
      case "continue" -> reserve(index, QSharpLexer.CONTINUE, isJump(index));
      case "parallel" -> parallel(index, next);
      case "using" -> allocation(index, QSharpLexer.USING);
      case "borrowing" -> allocation(index, QSharpLexer.BORROWING);
      default -> {}
    }
  }

  private void reserve(int index, int keyword, boolean unambiguous) {
    if (modern || unambiguous) {
      retype(index, keyword);
    }
  }

  private boolean isJump(int index) {
    int next = type(index + 1);
    int before = type(index - 1);
    return (next == QSharpLexer.SEMI || next == QSharpLexer.END)
        && (before == QSharpLexer.SEMI
            || before == QSharpLexer.LBRACE
            || before == QSharpLexer.RBRACE);
  }

  private void parallel(int index, int next) {
    if (next == QSharpLexer.WITHIN && !isConjugation(index + 1)) {
      retype(index, QSharpLexer.PARALLEL_LIMIT);
    } else {
      reserve(
          index,
          QSharpLexer.PARALLEL,
          next == QSharpLexer.LBRACE || next == QSharpLexer.FOR || next == QSharpLexer.WITHIN);
    }
  }

  private boolean isConjugation(int within) {
    int close = type(within + 1) == QSharpLexer.LBRACE ? partners[within + 1] : -1;
    return close >= 0 && type(close + 1) == QSharpLexer.APPLY;
  }

  /// `using (q = Qubit()) {`, also written with `use` and `borrow`.
  private void allocation(int index, int keyword) {
    if (type(index + 1) != QSharpLexer.LPAREN) {
      return;
    }
    int close = partners[index + 1];
    if (close >= 0 && type(close + 1) == QSharpLexer.LBRACE) {
      retype(index, keyword);
    }
  }

  /// `for (x in xs)`: an `in` inside the parenthesis, with nothing but a pattern before it.
  private void loop(int index) {
    if (type(index + 1) != QSharpLexer.LPAREN) {
      return;
    }
    int i = index + 2;
    while (isPatternPart(type(i))) {
      i = type(i) == QSharpLexer.LPAREN ? Math.max(i, partners[i]) + 1 : i + 1;
    }
    if (type(i) == QSharpLexer.IN) {
      retype(index + 1, QSharpLexer.FOR_PAREN);
    }
  }

  private static boolean isPatternPart(int type) {
    return switch (type) {
      case QSharpLexer.IDENT,
          QSharpLexer.UNDERSCORE,
          QSharpLexer.COMMA,
          QSharpLexer.COLON,
          QSharpLexer.DOT,
          QSharpLexer.TYPE_NAME,
          QSharpLexer.LBRACK,
          QSharpLexer.RBRACK,
          QSharpLexer.LPAREN ->
          true;
      default -> false;
    };
  }

  /// `F<Int>(x)`: after a name, only types up to a `>` behind which the name's value is used. What could as well be two
  /// comparisons is taken for types only if the names are capitalised as types and callables are.
  private void typeArguments(int index) {
    if (type(index - 1) != QSharpLexer.IDENT) {
      return;
    }
    boolean certain = false;
    boolean plausible = isCapitalised(index - 1);
    int i = index + 1;
    for (int type = type(i); type != QSharpLexer.GT; type = type(++i)) {
      switch (type) {
        case QSharpLexer.IDENT -> plausible &= isCapitalised(i);
        case QSharpLexer.TYPE_NAME, QSharpLexer.ARROW, QSharpLexer.FAT_ARROW -> certain = true;
        case QSharpLexer.LBRACK -> {
          if (type(i + 1) != QSharpLexer.RBRACK) {
            return;
          }
        }
        case QSharpLexer.UNDERSCORE,
            QSharpLexer.COMMA,
            QSharpLexer.DOT,
            QSharpLexer.LPAREN,
            QSharpLexer.RPAREN,
            QSharpLexer.RBRACK,
            QSharpLexer.IS,
            QSharpLexer.ADJ,
            QSharpLexer.CTL,
            QSharpLexer.PLUS,
            QSharpLexer.STAR -> {}
        default -> {
          return;
        }
      }
    }
    if (i > index + 1 && (certain || plausible) && mayFollowTypeArguments(type(i + 1))) {
      retype(index, QSharpLexer.TYPE_LT);
    }
  }

  private boolean isCapitalised(int index) {
    return Character.isUpperCase(tokens.get(index).getText().charAt(0));
  }

  private static boolean mayFollowTypeArguments(int type) {
    return switch (type) {
      case QSharpLexer.LPAREN,
          QSharpLexer.RPAREN,
          QSharpLexer.COMMA,
          QSharpLexer.SEMI,
          QSharpLexer.RBRACK,
          QSharpLexer.END,
          QSharpLexer.HOLE_CLOSE,
          QSharpLexer.BAR,
          QSharpLexer.QUESTION,
          Token.EOF ->
          true;
      default -> false;
    };
  }
}
