package dev.quaver.exec;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.source.Span;

/// Arithmetic on Double as IEEE 754 has it, but for the remainder of a division by zero, which fails.
final class DoubleOperators {

  private DoubleOperators() {}

  static Node binary(BinaryOperator operator, Node left, Node right, Span rightSpan) {
    return switch (operator) {
      case ADD -> new Add(left, right);
      case SUBTRACT -> new Subtract(left, right);
      case MULTIPLY -> new Multiply(left, right);
      case DIVIDE -> new Divide(left, right);
      case MODULO -> new Modulo(left, right, rightSpan);
      case POWER -> new Power(left, right);
      case SHIFT_LEFT,
          SHIFT_RIGHT,
          BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR,
          AND,
          OR,
          EQUAL,
          NOT_EQUAL,
          LESS,
          LESS_EQUAL,
          GREATER,
          GREATER_EQUAL ->
          throw new IllegalArgumentException("internal: no Double operator " + operator);
    };
  }

  static Node negate(Node operand) {
    return new Node.OfDouble() {
      @Override
      double executeDouble(Frame frame) {
        return -operand.executeDouble(frame);
      }
    };
  }

  private abstract static class Binary extends Node.OfDouble {
    final Node left;
    final Node right;

    Binary(Node left, Node right) {
      this.left = left;
      this.right = right;
    }
  }

  private static final class Add extends Binary {
    Add(Node left, Node right) {
      super(left, right);
    }

    @Override
    double executeDouble(Frame frame) {
      return left.executeDouble(frame) + right.executeDouble(frame);
    }
  }

  private static final class Subtract extends Binary {
    Subtract(Node left, Node right) {
      super(left, right);
    }

    @Override
    double executeDouble(Frame frame) {
      return left.executeDouble(frame) - right.executeDouble(frame);
    }
  }

  private static final class Multiply extends Binary {
    Multiply(Node left, Node right) {
      super(left, right);
    }

    @Override
    double executeDouble(Frame frame) {
      return left.executeDouble(frame) * right.executeDouble(frame);
    }
  }

  private static final class Divide extends Binary {
    Divide(Node left, Node right) {
      super(left, right);
    }

    @Override
    double executeDouble(Frame frame) {
      return left.executeDouble(frame) / right.executeDouble(frame);
    }
  }

  private static final class Power extends Binary {
    Power(Node left, Node right) {
      super(left, right);
    }

    @Override
    double executeDouble(Frame frame) {
      return Math.pow(left.executeDouble(frame), right.executeDouble(frame));
    }
  }

  private static final class Modulo extends Binary {
    private final Span span;

    Modulo(Node left, Node right, Span span) {
      super(left, right);
      this.span = span;
    }

    @Override
    double executeDouble(Frame frame) {
      return modulo(left.executeDouble(frame), right.executeDouble(frame), frame.context, span);
    }
  }

  static double modulo(double dividend, double divisor, ExecutionContext context, Span span) {
    if (divisor == 0) {
      throw LongOperators.divisionByZero(context, span);
    }
    return dividend % divisor;
  }
}
