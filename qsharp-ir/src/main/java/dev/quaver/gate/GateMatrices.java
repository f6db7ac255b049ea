package dev.quaver.gate;

/// The matrices of the gate table.
final class GateMatrices {

  private static final double R = Math.sqrt(0.5);

  private GateMatrices() {}

  static ComplexMatrix of(Gate gate, double angle) {
    double c = Math.cos(angle / 2);
    double s = Math.sin(angle / 2);
    return switch (gate) {
      case I -> diagonal(1, 0, 1, 0);
      case X -> ComplexMatrix.ofInterleaved(2, 0, 0, 1, 0, 1, 0, 0, 0);
      case Y -> ComplexMatrix.ofInterleaved(2, 0, 0, 0, -1, 0, 1, 0, 0);
      case Z -> diagonal(1, 0, -1, 0);
      case H -> ComplexMatrix.ofInterleaved(2, R, 0, R, 0, R, 0, -R, 0);
      case S -> diagonal(1, 0, 0, 1);
      case S_ADJ -> diagonal(1, 0, 0, -1);
      case T -> diagonal(1, 0, R, R);
      case T_ADJ -> diagonal(1, 0, R, -R);
      case SX -> ComplexMatrix.ofInterleaved(2, .5, .5, .5, -.5, .5, -.5, .5, .5);
      case SX_ADJ -> ComplexMatrix.ofInterleaved(2, .5, -.5, .5, .5, .5, .5, .5, -.5);
      case RX -> ComplexMatrix.ofInterleaved(2, c, 0, 0, -s, 0, -s, c, 0);
      case RY -> ComplexMatrix.ofInterleaved(2, c, 0, -s, 0, s, 0, c, 0);
      case RZ -> diagonal(c, -s, c, s);
      case R1 -> diagonal(1, 0, Math.cos(angle), Math.sin(angle));
      case GLOBAL_PHASE -> diagonal(c, -s, c, -s);
      case SWAP ->
          ComplexMatrix.ofInterleaved(
              4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
              0, 0, 1, 0);
      case RXX ->
          ComplexMatrix.ofInterleaved(
              4, c, 0, 0, 0, 0, 0, 0, -s, 0, 0, c, 0, 0, -s, 0, 0, 0, 0, 0, -s, c, 0, 0, 0, 0, -s,
              0, 0, 0, 0, c, 0);
      case RYY ->
          ComplexMatrix.ofInterleaved(
              4, c, 0, 0, 0, 0, 0, 0, s, 0, 0, c, 0, 0, -s, 0, 0, 0, 0, 0, -s, c, 0, 0, 0, 0, s, 0,
              0, 0, 0, c, 0);
      case RZZ -> diagonal(c, -s, c, s, c, s, c, -s);
    };
  }

  private static ComplexMatrix diagonal(double... entries) {
    int dimension = entries.length / 2;
    double[] real = new double[dimension * dimension];
    double[] imaginary = new double[dimension * dimension];
    for (int i = 0; i < dimension; i++) {
      real[i * dimension + i] = entries[2 * i];
      imaginary[i * dimension + i] = entries[2 * i + 1];
    }
    return new ComplexMatrix(dimension, real, imaginary);
  }
}
