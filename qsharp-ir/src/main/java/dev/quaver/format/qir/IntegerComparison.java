package dev.quaver.format.qir;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Value;
import java.util.Optional;

/// LLVM's `icmp`.
final class IntegerComparison {

  private IntegerComparison() {}

  /// Nothing if the comparison is not supported on this type.
  static Optional<Value> of(String predicate, LlvmType type, Value left, Value right) {
    if (type.equals(LlvmType.BIT)) {
      return switch (predicate) {
        case "eq" -> Optional.of(new Value.Binary(BinaryOperation.EQUAL_BOOL, left, right));
        case "ne" -> Optional.of(new Value.Binary(BinaryOperation.NOT_EQUAL_BOOL, left, right));
        default -> Optional.empty();
      };
    }
    if (!(type instanceof LlvmType.Bits)) {
      return Optional.empty();
    }
    return predicate.startsWith("u")
        ? operation("s" + predicate.substring(1))
            .map(it -> new Value.Binary(it, unsigned(left), unsigned(right)))
        : operation(predicate).map(it -> new Value.Binary(it, left, right));
  }

  private static Optional<BinaryOperation> operation(String predicate) {
    return switch (predicate) {
      case "eq" -> Optional.of(BinaryOperation.EQUAL_INT);
      case "ne" -> Optional.of(BinaryOperation.NOT_EQUAL_INT);
      case "slt" -> Optional.of(BinaryOperation.LESS_INT);
      case "sle" -> Optional.of(BinaryOperation.LESS_EQUAL_INT);
      case "sgt" -> Optional.of(BinaryOperation.GREATER_INT);
      case "sge" -> Optional.of(BinaryOperation.GREATER_EQUAL_INT);
      default -> Optional.empty();
    };
  }

  /// In the order of numbers without signs, once the highest bit is turned over.
  private static Value unsigned(Value value) {
    return new Value.Binary(
        BinaryOperation.BITWISE_XOR, value, new Value.IntConstant(Long.MIN_VALUE));
  }
}
