package dev.quaver.decompose;

import dev.quaver.gate.ComplexMatrix;
import java.util.Arrays;
import org.ejml.data.Complex_F64;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;

/// Between the matrices of gates and those of EJML, and what else decompositions do with the latter.
final class Matrices {

  private Matrices() {}

  static ZMatrixRMaj of(ComplexMatrix matrix) {
    int n = matrix.dimension();
    var copy = new ZMatrixRMaj(n, n);
    for (int i = 0; i < n * n; i++) {
      copy.data[2 * i] = matrix.real()[i];
      copy.data[2 * i + 1] = matrix.imaginary()[i];
    }
    return copy;
  }

  static ComplexMatrix of(ZMatrixRMaj matrix) {
    return ComplexMatrix.ofInterleaved(
        matrix.numRows, Arrays.copyOf(matrix.data, 2 * matrix.numRows * matrix.numCols));
  }

  /// The product, the last one applied first.
  static ZMatrixRMaj product(ZMatrixRMaj... factors) {
    ZMatrixRMaj product = factors[0];
    for (int i = 1; i < factors.length; i++) {
      var next = new ZMatrixRMaj(product.numRows, factors[i].numCols);
      CommonOps_ZDRM.mult(product, factors[i], next);
      product = next;
    }
    return product;
  }

  static ZMatrixRMaj adjoint(ZMatrixRMaj matrix) {
    return CommonOps_ZDRM.transposeConjugate(matrix, null);
  }

  static ZMatrixRMaj transpose(ZMatrixRMaj matrix) {
    return CommonOps_ZDRM.transpose(matrix, null);
  }

  /// `diag(e^{iθ₁}, e^{iθ₂}, …)`.
  static ZMatrixRMaj phases(double... angles) {
    var matrix = new ZMatrixRMaj(angles.length, angles.length);
    for (int i = 0; i < angles.length; i++) {
      matrix.set(i, i, Math.cos(angles[i]), Math.sin(angles[i]));
    }
    return matrix;
  }

  static double argument(ZMatrixRMaj matrix, int row, int column) {
    return Math.atan2(matrix.getImag(row, column), matrix.getReal(row, column));
  }

  /// The square block of `size` rows that begins there.
  static ZMatrixRMaj block(ZMatrixRMaj matrix, int row, int column, int size) {
    var block = new ZMatrixRMaj(size, size);
    CommonOps_ZDRM.extract(matrix, row, row + size, column, column + size, block, 0, 0);
    return block;
  }

  /// `U` times the phase that makes its determinant 1.
  static ZMatrixRMaj special(ZMatrixRMaj unitary) {
    Complex_F64 determinant = CommonOps_ZDRM.det(unitary);
    double angle = -Math.atan2(determinant.imaginary, determinant.real) / unitary.numRows;
    ZMatrixRMaj scaled = unitary.copy();
    CommonOps_ZDRM.scale(Math.cos(angle), Math.sin(angle), scaled);
    return scaled;
  }
}
