package dev.quaver.azure.ionq;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;

/// A gate that IonQ's machines do themselves. Phases and angles are in turns, 2π radians each.
///
/// The matrices are those of IonQ's guide "Getting started with native gates".
sealed interface NativeGate {

  /// The entangling angle of a gate that is told none, in turns: fully entangling.
  double FULL_ANGLE = 0.25;

  /// Half a turn around the axis at `phase` in the plane of X and Y.
  record Gpi(int target, double phase) implements NativeGate {}

  /// A quarter of a turn around that axis.
  record Gpi2(int target, double phase) implements NativeGate {}

  /// Mølmer and Sørensen's gate, `exp(-iπ angle Gpi(phase0)⊗Gpi(phase1))`; on machines of the family Aria.
  record Ms(int first, int second, double phase0, double phase1, double angle)
      implements NativeGate {}

  /// `exp(-iπ angle Z⊗Z)`; on machines of the family Forte.
  record Zz(int first, int second, double angle) implements NativeGate {}

  /// What it does; its first qubit is the least significant bit.
  default ComplexMatrix matrix() {
    return switch (this) {
      case Gpi gpi -> {
        double turn = 2 * Math.PI * gpi.phase;
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        yield ComplexMatrix.ofInterleaved(2, 0, 0, c, -s, c, s, 0, 0);
      }
      case Gpi2 gpi2 -> {
        double turn = 2 * Math.PI * gpi2.phase;
        double r = Math.sqrt(0.5);
        double c = r * Math.cos(turn);
        double s = r * Math.sin(turn);
        yield ComplexMatrix.ofInterleaved(2, r, 0, -s, -c, s, -c, r, 0);
      }
      case Ms ms -> ms(ms);
      case Zz zz -> Gate.RZZ.matrix(2 * Math.PI * zz.angle);
    };
  }

  private static ComplexMatrix ms(Ms ms) {
    double cosine = Math.cos(Math.PI * ms.angle);
    double sine = Math.sin(Math.PI * ms.angle);
    double sum = 2 * Math.PI * (ms.phase0 + ms.phase1);
    double difference = 2 * Math.PI * (ms.phase0 - ms.phase1);
    double[] real = new double[16];
    double[] imaginary = new double[16];
    for (int row = 0; row < 4; row++) {
      real[row * 5] = cosine;
    }
    // Row r, column 3-r: -i sin(πθ) e^{∓2πi φ0} e^{∓2πi φ1}, minus where the qubit goes from 1 to
    // 0.
    corner(real, imaginary, 0, -sum, sine);
    corner(real, imaginary, 1, difference, sine);
    corner(real, imaginary, 2, -difference, sine);
    corner(real, imaginary, 3, sum, sine);
    return new ComplexMatrix(4, real, imaginary);
  }

  private static void corner(
      double[] real, double[] imaginary, int row, double phase, double sine) {
    int place = row * 4 + 3 - row;
    real[place] = sine * Math.sin(phase);
    imaginary[place] = -sine * Math.cos(phase);
  }
}
