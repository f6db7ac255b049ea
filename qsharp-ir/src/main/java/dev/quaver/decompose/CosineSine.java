package dev.quaver.decompose;

import java.util.Arrays;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;

/// A unitary of even size as `(L₀ ⊕ L₁) (C -S; S C) (R₀ ⊕ R₁)` with C and S the cosines and sines of some angles: the
/// cosine-sine decomposition. EJML has none.
///
/// One-sided Jacobi rotations make the columns of the upper left block orthogonal; then the same is done to the lower left
/// block for those columns that are small there. So each column is found where it is accurate.
///
/// @param angles in radians, from 0 to π/2
@SuppressWarnings("ArrayRecordComponent") // never compared
record CosineSine(
    ZMatrixRMaj upperLeft,
    ZMatrixRMaj lowerLeft,
    double[] angles,
    ZMatrixRMaj upperRight,
    ZMatrixRMaj lowerRight) {

  private static final int MOST_SWEEPS = 60;
  private static final double NEGLIGIBLE = 1e-15;

  static CosineSine of(ZMatrixRMaj unitary) {
    int half = unitary.numRows / 2;
    ZMatrixRMaj right = CommonOps_ZDRM.identity(half);
    ZMatrixRMaj upper = Matrices.block(unitary, 0, 0, half);
    ZMatrixRMaj lower = Matrices.block(unitary, half, 0, half);
    int[] all = new int[half];
    Arrays.setAll(all, i -> i);
    orthogonalize(upper, all, lower, right);
    int[] small = Arrays.stream(all).filter(i -> norm(upper, i) > Math.sqrt(0.5)).toArray();
    orthogonalize(lower, small, upper, right);
    double[] angles = new double[half];
    Arrays.setAll(angles, i -> Math.atan2(norm(lower, i), norm(upper, i)));
    OrthonormalColumns.normalize(upper);
    OrthonormalColumns.normalize(lower);
    ZMatrixRMaj lowerRight = lowerRight(unitary, upper, lower, angles);
    return new CosineSine(upper, lower, angles, Matrices.adjoint(right), lowerRight);
  }

  /// `-S L₀† B + C L₁† D`, where B and D are the right blocks.
  private static ZMatrixRMaj lowerRight(
      ZMatrixRMaj unitary, ZMatrixRMaj upper, ZMatrixRMaj lower, double[] angles) {
    int half = angles.length;
    ZMatrixRMaj sines =
        Matrices.product(Matrices.adjoint(upper), Matrices.block(unitary, 0, half, half));
    ZMatrixRMaj cosines =
        Matrices.product(Matrices.adjoint(lower), Matrices.block(unitary, half, half, half));
    for (int row = 0; row < half; row++) {
      double sine = Math.sin(angles[row]);
      double cosine = Math.cos(angles[row]);
      for (int i = 2 * half * row; i < 2 * half * (row + 1); i++) {
        cosines.data[i] = cosine * cosines.data[i] - sine * sines.data[i];
      }
    }
    return cosines;
  }

  /// Rotates some columns of all three until those of the first are orthogonal.
  private static void orthogonalize(
      ZMatrixRMaj matrix, int[] columns, ZMatrixRMaj other, ZMatrixRMaj right) {
    boolean changed = true;
    for (int sweep = 0; changed && sweep < MOST_SWEEPS; sweep++) {
      changed = false;
      for (int i = 0; i < columns.length; i++) {
        for (int j = i + 1; j < columns.length; j++) {
          changed |= rotate(matrix, columns[i], columns[j], other, right);
        }
      }
    }
  }

  private static boolean rotate(
      ZMatrixRMaj matrix, int p, int q, ZMatrixRMaj other, ZMatrixRMaj right) {
    double[] overlap = OrthonormalColumns.overlap(matrix, p, q);
    double length = Math.hypot(overlap[0], overlap[1]);
    double pNorm = norm(matrix, p);
    double qNorm = norm(matrix, q);
    if (length <= NEGLIGIBLE * pNorm * qNorm || length < Double.MIN_NORMAL) {
      return false;
    }
    double zeta = (qNorm - pNorm) * (qNorm + pNorm) / (2 * length);
    double tangent = -Math.copySign(1, zeta) / (Math.abs(zeta) + Math.hypot(1, zeta));
    double cosine = 1 / Math.hypot(1, tangent);
    double re = cosine * tangent * overlap[0] / length;
    double im = -cosine * tangent * overlap[1] / length;
    for (ZMatrixRMaj each : new ZMatrixRMaj[] {matrix, other, right}) {
      ColumnRotation.columns(each, p, q, cosine, re, im);
    }
    return true;
  }

  private static double norm(ZMatrixRMaj matrix, int column) {
    return Math.sqrt(OrthonormalColumns.overlap(matrix, column, column)[0]);
  }
}
