package dev.quaver.format.openqasm.syntax;

/// Operators before an operand.
public enum UnaryOperator {
  NEGATE("-"),
  NOT("!"),
  BIT_NOT("~");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /// As written.
  public String symbol() {
    return symbol;
  }
}
