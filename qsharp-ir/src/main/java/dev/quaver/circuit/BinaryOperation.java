package dev.quaver.circuit;

/// Operators with two operands of one type. Integers wrap around; division and remainder are truncated and a divisor of 0 is
/// undefined; shifts are by 0 to 63 bits and keep the sign.
public enum BinaryOperation {
  AND(ValueType.BOOL, ValueType.BOOL),
  OR(ValueType.BOOL, ValueType.BOOL),
  EQUAL_BOOL(ValueType.BOOL, ValueType.BOOL),
  NOT_EQUAL_BOOL(ValueType.BOOL, ValueType.BOOL),
  ADD_INT(ValueType.INT, ValueType.INT),
  SUBTRACT_INT(ValueType.INT, ValueType.INT),
  MULTIPLY_INT(ValueType.INT, ValueType.INT),
  DIVIDE_INT(ValueType.INT, ValueType.INT),
  REMAINDER_INT(ValueType.INT, ValueType.INT),
  SHIFT_LEFT(ValueType.INT, ValueType.INT),
  SHIFT_RIGHT(ValueType.INT, ValueType.INT),
  BITWISE_AND(ValueType.INT, ValueType.INT),
  BITWISE_OR(ValueType.INT, ValueType.INT),
  BITWISE_XOR(ValueType.INT, ValueType.INT),
  EQUAL_INT(ValueType.INT, ValueType.BOOL),
  NOT_EQUAL_INT(ValueType.INT, ValueType.BOOL),
  LESS_INT(ValueType.INT, ValueType.BOOL),
  LESS_EQUAL_INT(ValueType.INT, ValueType.BOOL),
  GREATER_INT(ValueType.INT, ValueType.BOOL),
  GREATER_EQUAL_INT(ValueType.INT, ValueType.BOOL),
  ADD_DOUBLE(ValueType.DOUBLE, ValueType.DOUBLE),
  SUBTRACT_DOUBLE(ValueType.DOUBLE, ValueType.DOUBLE),
  MULTIPLY_DOUBLE(ValueType.DOUBLE, ValueType.DOUBLE),
  DIVIDE_DOUBLE(ValueType.DOUBLE, ValueType.DOUBLE),
  EQUAL_DOUBLE(ValueType.DOUBLE, ValueType.BOOL),
  NOT_EQUAL_DOUBLE(ValueType.DOUBLE, ValueType.BOOL),
  LESS_DOUBLE(ValueType.DOUBLE, ValueType.BOOL),
  LESS_EQUAL_DOUBLE(ValueType.DOUBLE, ValueType.BOOL),
  GREATER_DOUBLE(ValueType.DOUBLE, ValueType.BOOL),
  GREATER_EQUAL_DOUBLE(ValueType.DOUBLE, ValueType.BOOL);

  private final ValueType operand;
  private final ValueType result;

  BinaryOperation(ValueType operand, ValueType result) {
    this.operand = operand;
    this.result = result;
  }

  /// What both operands are.
  public ValueType operand() {
    return operand;
  }

  /// What it gives.
  public ValueType result() {
    return result;
  }
}
