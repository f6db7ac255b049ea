package dev.quaver.partial;

import dev.quaver.ast.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// Quick ways for the arithmetic of known numbers that cannot fail; the executor does the rest.
final class KnownNumbers {

  private KnownNumbers() {}

  /// The value, or null where this is not the place to compute it.
  static @Nullable Object apply(BinaryOperator operator, Object left, Object right) {
    if (left instanceof Long first && right instanceof Long second) {
      return longs(operator, first, second);
    }
    return left instanceof Double first && right instanceof Double second
        ? doubles(operator, first, second)
        : null;
  }

  private static @Nullable Object longs(BinaryOperator operator, long left, long right) {
    return switch (operator) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
      case LESS -> left < right;
      case LESS_EQUAL -> left <= right;
      case GREATER -> left > right;
      case GREATER_EQUAL -> left >= right;
      case BITWISE_AND -> left & right;
      case BITWISE_OR -> left | right;
      case BITWISE_XOR -> left ^ right;
      case DIVIDE, MODULO, POWER, SHIFT_LEFT, SHIFT_RIGHT, AND, OR -> null;
    };
  }

  private static @Nullable Object doubles(BinaryOperator operator, double left, double right) {
    return switch (operator) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
      case LESS -> left < right;
      case LESS_EQUAL -> left <= right;
      case GREATER -> left > right;
      case GREATER_EQUAL -> left >= right;
      case BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR,
          DIVIDE,
          MODULO,
          POWER,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          AND,
          OR ->
          null;
    };
  }
}
