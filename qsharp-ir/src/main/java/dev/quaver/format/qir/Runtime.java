package dev.quaver.format.qir;

import dev.quaver.circuit.ValueType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Functions of QIR's runtime that a program may call.
final class Runtime {

  private static final String RECORD = "_record_output";
  private static final String PREFIX = "__quantum__rt__";

  private static final Set<String> READ =
      Set.of(Names.READ_RESULT, "__quantum__qis__read_result__body");

  private static final Map<String, ValueType> LEAVES =
      Map.of(
          PREFIX + "result" + RECORD,
          ValueType.RESULT,
          PREFIX + "bool" + RECORD,
          ValueType.BOOL,
          PREFIX + "int" + RECORD,
          ValueType.INT,
          PREFIX + "double" + RECORD,
          ValueType.DOUBLE);

  private Runtime() {}

  static boolean isInitialize(String function) {
    return function.equals(Names.INITIALIZE);
  }

  static boolean isRead(String function) {
    return READ.contains(function);
  }

  /// The type of what `function` records, if it records a value.
  static Optional<ValueType> leaf(String function) {
    return Optional.ofNullable(LEAVES.get(function));
  }

  static boolean isTuple(String function) {
    return function.equals(PREFIX + "tuple" + RECORD);
  }

  static boolean isArray(String function) {
    return function.equals(PREFIX + "array" + RECORD);
  }

  static boolean takesResult(String function) {
    return isRead(function) || LEAVES.get(function) == ValueType.RESULT;
  }
}
