package dev.quaver.format.openqasm;

import dev.quaver.format.openqasm.FlatText.NotFlatException;

/// Works out angles in flat files: numbers and `pi` with `+ - * /` and parentheses, with the arithmetic of Java, as the
/// translation folds constants.
final class FlatAngles {

  private static final int MOST_NESTED = 50;

  private final FlatText text;
  private final boolean divisionIsReal;
  private int nested;

  /// Whether what has been read last is a whole number, which version 3 divides in another way.
  private boolean isWhole;

  FlatAngles(FlatText text, boolean divisionIsReal) {
    this.text = text;
    this.divisionIsReal = divisionIsReal;
  }

  /// The angle that is next, in radians; always finite.
  double read() {
    nested = 0;
    double value = sum();
    if (!Double.isFinite(value)) {
      throw new NotFlatException();
    }
    return value;
  }

  private double sum() {
    double value = product();
    while (true) {
      boolean before = isWhole;
      if (text.accept('+')) {
        value += product();
      } else if (text.accept('-')) {
        value -= product();
      } else {
        return value;
      }
      isWhole &= before;
    }
  }

  private double product() {
    double value = factor();
    while (true) {
      boolean before = isWhole;
      if (text.accept('*')) {
        value *= factor();
        isWhole &= before;
      } else if (text.accept('/')) {
        value /= factor();
        if (before && isWhole && !divisionIsReal) {
          throw new NotFlatException();
        }
        isWhole = false;
      } else {
        return value;
      }
    }
  }

  private double factor() {
    char next = text.peek();
    if (next == '-' || next == '(') {
      nested++;
      if (nested > MOST_NESTED) {
        throw new NotFlatException();
      }
    }
    if (text.accept('-')) {
      return -factor();
    }
    if (text.accept('(')) {
      double value = sum();
      text.expect(')');
      return value;
    }
    return FlatText.isDigit(next) || next == '.' ? number() : constant();
  }

  private double number() {
    int start = text.position();
    int end = text.endOfNumber();
    String digits = text.text().substring(start, end);
    text.goTo(end);
    isWhole = digits.chars().allMatch(c -> FlatText.isDigit((char) c));
    if (digits.equals(".") || (isWhole && digits.length() > 15)) {
      throw new NotFlatException();
    }
    return Double.parseDouble(digits);
  }

  private double constant() {
    int start = text.name();
    isWhole = false;
    return switch (text.text().substring(start, text.position())) {
      case "pi", "π" -> Math.PI;
      case "tau" -> 2 * Math.PI;
      default -> throw new NotFlatException();
    };
  }
}
