package dev.quaver.format.openqasm.translate;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Powers of gates whose exponents are not whole: the principal ones, `e^{iα}` with α in (-π, π] becoming `e^{irα}`.
///
/// A rotation multiplies its angle, also one that only the run knows. Of another gate on one qubit the power of its matrix
/// is worked out and written as `U` with a phase, if its angles are constants. Controls stay controls.
final class Powers {

  private static final double TOLERANCE = 1e-12;

  private Powers() {}

  /// The power, if it can be told.
  static Optional<Application> of(Application gate, double exponent) {
    if (gate.row().filter(Gate::hasAngle).isPresent()) {
      return Optional.of(rotation(gate, gate.row().get(), exponent));
    }
    return matrix(gate)
        .map(matrix ->
            gate.with(
                QSharp.name("Quaver.OpenQasm.Gates.PhasedU", gate.span()),
                angles(power(gate.adjoint() ? matrix.adjoint() : matrix, exponent), gate.span())));
  }

  private static Application rotation(Application gate, Gate row, double exponent) {
    Value angle = gate.arguments().getFirst();
    double factor = gate.adjoint() ? -exponent : exponent;
    if (angle.constant().isPresent()) {
      double period = row == Gate.R1 ? 2 * Math.PI : 4 * Math.PI;
      double signed = (gate.adjoint() ? -1 : 1) * angle.constant().get().asReal();
      return gate.withAngle(Value.real(exponent * principal(signed, period), angle.span()));
    }
    return gate.withAngle(
        Value.of(
            QasmTypes.FLOAT,
            QSharp.binary(
                dev.quaver.ast.BinaryOperator.MULTIPLY,
                Value.real(factor, angle.span()).expr(),
                angle.expr(),
                angle.span())));
  }

  /// The angle reduced to half a period on either side of 0, the upper end included.
  private static double principal(double angle, double period) {
    double reduced = Math.IEEEremainder(angle, period);
    return reduced <= -period / 2 ? reduced + period : reduced;
  }

  private static Optional<ComplexMatrix> matrix(Application gate) {
    if (gate.targets() != 1) {
      return Optional.empty();
    }
    if (gate.row().isPresent()) {
      Gate row = gate.row().get();
      boolean stored = row == Gate.S_ADJ || row == Gate.T_ADJ || row == Gate.SX_ADJ;
      return Optional.of((stored ? row.adjoint() : row).matrix(0));
    }
    List<Double> angles = new ArrayList<>();
    gate.arguments()
        .forEach(angle -> angle.constant().ifPresent(known -> angles.add(known.asReal())));
    return gate.general() && angles.size() == 3
        ? Optional.of(general(angles.get(0), angles.get(1), angles.get(2)))
        : Optional.empty();
  }

  /// `U(θ, φ, λ)`.
  private static ComplexMatrix general(double theta, double phi, double lambda) {
    double half = theta / 2;
    double c = Math.cos(half);
    double s = Math.sin(half);
    return ComplexMatrix.ofInterleaved(
        2,
        c * Math.cos(half),
        c * Math.sin(half),
        -s * Math.cos(half + lambda),
        -s * Math.sin(half + lambda),
        s * Math.cos(half + phi),
        s * Math.sin(half + phi),
        c * Math.cos(half + phi + lambda),
        c * Math.sin(half + phi + lambda));
  }

  /// The principal power of a unitary matrix: by its two eigenvalues and their projectors.
  private static ComplexMatrix power(ComplexMatrix u, double exponent) {
    double meanRe = (u.real()[0] + u.real()[3]) / 2;
    double meanIm = (u.imaginary()[0] + u.imaginary()[3]) / 2;
    double halfRe = (u.real()[0] - u.real()[3]) / 2;
    double halfIm = (u.imaginary()[0] - u.imaginary()[3]) / 2;
    // The eigenvalues are the mean ± the square root of half² + bc.
    double squareRe =
        halfRe * halfRe
            - halfIm * halfIm
            + u.real()[1] * u.real()[2]
            - u.imaginary()[1] * u.imaginary()[2];
    double squareIm =
        2 * halfRe * halfIm + u.real()[1] * u.imaginary()[2] + u.imaginary()[1] * u.real()[2];
    double radius = Math.sqrt(Math.hypot(squareRe, squareIm));
    double direction = Math.atan2(squareIm, squareRe) / 2;
    double rootRe = radius * Math.cos(direction);
    double rootIm = radius * Math.sin(direction);
    double first = argument(meanRe + rootRe, meanIm + rootIm);
    double second = argument(meanRe - rootRe, meanIm - rootIm);
    double[] re = new double[4];
    double[] im = new double[4];
    for (int i = 0; i < 4; i++) {
      double unit = i == 0 || i == 3 ? 1 : 0;
      // (U - mean) / (2 root) is half the difference of the projectors, whose sum is 1.
      double offRe = u.real()[i] - unit * meanRe;
      double offIm = u.imaginary()[i] - unit * meanIm;
      double norm = 2 * (rootRe * rootRe + rootIm * rootIm);
      double ratioRe = norm < TOLERANCE ? 0 : (offRe * rootRe + offIm * rootIm) / norm;
      double ratioIm = norm < TOLERANCE ? 0 : (offIm * rootRe - offRe * rootIm) / norm;
      add(re, im, i, unit / 2 + ratioRe, ratioIm, exponent * first);
      add(re, im, i, unit / 2 - ratioRe, -ratioIm, exponent * second);
    }
    return new ComplexMatrix(2, re, im);
  }

  private static void add(
      double[] re, double[] im, int at, double weightRe, double weightIm, double angle) {
    re[at] += weightRe * Math.cos(angle) - weightIm * Math.sin(angle);
    im[at] += weightRe * Math.sin(angle) + weightIm * Math.cos(angle);
  }

  /// Rounding must not make -π of π.
  private static double argument(double re, double im) {
    double angle = Math.atan2(im, re);
    return angle < -Math.PI + TOLERANCE ? angle + 2 * Math.PI : angle;
  }

  /// θ, φ, λ and the phase before them for which `e^{iγ} U(θ, φ, λ)` is the matrix.
  private static List<Value> angles(ComplexMatrix u, Span span) {
    double c = Math.hypot(u.real()[0], u.imaginary()[0]);
    double s = Math.hypot(u.real()[2], u.imaginary()[2]);
    double theta = 2 * Math.atan2(s, c);
    double upper = c < TOLERANCE ? 0 : Math.atan2(u.imaginary()[0], u.real()[0]);
    double phi = s < TOLERANCE ? 0 : Math.atan2(u.imaginary()[2], u.real()[2]) - upper;
    double lower = Math.atan2(u.imaginary()[3], u.real()[3]);
    double lambda =
        c < TOLERANCE ? Math.atan2(-u.imaginary()[1], -u.real()[1]) - upper : lower - upper - phi;
    double phase = upper - theta / 2;
    return List.of(
        Value.real(theta, span),
        Value.real(phi, span),
        Value.real(lambda, span),
        Value.real(phase, span));
  }
}
