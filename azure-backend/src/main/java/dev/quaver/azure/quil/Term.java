package dev.quaver.azure.quil;

import dev.quaver.circuit.Value;

/// What an expression is worth: a complex number, or something computed from memory while the program runs.
sealed interface Term {

  /// A known number.
  record Constant(double real, double imaginary) implements Term {

    static final Constant PI = new Constant(Math.PI, 0);
    static final Constant I = new Constant(0, 1);

    static Constant of(double real) {
      return new Constant(real, 0);
    }

    Constant negated() {
      return new Constant(0 - real, 0 - imaginary);
    }

    Constant plus(Constant other) {
      return new Constant(real + other.real, imaginary + other.imaginary);
    }

    Constant times(Constant other) {
      return new Constant(
          real * other.real - imaginary * other.imaginary,
          real * other.imaginary + imaginary * other.real);
    }

    /// Not a number if `other` is zero.
    Constant dividedBy(Constant other) {
      if (imaginary == 0 && other.imaginary == 0) {
        return of(real / other.real);
      }
      double norm = other.real * other.real + other.imaginary * other.imaginary;
      return times(new Constant(other.real / norm, -other.imaginary / norm));
    }

    Constant exponential() {
      double size = Math.exp(real);
      return new Constant(size * Math.cos(imaginary), size * Math.sin(imaginary));
    }

    /// The principal value.
    Constant power(Constant exponent) {
      if (imaginary == 0
          && exponent.imaginary == 0
          && (real >= 0 || exponent.real == Math.rint(exponent.real))) {
        return of(Math.pow(real, exponent.real));
      }
      double size = Math.hypot(real, imaginary);
      if (size == 0) {
        return of(0);
      }
      return new Constant(Math.log(size), Math.atan2(imaginary, real))
          .times(exponent)
          .exponential();
    }

    /// `(e^{ix} - e^{-ix}) / 2i`
    Constant sine() {
      return new Constant(
          Math.sin(real) * Math.cosh(imaginary), Math.cos(real) * Math.sinh(imaginary));
    }

    Constant cosine() {
      return new Constant(
          Math.cos(real) * Math.cosh(imaginary), -Math.sin(real) * Math.sinh(imaginary));
    }
  }

  /// A computed number.
  ///
  /// @param value of type [dev.quaver.circuit.ValueType#DOUBLE]
  /// @param size number of operations that it takes
  record Computed(Value value, int size) implements Term {}
}
