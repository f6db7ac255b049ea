package dev.quaver.parser;

import dev.quaver.parser.antlr.QSharpGrammarParser;
import dev.quaver.parser.antlr.QSharpLexer;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/// Gets the parser back on its feet after a mistake: it makes up a missing closing token, leaves out a superfluous one,
/// or gives up the smallest of the rules that have a clear end (a type, an expression, a statement, an item).
final class Recovery extends DefaultErrorStrategy {

  private final PreparedTokens tokens;
  private final SyntaxErrors errors;

  Recovery(PreparedTokens tokens, SyntaxErrors errors) {
    this.tokens = tokens;
    this.errors = errors;
  }

  /// Called in every loop of the grammar: leaves out what cannot stand in a block or namespace.
  @Override
  public void sync(Parser parser) {
    int rule = parser.getContext().getRuleIndex();
    IntervalSet allowed = Loops.allowed(rule);
    if (allowed == null || allowed.contains(tokens.LA(1))) {
      return;
    }
    while (!allowed.contains(tokens.LA(1)) && tokens.LA(1) != Token.EOF) {
      if (!inErrorRecoveryMode(parser)) {
        errors.unexpected(tokens.LT(1), rule, unclosed(parser));
        beginErrorCondition(parser);
      }
      boolean bracket = isClosing(tokens.LA(1));
      tokens.consume();
      if (!bracket || Loops.isItemLoop(rule)) {
        skip(Loops.isItemLoop(rule), Loops.isFileLoop(rule));
      }
    }
  }

  @Override
  public void reportError(Parser parser, RecognitionException e) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      errors.mismatch(e);
    }
  }

  @Override
  public void recover(Parser parser, RecognitionException e) {
    var context = parser.getContext();
    switch (context.getRuleIndex()) {
      case QSharpGrammarParser.RULE_type,
          QSharpGrammarParser.RULE_pattern,
          QSharpGrammarParser.RULE_qubitInit,
          QSharpGrammarParser.RULE_expression,
          QSharpGrammarParser.RULE_parameters -> {
        if (!skipOperand()) {
          throw e;
        }
      }
      case QSharpGrammarParser.RULE_statement -> giveUp(context, false);
      case QSharpGrammarParser.RULE_item,
          QSharpGrammarParser.RULE_specialization,
          QSharpGrammarParser.RULE_namespaceBlock ->
          giveUp(context, true);
      case QSharpGrammarParser.RULE_file,
          QSharpGrammarParser.RULE_loneItems,
          QSharpGrammarParser.RULE_loneExpression ->
          tokens.seek(tokens.size() - 1);
      default -> throw e;
    }
  }

  @Override
  public Token recoverInline(Parser parser) {
    var expected = parser.getExpectedTokens();
    var token = tokens.LT(1);
    boolean semicolon = expected.contains(QSharpLexer.SEMI);
    if (semicolon && needsNoSemicolon(parser.getContext())) {
      return madeUp(QSharpLexer.END);
    }
    if (!inErrorRecoveryMode(parser)) {
      errors.missing(expected, tokens.LT(-1), token, parser.getContext(), unclosed(parser));
      beginErrorCondition(parser);
    }
    if (semicolon) {
      return madeUp(QSharpLexer.SEMI);
    }
    int only = expected.size() == 1 ? expected.getMinElement() : Token.INVALID_TYPE;
    if (only > 0 && tokens.LA(2) == only && isSuperfluous(token.getType())) {
      tokens.consume();
      Token found = tokens.LT(1);
      tokens.consume();
      return found;
    }
    if (isClosing(only)
        && (endsOperand(token.getType()) || token.getType() == Token.EOF || startsLine(0))) {
      return madeUp(only);
    }
    if (only == QSharpLexer.COLON
        || only == QSharpLexer.EQ
        || only == QSharpLexer.IN
        || (only == QSharpLexer.LBRACE && startsLine(0))) {
      return madeUp(only);
    }
    throw new InputMismatchException(parser);
  }

  /// Goes to what may follow an operand if that stands in the same line.
  private boolean skipOperand() {
    int index = tokens.index();
    int line = tokens.get(index).getLine();
    if (index > 0 && endsOperand(tokens.LA(1))) {
      return true;
    }
    while (tokens.get(index).getLine() == line && tokens.get(index).getType() != Token.EOF) {
      int type = tokens.get(index).getType();
      if (endsOperand(type) || type == QSharpLexer.COLON) {
        tokens.seek(index);
        return true;
      }
      index = Math.max(index, opensList(type) ? tokens.partner(index) : -1) + 1;
    }
    return false;
  }

  private static boolean opensList(int type) {
    return type == QSharpLexer.LPAREN || type == QSharpLexer.LBRACK;
  }

  /// The opening brace of the innermost block that the parser is in.
  private Token unclosed(Parser parser) {
    for (ParserRuleContext context = parser.getContext();
        context != null;
        context = context.getParent()) {
      var brace = context.getToken(QSharpLexer.LBRACE, 0);
      if (brace != null) {
        return brace.getSymbol();
      }
    }
    return tokens.get(tokens.size() - 1);
  }

  private static boolean needsNoSemicolon(ParserRuleContext statement) {
    if (statement.getRuleIndex() != QSharpGrammarParser.RULE_statement) {
      return false;
    }
    int first = statement.getStart().getType();
    return first == QSharpLexer.REPEAT || first == QSharpLexer.PARALLEL;
  }

  private Token madeUp(int type) {
    Token before = tokens.LT(-1);
    Token next = tokens.LT(1);
    int at = next.getTokenIndex() == 0 ? next.getStartIndex() : before.getStopIndex() + 1;
    var token = new CommonToken(type, "");
    token.setStartIndex(at);
    token.setStopIndex(at - 1);
    token.setTokenIndex(-1);
    token.setLine(before.getLine());
    return token;
  }

  private void giveUp(ParserRuleContext context, boolean item) {
    if (tokens.index() == context.getStart().getTokenIndex() && !isEnd(tokens.LA(1))) {
      tokens.consume();
    }
    skip(item, false);
  }

  /// Goes to where the next statement or item probably begins.
  private void skip(boolean item, boolean acrossBraces) {
    while (true) {
      int type = tokens.LA(1);
      switch (type) {
        case QSharpLexer.SEMI -> {
          tokens.consume();
          return;
        }
        case QSharpLexer.END, QSharpLexer.RBRACE -> {
          if (!acrossBraces) {
            return;
          }
          tokens.consume();
        }
        case QSharpLexer.LBRACE -> {
          jump();
          if (!continuesStatement(tokens.LA(1))) {
            return;
          }
        }
        case QSharpLexer.LPAREN,
            QSharpLexer.LBRACK,
            QSharpLexer.FOR_PAREN,
            QSharpLexer.INTERP_BEGIN ->
            jump();
        case Token.EOF -> {
          return;
        }
        default -> {
          if (Loops.startsItem(type) || (!item && Loops.startsStatement(type) && startsLine(0))) {
            return;
          }
          tokens.consume();
        }
      }
    }
  }

  /// Goes behind the closing partner of a bracket, or behind the bracket if it has none.
  private void jump() {
    int partner = tokens.partner(tokens.index());
    if (partner > tokens.index()) {
      tokens.seek(partner);
    }
    tokens.consume();
  }

  private boolean startsLine(int offset) {
    int index = tokens.index() + offset;
    return index == 0 || tokens.get(index).getLine() > tokens.get(index - 1).getLine();
  }

  private static boolean isEnd(int type) {
    return type == QSharpLexer.END || type == QSharpLexer.RBRACE || type == Token.EOF;
  }

  private static boolean isClosing(int type) {
    return switch (type) {
      case QSharpLexer.RPAREN, QSharpLexer.RBRACK, QSharpLexer.RBRACE, QSharpLexer.GT -> true;
      case QSharpLexer.HOLE_CLOSE, QSharpLexer.INTERP_END -> true;
      default -> false;
    };
  }

  private static boolean isSuperfluous(int type) {
    return type != QSharpLexer.LBRACE
        && type != QSharpLexer.LPAREN
        && !isEnd(type)
        && type != QSharpLexer.SEMI;
  }

  private static boolean continuesStatement(int type) {
    return switch (type) {
      case QSharpLexer.ELIF,
          QSharpLexer.ELSE,
          QSharpLexer.UNTIL,
          QSharpLexer.FIXUP,
          QSharpLexer.APPLY,
          QSharpLexer.SEMI,
          QSharpLexer.COMMA,
          QSharpLexer.RPAREN,
          QSharpLexer.RBRACK ->
          true;
      default -> false;
    };
  }

  private static boolean endsOperand(int type) {
    return switch (type) {
      case QSharpLexer.SEMI,
          QSharpLexer.END,
          QSharpLexer.RBRACE,
          QSharpLexer.HOLE_CLOSE,
          QSharpLexer.RPAREN,
          QSharpLexer.RBRACK,
          QSharpLexer.COMMA,
          QSharpLexer.LBRACE,
          QSharpLexer.EQ,
          QSharpLexer.IN,
          QSharpLexer.GT ->
          true;
      default -> false;
    };
  }
}
