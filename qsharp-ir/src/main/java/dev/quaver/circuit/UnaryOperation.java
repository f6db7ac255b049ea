package dev.quaver.circuit;

/// Operators with one operand.
public enum UnaryOperation {
  NOT(ValueType.BOOL, ValueType.BOOL),
  NEGATE_INT(ValueType.INT, ValueType.INT),
  BITWISE_NOT(ValueType.INT, ValueType.INT),
  NEGATE_DOUBLE(ValueType.DOUBLE, ValueType.DOUBLE),
  INT_TO_DOUBLE(ValueType.INT, ValueType.DOUBLE),
  /// towards zero
  DOUBLE_TO_INT(ValueType.DOUBLE, ValueType.INT),
  /// 1 for true
  BOOL_TO_INT(ValueType.BOOL, ValueType.INT);

  private final ValueType operand;
  private final ValueType result;

  UnaryOperation(ValueType operand, ValueType result) {
    this.operand = operand;
    this.result = result;
  }

  /// What it takes.
  public ValueType operand() {
    return operand;
  }

  /// What it gives.
  public ValueType result() {
    return result;
  }
}
