package dev.quaver.exec;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.value.TupleValue;

/// Arithmetic on Complex, a pair of Doubles underneath.
final class ComplexOperators {

  private ComplexOperators() {}

  static Node binary(BinaryOperator operator, Node left, Node right) {
    return new Node.OfObject() {
      @Override
      Object execute(Frame frame) {
        return combine(left.execute(frame), right.execute(frame), operator);
      }
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
    return complex(-real(value), -imaginary(value));
  }

  /// The value of an operator on two Complex numbers.
  static Object combine(Object left, Object right, BinaryOperator operator) {
    double a = real(left);
    double b = imaginary(left);
    double c = real(right);
    double d = imaginary(right);
    return switch (operator) {
      case ADD -> complex(a + c, b + d);
      case SUBTRACT -> complex(a - c, b - d);
      case MULTIPLY -> complex(a * c - b * d, a * d + b * c);
      case DIVIDE -> {
        double square = c * c + d * d;
        yield complex((a * c + b * d) / square, (b * c - a * d) / square);
      }
      case POWER -> power(a, b, c, d);
      case MODULO,
          SHIFT_LEFT,
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
          throw new IllegalArgumentException("internal: no Complex operator " + operator);
    };
  }

  /// `r^c e^{-dφ} e^{i(d ln r + cφ)}` for the base `r e^{iφ}`; 0 to any power but 0 is 0.
  private static TupleValue power(double a, double b, double c, double d) {
    if (c == 0 && d == 0) {
      return complex(1, 0);
    }
    double radius = Math.hypot(a, b);
    if (radius == 0) {
      return complex(0, 0);
    }
    double phase = Math.atan2(b, a);
    double magnitude = Math.pow(radius, c) * Math.exp(-d * phase);
    double angle = d * Math.log(radius) + c * phase;
    return complex(magnitude * Math.cos(angle), magnitude * Math.sin(angle));
  }

  private static double real(Object value) {
    return (Double) ((TupleValue) value).get(0);
  }

  private static double imaginary(Object value) {
    return (Double) ((TupleValue) value).get(1);
  }

  private static TupleValue complex(double real, double imaginary) {
    return TupleValue.of(real, imaginary);
  }
}
