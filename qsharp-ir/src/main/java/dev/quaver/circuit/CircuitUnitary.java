package dev.quaver.circuit;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;

/// The matrix of a unitary [Circuit], of up to [#MAX_QUBITS] qubits: 2ⁿ × 2ⁿ, qubit 0 the least significant bit of an index.
public final class CircuitUnitary implements CircuitVisitor {

  /// A matrix on so many qubits takes 16 · 4¹² bytes, 256 MiB.
  public static final int MAX_QUBITS = 12;

  private final int dimension;
  private final double[] real;
  private final double[] imaginary;

  private CircuitUnitary(int qubitCount) {
    dimension = 1 << qubitCount;
    real = new double[dimension * dimension];
    imaginary = new double[dimension * dimension];
    for (int i = 0; i < dimension; i++) {
      real[i * dimension + i] = 1;
    }
  }

  /// The matrix of `circuit`.
  ///
  /// @throws IllegalArgumentException if the circuit is too wide, or has a measurement, a reset or a named operation
  public static ComplexMatrix of(Circuit circuit) {
    if (circuit.qubitCount() > MAX_QUBITS) {
      throw new IllegalArgumentException(
          "the matrix of a circuit of " + circuit.qubitCount() + " qubits is too large");
    }
    var unitary = new CircuitUnitary(circuit.qubitCount());
    circuit.forEach(unitary);
    return new ComplexMatrix(unitary.dimension, unitary.real, unitary.imaginary);
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    unitary(gate.matrix(angleRadians), controlCount, qubits);
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    int flips = 0;
    int signs = 0;
    for (int i = 0; i < bases.length; i++) {
      int bit = 1 << qubits[controlCount + i];
      flips |= bases[i] == Pauli.X || bases[i] == Pauli.Y ? bit : 0;
      signs |= bases[i] == Pauli.Y || bases[i] == Pauli.Z ? bit : 0;
    }
    int controls = mask(qubits, controlCount);
    double cosine = Math.cos(angleRadians);
    double sine = Math.sin(angleRadians);
    int quarterTurns = Integer.bitCount(flips & signs);
    for (int row = 0; row < dimension; row++) {
      int partner = row ^ flips;
      if ((row & controls) == controls && row <= partner) {
        rotate(
            row,
            partner,
            cosine,
            sine,
            phase(quarterTurns, partner & signs),
            phase(quarterTurns, row & signs));
      }
    }
  }

  /// The power of i that a Pauli string with so many Ys has in the row reached from a column with the given sign bits.
  private static int phase(int quarterTurns, int signBits) {
    return (quarterTurns + 2 * Integer.bitCount(signBits)) & 3;
  }

  /// Replaces the two rows by cos θ of themselves plus i sin θ times a power of i of one another.
  private void rotate(
      int row, int partner, double cosine, double sine, int fromPartner, int fromRow) {
    for (int column = 0; column < dimension; column++) {
      int a = row * dimension + column;
      int b = partner * dimension + column;
      double aRe = real[a];
      double aIm = imaginary[a];
      double bRe = real[b];
      double bIm = imaginary[b];
      set(a, cosine, aRe, aIm, sine, fromPartner + 1, bRe, bIm);
      if (a != b) {
        set(b, cosine, bRe, bIm, sine, fromRow + 1, aRe, aIm);
      }
    }
  }

  private void set(
      int index,
      double cosine,
      double re,
      double im,
      double sine,
      int turns,
      double re2,
      double im2) {
    double turnedRe = quarterTurned(turns, re2, im2);
    double turnedIm = quarterTurned(turns + 3, re2, im2);
    real[index] = cosine * re + sine * turnedRe;
    imaginary[index] = cosine * im + sine * turnedIm;
  }

  /// Real part of `i^turns (re + i im)`.
  private static double quarterTurned(int turns, double re, double im) {
    return switch (turns & 3) {
      case 0 -> re;
      case 1 -> -im;
      case 2 -> -re;
      default -> im;
    };
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    int[] targets = Arrays.copyOfRange(qubits, controlCount, qubits.length);
    int controls = mask(qubits, controlCount);
    int targetMask = mask(targets, targets.length);
    int[] rows = new int[matrix.dimension()];
    for (int base = 0; base < dimension; base++) {
      if ((base & controls) == controls && (base & targetMask) == 0) {
        for (int i = 0; i < rows.length; i++) {
          rows[i] = base | spread(i, targets);
        }
        multiply(matrix, rows);
      }
    }
  }

  private static int mask(int[] qubits, int count) {
    int mask = 0;
    for (int i = 0; i < count; i++) {
      mask |= 1 << qubits[i];
    }
    return mask;
  }

  private static int spread(int index, int[] targets) {
    int spread = 0;
    for (int i = 0; i < targets.length; i++) {
      spread |= (index >> i & 1) << targets[i];
    }
    return spread;
  }

  private void multiply(ComplexMatrix matrix, int[] rows) {
    double[] re = new double[rows.length];
    double[] im = new double[rows.length];
    for (int column = 0; column < dimension; column++) {
      for (int i = 0; i < rows.length; i++) {
        double sumRe = 0;
        double sumIm = 0;
        for (int j = 0; j < rows.length; j++) {
          int from = rows[j] * dimension + column;
          double a = matrix.real()[i * rows.length + j];
          double b = matrix.imaginary()[i * rows.length + j];
          sumRe += a * real[from] - b * imaginary[from];
          sumIm += a * imaginary[from] + b * real[from];
        }
        re[i] = sumRe;
        im[i] = sumIm;
      }
      for (int i = 0; i < rows.length; i++) {
        real[rows[i] * dimension + column] = re[i];
        imaginary[rows[i] * dimension + column] = im[i];
      }
    }
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    throw notUnitary("an operation known by its name alone");
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    throw notUnitary("a measurement");
  }

  @Override
  public void reset(int qubit) {
    throw notUnitary("a reset");
  }

  @Override
  public void barrier(int... qubits) {
    // means nothing
  }

  private static IllegalArgumentException notUnitary(String what) {
    return new IllegalArgumentException("a circuit with " + what + " has no matrix");
  }
}
