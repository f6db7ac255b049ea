package dev.quaver.gate;

/// A small square complex matrix, row-major, real and imaginary parts apart.
///
/// @param dimension number of rows
/// @param real `dimension * dimension` real parts; not copied, do not modify
/// @param imaginary as many imaginary parts; not copied, do not modify
@SuppressWarnings("ArrayRecordComponent")
public record ComplexMatrix(int dimension, double[] real, double[] imaginary) {

  public ComplexMatrix {
    if (real.length != dimension * dimension || imaginary.length != real.length) {
      throw new IllegalArgumentException(
          "internal: a matrix of " + dimension + " rows has " + real.length + " entries");
    }
  }

  /// The matrix of the given rows, entries alternating real and imaginary.
  public static ComplexMatrix ofInterleaved(int dimension, double... entries) {
    double[] real = new double[dimension * dimension];
    double[] imaginary = new double[dimension * dimension];
    for (int i = 0; i < real.length; i++) {
      real[i] = entries[2 * i];
      imaginary[i] = entries[2 * i + 1];
    }
    return new ComplexMatrix(dimension, real, imaginary);
  }

  /// Conjugate transpose.
  public ComplexMatrix adjoint() {
    double[] re = new double[real.length];
    double[] im = new double[real.length];
    for (int row = 0; row < dimension; row++) {
      for (int column = 0; column < dimension; column++) {
        re[column * dimension + row] = real[row * dimension + column];
        im[column * dimension + row] = -imaginary[row * dimension + column];
      }
    }
    return new ComplexMatrix(dimension, re, im);
  }

  /// The matrix product, `first` applied before this.
  public ComplexMatrix times(ComplexMatrix first) {
    double[] re = new double[real.length];
    double[] im = new double[real.length];
    for (int row = 0; row < dimension; row++) {
      for (int column = 0; column < dimension; column++) {
        int entry = row * dimension + column;
        for (int i = 0; i < dimension; i++) {
          int left = row * dimension + i;
          int right = i * dimension + column;
          re[entry] += real[left] * first.real[right] - imaginary[left] * first.imaginary[right];
          im[entry] += real[left] * first.imaginary[right] + imaginary[left] * first.real[right];
        }
      }
    }
    return new ComplexMatrix(dimension, re, im);
  }
}
