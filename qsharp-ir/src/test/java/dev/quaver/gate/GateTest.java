package dev.quaver.gate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {

  private static final double TOLERANCE = 1e-12;
  private static final double[] ANGLES = {0, 0.3, -1.1, Math.PI, 7};

  @ParameterizedTest
  @EnumSource
  void matrixIsUnitaryAndOfTheGatesSize(Gate gate) {
    for (double angle : ANGLES) {
      ComplexMatrix matrix = gate.matrix(angle);
      assertEquals(1 << gate.qubitCount(), matrix.dimension());
      assertSame(identity(matrix.dimension()), product(matrix, matrix.adjoint()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void adjointRowHasTheConjugateTranspose(Gate gate) {
    for (double angle : ANGLES) {
      double adjointAngle = gate.hasAngle() ? -angle : angle;
      assertSame(gate.matrix(angle).adjoint(), gate.adjoint().matrix(adjointAngle));
    }
    assertEquals(gate, gate.adjoint().adjoint());
  }

  @ParameterizedTest
  @EnumSource
  void anglesAdd(Gate gate) {
    ComplexMatrix both = product(gate.matrix(0.4), gate.matrix(0.7));
    assertSame(gate.hasAngle() ? gate.matrix(1.1) : product(gate.matrix(0), gate.matrix(0)), both);
  }

  @ParameterizedTest
  @EnumSource
  void diagonalFlagSaysWhatTheMatrixIs(Gate gate) {
    ComplexMatrix matrix = gate.matrix(0.3);
    boolean diagonal = true;
    for (int entry = 0; entry < matrix.real().length; entry++) {
      boolean onDiagonal = entry % (matrix.dimension() + 1) == 0;
      diagonal &= onDiagonal || Math.hypot(matrix.real()[entry], matrix.imaginary()[entry]) == 0;
    }
    assertEquals(diagonal, gate.isDiagonal());
  }

  @ParameterizedTest
  @EnumSource
  void cliffordGatesMapPaulisToPaulis(Gate gate) {
    ComplexMatrix matrix = gate.matrix(0.3);
    boolean clifford =
        paulis(gate.qubitCount())
            .map(pauli -> product(product(matrix, pauli), matrix.adjoint()))
            .allMatch(image -> isSignedPauli(image, gate.qubitCount()));
    assertEquals(clifford && !gate.hasAngle(), gate.isClifford());
  }

  @ParameterizedTest
  @EnumSource(names = {"RX", "RY", "RZ"})
  void rotationByPiIsThePauliUpToPhase(Gate gate) {
    Gate pauli = Gate.labelled(gate.label().substring(1).toUpperCase(Locale.ROOT)).orElseThrow();
    ComplexMatrix minusI = scaled(identity(2), 0, -1);
    assertSame(product(minusI, pauli.matrix(0)), gate.matrix(Math.PI));
  }

  @Test
  void namesAreUniqueInEachFormat() {
    List<Function<Gate, Optional<String>>> formats =
        List.of(
            gate -> Optional.of(gate.label()),
            Gate::qirName,
            Gate::openQasmName,
            Gate::ionqName,
            Gate::quilName);
    for (var format : formats) {
      var seen = new HashSet<String>();
      for (Gate gate : Gate.values()) {
        format.apply(gate).ifPresent(name -> assertTrue(seen.add(name), name + " comes twice"));
      }
    }
  }

  private static Stream<ComplexMatrix> paulis(int qubitCount) {
    List<ComplexMatrix> single =
        Stream.of(Gate.I, Gate.X, Gate.Y, Gate.Z).map(gate -> gate.matrix(0)).toList();
    return qubitCount == 1
        ? single.stream()
        : single.stream().flatMap(high -> single.stream().map(low -> kronecker(high, low)));
  }

  private static boolean isSignedPauli(ComplexMatrix matrix, int qubitCount) {
    return paulis(qubitCount)
        .anyMatch(pauli ->
            distance(matrix, pauli) < TOLERANCE
                || distance(matrix, scaled(pauli, -1, 0)) < TOLERANCE);
  }

  private static ComplexMatrix identity(int dimension) {
    double[] real = new double[dimension * dimension];
    for (int i = 0; i < dimension; i++) {
      real[i * (dimension + 1)] = 1;
    }
    return new ComplexMatrix(dimension, real, new double[dimension * dimension]);
  }

  private static ComplexMatrix scaled(ComplexMatrix matrix, double re, double im) {
    int size = matrix.real().length;
    double[] real = new double[size];
    double[] imaginary = new double[size];
    Arrays.setAll(real, i -> re * matrix.real()[i] - im * matrix.imaginary()[i]);
    Arrays.setAll(imaginary, i -> re * matrix.imaginary()[i] + im * matrix.real()[i]);
    return new ComplexMatrix(matrix.dimension(), real, imaginary);
  }

  private static ComplexMatrix product(ComplexMatrix left, ComplexMatrix right) {
    int n = left.dimension();
    double[] real = new double[n * n];
    double[] imaginary = new double[n * n];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        for (int k = 0; k < n; k++) {
          int l = row * n + k;
          int r = k * n + column;
          real[row * n + column] +=
              left.real()[l] * right.real()[r] - left.imaginary()[l] * right.imaginary()[r];
          imaginary[row * n + column] +=
              left.real()[l] * right.imaginary()[r] + left.imaginary()[l] * right.real()[r];
        }
      }
    }
    return new ComplexMatrix(n, real, imaginary);
  }

  private static ComplexMatrix kronecker(ComplexMatrix high, ComplexMatrix low) {
    int n = high.dimension() * low.dimension();
    double[] real = new double[n * n];
    double[] imaginary = new double[n * n];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        int h = row / low.dimension() * high.dimension() + column / low.dimension();
        int l = row % low.dimension() * low.dimension() + column % low.dimension();
        real[row * n + column] =
            high.real()[h] * low.real()[l] - high.imaginary()[h] * low.imaginary()[l];
        imaginary[row * n + column] =
            high.real()[h] * low.imaginary()[l] + high.imaginary()[h] * low.real()[l];
      }
    }
    return new ComplexMatrix(n, real, imaginary);
  }

  private static double distance(ComplexMatrix a, ComplexMatrix b) {
    double most = 0;
    for (int i = 0; i < a.real().length; i++) {
      double re = a.real()[i] - b.real()[i];
      double im = a.imaginary()[i] - b.imaginary()[i];
      most = Math.max(most, Math.hypot(re, im));
    }
    return most;
  }

  private static void assertSame(ComplexMatrix expected, ComplexMatrix actual) {
    assertArrayEquals(expected.real(), actual.real(), TOLERANCE);
    assertArrayEquals(expected.imaginary(), actual.imaginary(), TOLERANCE);
  }
}
