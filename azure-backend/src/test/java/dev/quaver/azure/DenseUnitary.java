package dev.quaver.azure;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.Operation;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.value.Pauli;
import java.util.List;

/// The matrix of a small circuit, computed column by column from the definitions of its operations; qubit 0 is the least
/// significant bit. Measurements at the end are left out.
public final class DenseUnitary {

  private final int dimension;
  private final double[] real;
  private final double[] imaginary;

  private DenseUnitary(int dimension) {
    this.dimension = dimension;
    this.real = new double[dimension * dimension];
    this.imaginary = new double[dimension * dimension];
    for (int i = 0; i < dimension; i++) {
      real[i * dimension + i] = 1;
    }
  }

  /// The matrix of `circuit` on `qubitCount` qubits.
  public static ComplexMatrix of(Circuit circuit, int qubitCount) {
    var unitary = new DenseUnitary(1 << qubitCount);
    for (Operation operation : circuit.operations()) {
      switch (operation) {
        case Operation.ApplyGate(var gate, var angle, var controls, var qubits) ->
            unitary.apply(gate.matrix(angle), controls, qubits);
        case Operation.ApplyPauliExponential(var bases, var angle, var controls, var qubits) ->
            unitary.apply(exponential(bases, angle), controls, qubits);
        case Operation.ApplyUnitary(var matrix, var controls, var qubits) ->
            unitary.apply(matrix, controls, qubits);
        case Operation.Measure _, Operation.Barrier _ -> {}
        case Operation.Reset _, Operation.ApplyNamed _ ->
            throw new IllegalArgumentException("not a unitary: " + operation);
      }
    }
    return new ComplexMatrix(unitary.dimension, unitary.real, unitary.imaginary);
  }

  /// The largest difference between entries once the global phases agree.
  public static double distance(ComplexMatrix left, ComplexMatrix right) {
    double re = 0;
    double im = 0;
    for (int i = 0; i < left.real().length; i++) {
      re += left.real()[i] * right.real()[i] + left.imaginary()[i] * right.imaginary()[i];
      im += left.real()[i] * right.imaginary()[i] - left.imaginary()[i] * right.real()[i];
    }
    double norm = Math.hypot(re, im);
    double largest = 0;
    for (int i = 0; i < left.real().length; i++) {
      double x = (left.real()[i] * re - left.imaginary()[i] * im) / norm;
      double y = (left.real()[i] * im + left.imaginary()[i] * re) / norm;
      largest = Math.max(largest, Math.hypot(x - right.real()[i], y - right.imaginary()[i]));
    }
    return largest;
  }

  /// `exp(i θ P)`, which is `cos θ + i sin θ P`.
  private static ComplexMatrix exponential(List<Pauli> bases, double angle) {
    int dimension = 1 << bases.size();
    double[] re = new double[dimension * dimension];
    double[] im = new double[dimension * dimension];
    for (int column = 0; column < dimension; column++) {
      int row = column;
      double phase = 0;
      for (int i = 0; i < bases.size(); i++) {
        boolean one = (column >> i & 1) == 1;
        Pauli basis = bases.get(i);
        row ^= basis == Pauli.X || basis == Pauli.Y ? 1 << i : 0;
        phase += basis == Pauli.Z && one ? Math.PI : 0;
        phase += basis == Pauli.Y ? (one ? -1 : 1) * Math.PI / 2 : 0;
      }
      re[column * dimension + column] += Math.cos(angle);
      re[row * dimension + column] -= Math.sin(angle) * Math.sin(phase);
      im[row * dimension + column] += Math.sin(angle) * Math.cos(phase);
    }
    return new ComplexMatrix(dimension, re, im);
  }

  private void apply(ComplexMatrix matrix, int controls, List<Integer> qubits) {
    int controlMask = mask(qubits.subList(0, controls));
    List<Integer> targets = qubits.subList(controls, qubits.size());
    int targetMask = mask(targets);
    for (int base = 0; base < dimension; base++) {
      if ((base & targetMask) == 0 && (base & controlMask) == controlMask) {
        for (int column = 0; column < dimension; column++) {
          applyAt(matrix, base, targets, column);
        }
      }
    }
  }

  private void applyAt(ComplexMatrix matrix, int base, List<Integer> targets, int column) {
    int size = matrix.dimension();
    double[] re = new double[size];
    double[] im = new double[size];
    for (int row = 0; row < size; row++) {
      for (int from = 0; from < size; from++) {
        int at = place(base, targets, from) * dimension + column;
        double a = matrix.real()[row * size + from];
        double b = matrix.imaginary()[row * size + from];
        re[row] += a * real[at] - b * imaginary[at];
        im[row] += a * imaginary[at] + b * real[at];
      }
    }
    for (int row = 0; row < size; row++) {
      int at = place(base, targets, row) * dimension + column;
      real[at] = re[row];
      imaginary[at] = im[row];
    }
  }

  private static int place(int base, List<Integer> targets, int index) {
    int place = base;
    for (int i = 0; i < targets.size(); i++) {
      place |= (index >> i & 1) << targets.get(i);
    }
    return place;
  }

  private static int mask(List<Integer> qubits) {
    int mask = 0;
    for (int qubit : qubits) {
      mask |= 1 << qubit;
    }
    return mask;
  }
}
