package dev.quaver.format.qir;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import java.util.Optional;

/// LLVM's `fcmp`: ordered comparisons are false if an operand is not a number, unordered ones are true.
final class DoubleComparison {

  private DoubleComparison() {}

  static Optional<Value> of(String predicate, Value left, Value right) {
    return switch (predicate) {
      case "oeq" -> Optional.of(compare(BinaryOperation.EQUAL_DOUBLE, left, right));
      case "olt" -> Optional.of(compare(BinaryOperation.LESS_DOUBLE, left, right));
      case "ole" -> Optional.of(compare(BinaryOperation.LESS_EQUAL_DOUBLE, left, right));
      case "ogt" -> Optional.of(compare(BinaryOperation.GREATER_DOUBLE, left, right));
      case "oge" -> Optional.of(compare(BinaryOperation.GREATER_EQUAL_DOUBLE, left, right));
      case "one" -> Optional.of(differs(left, right));
      case "ord" -> Optional.of(isOrdered(left, right));
      case "une" -> Optional.of(not(compare(BinaryOperation.EQUAL_DOUBLE, left, right)));
      case "ult" -> Optional.of(not(compare(BinaryOperation.GREATER_EQUAL_DOUBLE, left, right)));
      case "ule" -> Optional.of(not(compare(BinaryOperation.GREATER_DOUBLE, left, right)));
      case "ugt" -> Optional.of(not(compare(BinaryOperation.LESS_EQUAL_DOUBLE, left, right)));
      case "uge" -> Optional.of(not(compare(BinaryOperation.LESS_DOUBLE, left, right)));
      case "ueq" -> Optional.of(not(differs(left, right)));
      case "uno" -> Optional.of(not(isOrdered(left, right)));
      case "true" -> Optional.of(new Value.BoolConstant(true));
      case "false" -> Optional.of(new Value.BoolConstant(false));
      default -> Optional.empty();
    };
  }

  private static Value compare(BinaryOperation operation, Value left, Value right) {
    return new Value.Binary(operation, left, right);
  }

  private static Value not(Value value) {
    return new Value.Unary(UnaryOperation.NOT, value);
  }

  private static Value differs(Value left, Value right) {
    return compare(
        BinaryOperation.OR,
        compare(BinaryOperation.LESS_DOUBLE, left, right),
        compare(BinaryOperation.GREATER_DOUBLE, left, right));
  }

  private static Value isOrdered(Value left, Value right) {
    return compare(
        BinaryOperation.AND,
        compare(BinaryOperation.EQUAL_DOUBLE, left, left),
        compare(BinaryOperation.EQUAL_DOUBLE, right, right));
  }
}
