package dev.quaver.decompose;

import dev.quaver.value.Pauli;
import java.util.Optional;

/// A one-qubit unitary as `e^{iα} exp(-iθ/2 n·(X,Y,Z))`; Nielsen & Chuang, exercise 4.8. With
/// `V = Rz(azimuth) Ry(inclination)` that is `e^{iα} V Rz(θ) V⁻¹`.
///
/// @param phase α in radians
/// @param angle θ, from 0 to 2π; 0 if it is no rotation at all, the axis being Z then
/// @param x of the unit vector n
/// @param y of n
/// @param z of n
record AxisRotation(double phase, double angle, double x, double y, double z) {

  static AxisRotation of(OneQubitUnitary euler) {
    double half = euler.theta() / 2;
    double sum = (euler.phi() + euler.lambda()) / 2;
    double difference = (euler.phi() - euler.lambda()) / 2;
    double cosine = Math.cos(half) * Math.cos(sum);
    double x = -Math.sin(half) * Math.sin(difference);
    double y = Math.sin(half) * Math.cos(difference);
    double z = Math.cos(half) * Math.sin(sum);
    double sine = Math.sqrt(x * x + y * y + z * z);
    if (sine < OneQubitUnitary.TOLERANCE) {
      return new AxisRotation(cosine < 0 ? euler.phase() + Math.PI : euler.phase(), 0, 0, 0, 1);
    }
    double angle = 2 * Math.atan2(sine, cosine);
    return new AxisRotation(euler.phase(), angle, x / sine, y / sine, z / sine);
  }

  double azimuth() {
    return Math.hypot(x, y) < OneQubitUnitary.TOLERANCE ? 0 : Math.atan2(y, x);
  }

  double inclination() {
    return Math.atan2(Math.hypot(x, y), z);
  }

  /// X, Y or Z if the axis is that or its opposite.
  Optional<Pauli> axis() {
    double tolerance = OneQubitUnitary.TOLERANCE / Math.max(Math.abs(Math.sin(angle / 2)), 1e-6);
    boolean noX = Math.abs(x) < tolerance;
    boolean noY = Math.abs(y) < tolerance;
    boolean noZ = Math.abs(z) < tolerance;
    if (noY && noZ) {
      return Optional.of(Pauli.X);
    }
    if (noX && noZ) {
      return Optional.of(Pauli.Y);
    }
    return noX && noY ? Optional.of(Pauli.Z) : Optional.empty();
  }

  boolean isHalfTurn() {
    return Math.abs(angle - Math.PI) < OneQubitUnitary.TOLERANCE;
  }
}
