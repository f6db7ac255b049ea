package dev.quaver.format.openqasm.translate;

import dev.quaver.format.openqasm.syntax.BinaryOperator;
import java.math.BigInteger;
import java.util.Optional;

/// Works out arithmetic on constants. What has no finite result, or would fail, is left to the run.
final class Folding {

  private static final int MOST_POWER_BITS = 64;

  private Folding() {}

  static Optional<Long> whole(BinaryOperator operator, long a, long b) {
    return switch (operator) {
      case ADD -> Optional.of(a + b);
      case SUBTRACT -> Optional.of(a - b);
      case MULTIPLY -> Optional.of(a * b);
      case DIVIDE -> b == 0 ? Optional.empty() : Optional.of(a / b);
      case MODULO -> b == 0 ? Optional.empty() : Optional.of(a % b);
      case POWER -> power(a, b);
      default -> Optional.empty();
    };
  }

  /// Left to the run where it does not fit.
  private static Optional<Long> power(long base, long exponent) {
    if (exponent < 0) {
      return Optional.empty();
    }
    if (base == 0 || base == 1) {
      return Optional.of(exponent == 0 ? 1L : base);
    }
    if (base == -1) {
      return Optional.of(exponent % 2 == 0 ? 1L : -1L);
    }
    if (exponent >= MOST_POWER_BITS) {
      return Optional.empty();
    }
    BigInteger result = BigInteger.valueOf(base).pow((int) exponent);
    return result.bitLength() < Long.SIZE ? Optional.of(result.longValue()) : Optional.empty();
  }

  static Optional<Double> real(BinaryOperator operator, double a, double b) {
    double result =
        switch (operator) {
          case ADD -> a + b;
          case SUBTRACT -> a - b;
          case MULTIPLY -> a * b;
          case DIVIDE -> a / b;
          case MODULO -> a % b;
          case POWER -> Math.pow(a, b);
          default -> Double.NaN;
        };
    return Double.isFinite(result) ? Optional.of(result) : Optional.empty();
  }
}
