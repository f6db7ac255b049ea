package dev.quaver.exec;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.source.Span;

/// Arithmetic on Int: wraps modulo 2^64, divides towards zero.
final class LongOperators {

  private LongOperators() {}

  /// @param checked whether powers that overflow and too long shifts fail
  /// @param rightSpan where failures are shown
  static Node binary(
      BinaryOperator operator, Node left, Node right, boolean checked, Span rightSpan) {
    return switch (operator) {
      case ADD -> new Add(left, right);
      case SUBTRACT -> new Subtract(left, right);
      case MULTIPLY -> new Multiply(left, right);
      case DIVIDE -> new Divide(left, right, rightSpan);
      case MODULO -> new Modulo(left, right, rightSpan);
      case POWER -> new Power(left, right, checked, rightSpan);
      case SHIFT_LEFT -> new Shift(left, right, 1, checked, rightSpan);
      case SHIFT_RIGHT -> new Shift(left, right, -1, checked, rightSpan);
      case BITWISE_AND -> new BitwiseAnd(left, right);
      case BITWISE_OR -> new BitwiseOr(left, right);
      case BITWISE_XOR -> new BitwiseXor(left, right);
      case AND, OR, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
          throw new IllegalArgumentException("internal: no Int operator " + operator);
    };
  }

  private abstract static class Binary extends Node.OfLong {
    private final LongOperand left;
    private final LongOperand right;

    Binary(Node left, Node right) {
      this.left = LongOperand.of(left);
      this.right = LongOperand.of(right);
    }

    final long left(Frame frame) {
      return left.get(frame);
    }

    final long right(Frame frame) {
      return right.get(frame);
    }
  }

  private static final class Add extends Binary {
    Add(Node left, Node right) {
      super(left, right);
    }

    @Override
    long executeLong(Frame frame) {
      return left(frame) + right(frame);
    }
  }

  private static final class Subtract extends Binary {
    Subtract(Node left, Node right) {
      super(left, right);
    }

    @Override
    long executeLong(Frame frame) {
      return left(frame) - right(frame);
    }
  }

  private static final class Multiply extends Binary {
    Multiply(Node left, Node right) {
      super(left, right);
    }

    @Override
    long executeLong(Frame frame) {
      return left(frame) * right(frame);
    }
  }

  private static final class BitwiseAnd extends Binary {
    BitwiseAnd(Node left, Node right) {
      super(left, right);
    }

    @Override
    long executeLong(Frame frame) {
      return left(frame) & right(frame);
    }
  }

  private static final class BitwiseOr extends Binary {
    BitwiseOr(Node left, Node right) {
      super(left, right);
    }

    @Override
    long executeLong(Frame frame) {
      return left(frame) | right(frame);
    }
  }

  private static final class BitwiseXor extends Binary {
    BitwiseXor(Node left, Node right) {
      super(left, right);
    }

    @Override
    long executeLong(Frame frame) {
      return left(frame) ^ right(frame);
    }
  }

  private static final class Divide extends Binary {
    private final Span span;

    Divide(Node left, Node right, Span span) {
      super(left, right);
      this.span = span;
    }

    @Override
    long executeLong(Frame frame) {
      return divide(left(frame), right(frame), frame.context, span);
    }
  }

  static long divide(long dividend, long divisor, ExecutionContext context, Span span) {
    if (divisor == 0) {
      throw divisionByZero(context, span);
    }
    return dividend / divisor;
  }

  private static final class Modulo extends Binary {
    private final Span span;

    Modulo(Node left, Node right, Span span) {
      super(left, right);
      this.span = span;
    }

    @Override
    long executeLong(Frame frame) {
      return modulo(left(frame), right(frame), frame.context, span);
    }
  }

  static long modulo(long dividend, long divisor, ExecutionContext context, Span span) {
    if (divisor == 0) {
      throw divisionByZero(context, span);
    }
    return dividend % divisor;
  }

  static ProgramFailure divisionByZero(ExecutionContext context, Span span) {
    return context.failure(span, "Eval.DivZero", "division by zero");
  }

  static ProgramFailure tooLarge(ExecutionContext context, Span span) {
    return context.failure(span, "Eval.IntTooLarge", "integer too large for operation");
  }

  static ProgramFailure negative(ExecutionContext context, Span span, long value) {
    return context.failure(
        span, "Eval.InvalidNegativeInt", "negative integers cannot be used here: " + value);
  }

  private static final class Power extends Binary {
    private final boolean checked;
    private final Span span;

    Power(Node left, Node right, boolean checked, Span span) {
      super(left, right);
      this.checked = checked;
      this.span = span;
    }

    @Override
    long executeLong(Frame frame) {
      long base = left(frame);
      long exponent = right(frame);
      return checked
          ? power(base, exponent, frame.context, span)
          : wrappingPower(base, exponent, frame.context, span);
    }
  }

  /// A power that fails where it overflows.
  static long power(long base, long exponent, ExecutionContext context, Span span) {
    if (exponent < 0) {
      throw negative(context, span, exponent);
    }
    if (exponent >>> 32 != 0) {
      throw tooLarge(context, span);
    }
    try {
      return exactPower(base, exponent);
    } catch (ArithmeticException overflow) {
      throw tooLarge(context, span);
    }
  }

  /// A power modulo 2^64.
  static long wrappingPower(long base, long exponent, ExecutionContext context, Span span) {
    if (exponent < 0) {
      throw negative(context, span, exponent);
    }
    long result = 1;
    long square = base;
    for (long left = exponent; left > 0; left >>= 1) {
      if ((left & 1) != 0) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }

  private static long exactPower(long base, long exponent) {
    if (base == 1 || exponent == 0) {
      return 1;
    }
    if (base == 0 || base == -1) {
      return (exponent & 1) == 0 ? -base : base;
    }
    return Math.powExact(base, (int) Math.min(exponent, 64));
  }

  /// A shift to the left (direction 1) or right (-1); where checked, negative counts shift the other way.
  private static final class Shift extends Binary {
    private final int direction;
    private final boolean checked;
    private final Span span;

    Shift(Node left, Node right, int direction, boolean checked, Span span) {
      super(left, right);
      this.direction = direction;
      this.checked = checked;
      this.span = span;
    }

    @Override
    long executeLong(Frame frame) {
      long value = left(frame);
      long count = right(frame);
      if (!checked) {
        return direction > 0 ? value << count : value >> count;
      }
      return direction > 0
          ? shiftLeft(value, count, frame.context, span)
          : shiftRight(value, count, frame.context, span);
    }
  }

  static long shiftLeft(long value, long count, ExecutionContext context, Span span) {
    if (count <= -64 || count >= 64) {
      throw tooLarge(context, span);
    }
    return count >= 0 ? value << count : value >> -count;
  }

  static long shiftRight(long value, long count, ExecutionContext context, Span span) {
    if (count <= -64 || count >= 64) {
      throw tooLarge(context, span);
    }
    return count >= 0 ? value >> count : value << -count;
  }

  static Node negate(Node operand) {
    return new Node.OfLong() {
      @Override
      long executeLong(Frame frame) {
        return -operand.executeLong(frame);
      }
    };
  }

  static Node complement(Node operand) {
    return new Node.OfLong() {
      @Override
      long executeLong(Frame frame) {
        return ~operand.executeLong(frame);
      }
    };
  }
}
