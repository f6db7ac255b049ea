package dev.quaver.exec;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.source.Span;
import java.math.BigInteger;

/// Arithmetic on BigInt: divides towards zero, bitwise operators see infinite two's complement.
final class BigIntOperators {

  private BigIntOperators() {}

  /// `right` is a BigInt, for powers and shifts an Int.
  static Node binary(BinaryOperator operator, Node left, Node right, Span rightSpan) {
    return switch (operator) {
      case POWER, SHIFT_LEFT, SHIFT_RIGHT -> new WithInt(operator, left, right, rightSpan);
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, BITWISE_AND, BITWISE_OR, BITWISE_XOR ->
          new WithBigInt(operator, left, right, rightSpan);
      case AND, OR, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
          throw new IllegalArgumentException("internal: no BigInt operator " + operator);
    };
  }

  static Node negate(Node operand) {
    return new Node.OfObject() {
      @Override
      Object execute(Frame frame) {
        return negated(operand.execute(frame));
      }
    };
  }

  static Object negated(Object value) {
    return ((BigInteger) value).negate();
  }

  static Node complement(Node operand) {
    return new Node.OfObject() {
      @Override
      Object execute(Frame frame) {
        return complemented(operand.execute(frame));
      }
    };
  }

  static Object complemented(Object value) {
    return ((BigInteger) value).not();
  }

  private static final class WithBigInt extends Node.OfObject {
    private final BinaryOperator operator;
    private final Node left;
    private final Node right;
    private final Span span;

    WithBigInt(BinaryOperator operator, Node left, Node right, Span span) {
      this.operator = operator;
      this.left = left;
      this.right = right;
      this.span = span;
    }

    @Override
    Object execute(Frame frame) {
      return combine(left.execute(frame), right.execute(frame), operator, frame.context, span);
    }
  }

  /// The value of an operator on two BigInts.
  static Object combine(
      Object left, Object right, BinaryOperator operator, ExecutionContext context, Span span) {
    BigInteger first = (BigInteger) left;
    BigInteger second = (BigInteger) right;
    try {
      return switch (operator) {
        case ADD -> first.add(second);
        case SUBTRACT -> first.subtract(second);
        case MULTIPLY -> first.multiply(second);
        case DIVIDE -> first.divide(divisor(second, context, span));
        case MODULO -> first.remainder(divisor(second, context, span));
        case BITWISE_AND -> first.and(second);
        case BITWISE_OR -> first.or(second);
        case BITWISE_XOR -> first.xor(second);
        case POWER,
            SHIFT_LEFT,
            SHIFT_RIGHT,
            AND,
            OR,
            EQUAL,
            NOT_EQUAL,
            LESS,
            LESS_EQUAL,
            GREATER,
            GREATER_EQUAL ->
            throw new IllegalStateException("internal: no BigInt operator " + operator);
      };
    } catch (ArithmeticException overflow) {
      throw LongOperators.tooLarge(context, span);
    }
  }

  private static BigInteger divisor(BigInteger value, ExecutionContext context, Span span) {
    if (value.signum() == 0) {
      throw LongOperators.divisionByZero(context, span);
    }
    return value;
  }

  private static final class WithInt extends Node.OfObject {
    private final BinaryOperator operator;
    private final Node left;
    private final Node right;
    private final Span span;

    WithInt(BinaryOperator operator, Node left, Node right, Span span) {
      this.operator = operator;
      this.left = left;
      this.right = right;
      this.span = span;
    }

    @Override
    Object execute(Frame frame) {
      return combineWithInt(
          left.execute(frame), right.executeLong(frame), operator, frame.context, span);
    }
  }

  /// A power of a BigInt, or a BigInt shifted.
  static Object combineWithInt(
      Object left, long count, BinaryOperator operator, ExecutionContext context, Span span) {
    BigInteger base = (BigInteger) left;
    try {
      if (operator == BinaryOperator.POWER) {
        return power(base, count, context, span);
      }
      return shift(base, operator == BinaryOperator.SHIFT_LEFT ? count : Math.negateExact(count));
    } catch (ArithmeticException overflow) {
      throw LongOperators.tooLarge(context, span);
    }
  }

  private static BigInteger power(
      BigInteger base, long exponent, ExecutionContext context, Span span) {
    if (exponent < 0) {
      throw LongOperators.negative(context, span, exponent);
    }
    if (base.abs().compareTo(BigInteger.ONE) <= 0) {
      return exponent == 0 ? BigInteger.ONE : exponent % 2 == 0 ? base.abs() : base;
    }
    return base.pow(Math.toIntExact(exponent));
  }

  private static BigInteger shift(BigInteger value, long toLeft) {
    if (toLeft < -Integer.MAX_VALUE) {
      return value.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
    }
    return value.shiftLeft(Math.toIntExact(toLeft));
  }

  static int order(Object left, Object right) {
    return ((BigInteger) left).compareTo((BigInteger) right);
  }
}
