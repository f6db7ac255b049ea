package dev.quaver.ast;

/// Infix operators with two operands of which both are values.
public enum BinaryOperator {
  ADD("+"),
  SUBTRACT("-"),
  MULTIPLY("*"),
  DIVIDE("/"),
  MODULO("%"),
  POWER("^"),
  SHIFT_LEFT("<<<"),
  SHIFT_RIGHT(">>>"),
  BITWISE_AND("&&&"),
  BITWISE_OR("|||"),
  BITWISE_XOR("^^^"),
  AND("and"),
  OR("or"),
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  LESS_EQUAL("<="),
  GREATER(">"),
  GREATER_EQUAL(">=");

  private final String symbol;

  BinaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /// As written in Q#.
  public String symbol() {
    return symbol;
  }
}
