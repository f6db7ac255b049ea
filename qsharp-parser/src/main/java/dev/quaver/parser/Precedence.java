package dev.quaver.parser;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.parser.antlr.QSharpGrammarParser.PrefixContext;
import dev.quaver.parser.antlr.QSharpLexer;

/// How tightly operators bind, loosest first, in an order that gives every valid program of both dialects its meaning:
/// the modern table, with copy-update loosest and equality looser than the other comparisons as in the classic one.
final class Precedence {

  static final int ASSIGNMENT = 0;
  static final int UPDATE = 1;

  /// `? |`, `..` and lambdas.
  static final int CONDITIONAL = 2;

  static final int OR = 3;
  private static final int AND = 4;
  private static final int EQUALITY = 5;
  private static final int RELATION = 6;
  private static final int BIT_OR = 7;
  private static final int BIT_XOR = 8;
  private static final int BIT_AND = 9;
  private static final int SHIFT = 10;
  private static final int ADDITION = 11;
  private static final int MULTIPLICATION = 12;
  static final int PREFIX = 13;
  private static final int POWER = 14;

  private Precedence() {}

  static int of(int type) {
    return switch (type) {
      case QSharpLexer.W_SLASH -> UPDATE;
      case QSharpLexer.QUESTION, QSharpLexer.DOT2, QSharpLexer.ARROW, QSharpLexer.FAT_ARROW ->
          CONDITIONAL;
      case QSharpLexer.OR, QSharpLexer.BAR2 -> OR;
      case QSharpLexer.AND, QSharpLexer.AMP2 -> AND;
      case QSharpLexer.EQ2, QSharpLexer.NE -> EQUALITY;
      case QSharpLexer.LT, QSharpLexer.LE, QSharpLexer.GT, QSharpLexer.GE -> RELATION;
      case QSharpLexer.BAR3 -> BIT_OR;
      case QSharpLexer.CARET3 -> BIT_XOR;
      case QSharpLexer.AMP3 -> BIT_AND;
      case QSharpLexer.LT3, QSharpLexer.GT3 -> SHIFT;
      case QSharpLexer.PLUS, QSharpLexer.MINUS -> ADDITION;
      case QSharpLexer.STAR, QSharpLexer.SLASH, QSharpLexer.PERCENT -> MULTIPLICATION;
      case QSharpLexer.CARET -> POWER;
      default -> ASSIGNMENT;
    };
  }

  /// The operator of a binary or assigning token.
  static BinaryOperator operator(int type) {
    return switch (type) {
      case QSharpLexer.PLUS, QSharpLexer.PLUS_EQ -> BinaryOperator.ADD;
      case QSharpLexer.MINUS, QSharpLexer.MINUS_EQ -> BinaryOperator.SUBTRACT;
      case QSharpLexer.STAR, QSharpLexer.STAR_EQ -> BinaryOperator.MULTIPLY;
      case QSharpLexer.SLASH, QSharpLexer.SLASH_EQ -> BinaryOperator.DIVIDE;
      case QSharpLexer.PERCENT, QSharpLexer.PERCENT_EQ -> BinaryOperator.MODULO;
      case QSharpLexer.CARET, QSharpLexer.CARET_EQ -> BinaryOperator.POWER;
      case QSharpLexer.LT3, QSharpLexer.LT3_EQ -> BinaryOperator.SHIFT_LEFT;
      case QSharpLexer.GT3, QSharpLexer.GT3_EQ -> BinaryOperator.SHIFT_RIGHT;
      case QSharpLexer.AMP3, QSharpLexer.AMP3_EQ -> BinaryOperator.BITWISE_AND;
      case QSharpLexer.BAR3, QSharpLexer.BAR3_EQ -> BinaryOperator.BITWISE_OR;
      case QSharpLexer.CARET3, QSharpLexer.CARET3_EQ -> BinaryOperator.BITWISE_XOR;
      case QSharpLexer.AND, QSharpLexer.AMP2, QSharpLexer.AND_EQ -> BinaryOperator.AND;
      case QSharpLexer.OR, QSharpLexer.BAR2, QSharpLexer.OR_EQ -> BinaryOperator.OR;
      case QSharpLexer.EQ2 -> BinaryOperator.EQUAL;
      case QSharpLexer.NE -> BinaryOperator.NOT_EQUAL;
      case QSharpLexer.LT -> BinaryOperator.LESS;
      case QSharpLexer.LE -> BinaryOperator.LESS_EQUAL;
      case QSharpLexer.GT -> BinaryOperator.GREATER;
      case QSharpLexer.GE -> BinaryOperator.GREATER_EQUAL;
      default ->
          throw new IllegalStateException(
              "internal: no binary operator is written with token " + type);
    };
  }

  static boolean isFunctor(PrefixContext prefix) {
    int type = prefix.getStart().getType();
    return type == QSharpLexer.ADJOINT || type == QSharpLexer.CONTROLLED;
  }
}
