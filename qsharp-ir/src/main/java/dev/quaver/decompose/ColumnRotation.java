package dev.quaver.decompose;

import org.ejml.data.ZMatrixRMaj;

/// Replaces two columns p, q by `c p + s q` and `-s̄ p + c q`, where c is real and `c² + |s|² = 1`.
final class ColumnRotation {

  private ColumnRotation() {}

  static void columns(ZMatrixRMaj matrix, int p, int q, double c, double re, double im) {
    int width = 2 * matrix.numCols;
    for (int row = 0; row < matrix.numRows; row++) {
      rotate(matrix.data, row * width + 2 * p, row * width + 2 * q, c, re, im);
    }
  }

  /// Multiplies from the left by the adjoint of what [#columns] multiplies by from the right.
  static void rows(ZMatrixRMaj matrix, int p, int q, double c, double re, double im) {
    int width = 2 * matrix.numCols;
    for (int column = 0; column < matrix.numCols; column++) {
      rotate(matrix.data, p * width + 2 * column, q * width + 2 * column, c, re, -im);
    }
  }

  private static void rotate(double[] data, int p, int q, double c, double re, double im) {
    double pRe = data[p];
    double pIm = data[p + 1];
    double qRe = data[q];
    double qIm = data[q + 1];
    data[p] = c * pRe + re * qRe - im * qIm;
    data[p + 1] = c * pIm + re * qIm + im * qRe;
    data[q] = c * qRe - re * pRe - im * pIm;
    data[q + 1] = c * qIm - re * pIm + im * pRe;
  }
}
