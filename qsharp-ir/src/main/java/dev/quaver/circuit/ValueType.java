package dev.quaver.circuit;

/// What a [Value] is while a dynamic circuit runs.
public enum ValueType {
  BOOL,
  /// 64 bits, two's complement
  INT,
  /// IEEE 754, 64 bits
  DOUBLE,
  /// a qubit's number
  QUBIT,
  /// a result's number, not its outcome
  RESULT
}
