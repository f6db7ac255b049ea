package dev.quaver.decompose;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;

/// A 2×2 unitary as `e^{iα} Rz(φ) Ry(θ) Rz(λ)`; Nielsen & Chuang, theorem 4.1.
///
/// @param phase α in radians
/// @param phi the rotation done last
/// @param theta from 0 to π
/// @param lambda the rotation done first
record OneQubitUnitary(double phase, double phi, double theta, double lambda) {

  /// Angles closer to 0 than this, and entries of matrices, count as 0.
  static final double TOLERANCE = 1e-12;

  /// The angles of a unitary matrix.
  static OneQubitUnitary of(ComplexMatrix matrix) {
    double[] re = matrix.real();
    double[] im = matrix.imaginary();
    double theta = 2 * Math.atan2(Math.hypot(re[2], im[2]), Math.hypot(re[0], im[0]));
    boolean diagonal = Math.hypot(re[2], im[2]) < TOLERANCE;
    boolean antidiagonal = Math.hypot(re[0], im[0]) < TOLERANCE;
    // e^{i(α-(φ+λ)/2)}, e^{i(α+(φ+λ)/2)} stand on the diagonal, e^{i(α+(φ-λ)/2)}, -e^{i(α-(φ-λ)/2)}
    // beside it
    if (diagonal) {
      double first = Math.atan2(im[0], re[0]);
      double last = Math.atan2(im[3], re[3]);
      return new OneQubitUnitary((first + last) / 2, last - first, 0, 0);
    }
    double lower = Math.atan2(im[2], re[2]);
    if (antidiagonal) {
      double upper = Math.atan2(-im[1], -re[1]);
      return new OneQubitUnitary((lower + upper) / 2, lower - upper, Math.PI, 0);
    }
    double first = Math.atan2(im[0], re[0]);
    double last = Math.atan2(im[3], re[3]);
    double phase = (first + last) / 2;
    double sum = last - first;
    double difference = 2 * (lower - phase);
    return new OneQubitUnitary(phase, (sum + difference) / 2, theta, (sum - difference) / 2);
  }

  /// The angle between -π (exclusive) and π that differs by a multiple of 2π, exactly 0 when it is almost that.
  static double normalized(double angle) {
    double turned = Math.IEEEremainder(angle, 2 * Math.PI);
    if (Math.abs(turned) < TOLERANCE) {
      return 0;
    }
    return turned < TOLERANCE - Math.PI ? turned + 2 * Math.PI : turned;
  }

  /// The product of three 2×2 matrices, the last one applied first.
  static ComplexMatrix product(ComplexMatrix third, ComplexMatrix second, ComplexMatrix first) {
    return third.times(second).times(first);
  }

  /// The matrix.
  ComplexMatrix matrix() {
    ComplexMatrix rotations =
        product(Gate.RZ.matrix(phi), Gate.RY.matrix(theta), Gate.RZ.matrix(lambda));
    return Gate.GLOBAL_PHASE.matrix(-2 * phase).times(rotations);
  }
}
