package dev.quaver.azure.quil;

/// Writes angles: as a fraction of π where that is read as exactly the same number, else as decimals that are.
final class Angles {

  private static final int MOST_PARTS = 64;

  private Angles() {}

  static void append(double angle, StringBuilder text) {
    double halves = angle / Math.PI * MOST_PARTS;
    double count = Math.rint(halves);
    if (angle != 0 && Math.abs(halves - count) < 1e-9 && Math.abs(count) < 1 << 20) {
      int numerator = (int) count;
      int common = Math.min(MOST_PARTS, Integer.lowestOneBit(numerator));
      if (appendFraction(angle, numerator / common, MOST_PARTS / common, text)) {
        return;
      }
    }
    text.append(angle);
  }

  /// Appends `3*pi/4`, unless it is another number.
  private static boolean appendFraction(
      double angle, int numerator, int denominator, StringBuilder text) {
    if (numerator == 0 || numerator * Math.PI / denominator != angle) {
      return false;
    }
    if (numerator == -1) {
      text.append('-');
    } else if (numerator != 1) {
      text.append(numerator).append('*');
    }
    text.append("pi");
    if (denominator != 1) {
      text.append('/').append(denominator);
    }
    return true;
  }
}
