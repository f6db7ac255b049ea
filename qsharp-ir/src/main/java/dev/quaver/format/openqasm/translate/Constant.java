package dev.quaver.format.openqasm.translate;

import java.math.BigInteger;

/// What an expression is known to be before the program runs.
sealed interface Constant {

  record Whole(long value) implements Constant {}

  record Real(double value) implements Constant {}

  record Truth(boolean value) implements Constant {}

  /// A string of bits.
  ///
  /// @param digits of 0 and 1, that of bit 0 last
  record Bits(String digits) implements Constant {}

  /// As a number: true is 1.
  default double asReal() {
    return switch (this) {
      case Whole whole -> whole.value();
      case Real real -> real.value();
      case Truth truth -> truth.value() ? 1 : 0;
      case Bits bits -> new BigInteger(bits.digits(), 2).doubleValue();
    };
  }
}
