package dev.quaver.format.openqasm.syntax;

/// Operators between two operands.
public enum BinaryOperator {
  POWER("**"),
  MULTIPLY("*"),
  DIVIDE("/"),
  MODULO("%"),
  ADD("+"),
  SUBTRACT("-"),
  SHIFT_LEFT("<<"),
  SHIFT_RIGHT(">>"),
  LESS("<"),
  LESS_EQUAL("<="),
  GREATER(">"),
  GREATER_EQUAL(">="),
  EQUAL("=="),
  NOT_EQUAL("!="),
  BIT_AND("&"),
  BIT_XOR("^"),
  BIT_OR("|"),
  AND("&&"),
  OR("||"),
  CONCATENATE("++");

  private final String symbol;

  BinaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /// As written in OpenQASM 3.
  public String symbol() {
    return symbol;
  }
}
