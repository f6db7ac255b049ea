package dev.quaver.ast;

/// Prefix operators.
public enum UnaryOperator {
  NEGATE("-"),
  PLUS("+"),
  NOT("not"),
  BITWISE_NOT("~~~");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /// As written in Q#.
  public String symbol() {
    return symbol;
  }
}
