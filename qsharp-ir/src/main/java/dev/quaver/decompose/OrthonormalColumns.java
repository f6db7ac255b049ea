package dev.quaver.decompose;

import org.ejml.data.ZMatrixRMaj;

/// Orthogonal columns made orthonormal.
final class OrthonormalColumns {

  /// A column that is shorter says nothing of its direction.
  private static final double NEGLIGIBLE = 1e-14;

  private OrthonormalColumns() {}

  /// Divides orthogonal columns by their lengths, and puts others for those that are almost 0.
  static void normalize(ZMatrixRMaj matrix) {
    boolean[] done = new boolean[matrix.numCols];
    for (int column = 0; column < matrix.numCols; column++) {
      done[column] = divide(matrix, column);
    }
    int candidate = 0;
    for (int column = 0; column < matrix.numCols; column++) {
      while (!done[column]) {
        done[column] = replace(matrix, column, candidate++, done);
      }
    }
  }

  /// The product of the conjugate of column p with column q: real and imaginary part.
  static double[] overlap(ZMatrixRMaj matrix, int p, int q) {
    double re = 0;
    double im = 0;
    for (int row = 0; row < matrix.numRows; row++) {
      double a = matrix.getReal(row, p);
      double b = matrix.getImag(row, p);
      double c = matrix.getReal(row, q);
      double d = matrix.getImag(row, q);
      re += a * c + b * d;
      im += a * d - b * c;
    }
    return new double[] {re, im};
  }

  private static boolean divide(ZMatrixRMaj matrix, int column) {
    double length = Math.sqrt(overlap(matrix, column, column)[0]);
    if (length < NEGLIGIBLE) {
      return false;
    }
    for (int row = 0; row < matrix.numRows; row++) {
      matrix.set(
          row, column, matrix.getReal(row, column) / length, matrix.getImag(row, column) / length);
    }
    return true;
  }

  /// Puts what is left of a unit vector after taking away its parts along the finished columns; false if that is short.
  private static boolean replace(ZMatrixRMaj matrix, int column, int unit, boolean[] done) {
    for (int row = 0; row < matrix.numRows; row++) {
      matrix.set(row, column, row == unit ? 1 : 0, 0);
    }
    for (int pass = 0; pass < 2; pass++) {
      for (int other = 0; other < matrix.numCols; other++) {
        if (done[other]) {
          subtract(matrix, column, other);
        }
      }
    }
    return overlap(matrix, column, column)[0] * 2 * matrix.numRows > 1 && divide(matrix, column);
  }

  private static void subtract(ZMatrixRMaj matrix, int column, int other) {
    double[] part = overlap(matrix, other, column);
    for (int row = 0; row < matrix.numRows; row++) {
      double re = matrix.getReal(row, other);
      double im = matrix.getImag(row, other);
      matrix.set(
          row,
          column,
          matrix.getReal(row, column) - part[0] * re + part[1] * im,
          matrix.getImag(row, column) - part[0] * im - part[1] * re);
    }
  }
}
