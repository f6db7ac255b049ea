package dev.quaver.decompose;

import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;

/// A unitary as `V diag(e^{iθ}) V†`, by Jacobi rotations that diagonalize its Hermitian and its skew part at once, which
/// equal eigenvalues do not disturb; Cardoso & Souloumiac, SIAM J. Matrix Anal. Appl. 17 (1996) 161. EJML has no such decomposition of complex matrices.
///
/// @param vectors the columns of V
/// @param angles in radians, one for each column
@SuppressWarnings("ArrayRecordComponent") // never compared
record UnitaryEigen(ZMatrixRMaj vectors, double[] angles) {

  private static final int MOST_SWEEPS = 60;
  private static final double NEGLIGIBLE = 1e-15;

  static UnitaryEigen of(ZMatrixRMaj unitary) {
    return of(unitary, false);
  }

  /// With a real V, for a unitary that is symmetric but for rounding.
  static UnitaryEigen ofSymmetric(ZMatrixRMaj unitary) {
    return of(unitary, true);
  }

  private static UnitaryEigen of(ZMatrixRMaj unitary, boolean isSymmetric) {
    ZMatrixRMaj work = unitary.copy();
    ZMatrixRMaj vectors = CommonOps_ZDRM.identity(unitary.numRows);
    boolean changed = true;
    for (int sweep = 0; changed && sweep < MOST_SWEEPS; sweep++) {
      changed = false;
      for (int p = 0; p < work.numRows; p++) {
        for (int q = p + 1; q < work.numRows; q++) {
          changed |= rotate(work, vectors, p, q, isSymmetric);
        }
      }
    }
    double[] angles = new double[work.numRows];
    for (int i = 0; i < angles.length; i++) {
      angles[i] = Matrices.argument(work, i, i);
    }
    return new UnitaryEigen(vectors, angles);
  }

  /// Makes the entries (p, q) and (q, p) of both parts as small as one rotation can.
  private static boolean rotate(
      ZMatrixRMaj work, ZMatrixRMaj vectors, int p, int q, boolean isSymmetric) {
    double[] hermitian = {
      work.getReal(p, p) - work.getReal(q, q),
      work.getReal(p, q) + work.getReal(q, p),
      isSymmetric ? 0 : work.getImag(p, q) - work.getImag(q, p)
    };
    double[] skew = {
      work.getImag(p, p) - work.getImag(q, q),
      work.getImag(p, q) + work.getImag(q, p),
      isSymmetric ? 0 : work.getReal(q, p) - work.getReal(p, q)
    };
    double angle =
        Math.atan2(2 * dot(hermitian, skew), dot(hermitian, hermitian) - dot(skew, skew)) / 2;
    double[] axis = new double[3];
    for (int i = 0; i < axis.length; i++) {
      axis[i] = Math.cos(angle) * hermitian[i] + Math.sin(angle) * skew[i];
    }
    double length = Math.sqrt(dot(axis, axis));
    double orientation = axis[0] < 0 ? -length : length;
    if (Math.hypot(axis[1], axis[2]) <= NEGLIGIBLE) {
      return false;
    }
    double cosine = Math.sqrt((1 + axis[0] / orientation) / 2);
    double re = axis[1] / (orientation * 2 * cosine);
    double im = -axis[2] / (orientation * 2 * cosine);
    ColumnRotation.columns(work, p, q, cosine, re, im);
    ColumnRotation.rows(work, p, q, cosine, re, im);
    ColumnRotation.columns(vectors, p, q, cosine, re, im);
    return true;
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
