package dev.quaver.format.qir;

/// What an instruction works on.
sealed interface Operand {

  /// A value that an instruction or a parameter of the same function has.
  record Local(String name, int at) implements Operand {}

  /// A known integer, also of one bit.
  record Whole(long value) implements Operand {}

  /// A known floating-point number.
  record Decimal(double value) implements Operand {}

  /// A pointer made of a number: a qubit, a result, or null.
  record Number(long value, int at) implements Operand {}

  /// A place in a global, counted in items.
  record Global(String name, long index, int at) implements Operand {}

  /// Any value at all.
  record Undefined() implements Operand {}
}
