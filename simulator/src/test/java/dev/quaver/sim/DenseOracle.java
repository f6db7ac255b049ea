package dev.quaver.sim;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.value.Pauli;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;

/// Applies gates the plain way: as a matrix of all basis states, multiplied by EJML.
public final class DenseOracle {

  private final int qubitCount;
  private ZMatrixRMaj state;

  /// All qubits in |0⟩.
  public DenseOracle(int qubitCount) {
    this.qubitCount = qubitCount;
    this.state = new ZMatrixRMaj(1 << qubitCount, 1);
    state.set(0, 0, 1, 0);
  }

  /// Applies a matrix; the first `controlCount` qubits are controls, the next one the least significant bit.
  public void apply(ComplexMatrix matrix, int controlCount, int... qubits) {
    multiply(expand(matrix, controlCount, qubits));
  }

  /// Applies `exp(i θ P) = cos θ + i sin θ P`, `P` being the Kronecker product of Pauli matrices.
  public void applyPauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    int dimension = 1 << bases.length;
    ZMatrixRMaj product = product(bases);
    double[] re = new double[dimension * dimension];
    double[] im = new double[dimension * dimension];
    for (int row = 0; row < dimension; row++) {
      for (int column = 0; column < dimension; column++) {
        int entry = row * dimension + column;
        re[entry] =
            (row == column ? Math.cos(angleRadians) : 0)
                - Math.sin(angleRadians) * product.getImag(row, column);
        im[entry] = Math.sin(angleRadians) * product.getReal(row, column);
      }
    }
    apply(new ComplexMatrix(dimension, re, im), controlCount, qubits);
  }

  /// Probability of One.
  public double probabilityOfOne(Pauli[] bases, int... qubits) {
    ZMatrixRMaj projected = projected(bases, true, qubits);
    double norm = 0;
    for (int i = 0; i < projected.getNumRows(); i++) {
      norm += Math.pow(projected.getReal(i, 0), 2) + Math.pow(projected.getImag(i, 0), 2);
    }
    return norm;
  }

  /// Projects on an outcome and renormalizes.
  public void project(Pauli[] bases, boolean one, int... qubits) {
    double probability = probabilityOfOne(bases, qubits);
    ZMatrixRMaj projected = projected(bases, one, qubits);
    CommonOps_ZDRM.elementDivide(
        projected, Math.sqrt(one ? probability : 1 - probability), 0, projected);
    state = projected;
  }

  /// Real part of an amplitude.
  public double re(int index) {
    return state.getReal(index, 0);
  }

  /// Imaginary part of an amplitude.
  public double im(int index) {
    return state.getImag(index, 0);
  }

  private ZMatrixRMaj projected(Pauli[] bases, boolean one, int... qubits) {
    int dimension = 1 << bases.length;
    ZMatrixRMaj product = product(bases);
    double[] re = new double[dimension * dimension];
    double[] im = new double[dimension * dimension];
    for (int row = 0; row < dimension; row++) {
      for (int column = 0; column < dimension; column++) {
        int entry = row * dimension + column;
        double sign = one ? -.5 : .5;
        re[entry] = (row == column ? .5 : 0) + sign * product.getReal(row, column);
        im[entry] = sign * product.getImag(row, column);
      }
    }
    var result = new ZMatrixRMaj(state.getNumRows(), 1);
    CommonOps_ZDRM.mult(expand(new ComplexMatrix(dimension, re, im), 0, qubits), state, result);
    return result;
  }

  private void multiply(ZMatrixRMaj matrix) {
    var result = new ZMatrixRMaj(state.getNumRows(), 1);
    CommonOps_ZDRM.mult(matrix, state, result);
    state = result;
  }

  private ZMatrixRMaj expand(ComplexMatrix matrix, int controlCount, int... qubits) {
    int size = 1 << qubitCount;
    var full = new ZMatrixRMaj(size, size);
    for (int column = 0; column < size; column++) {
      boolean on = true;
      for (int k = 0; k < controlCount; k++) {
        on &= (column >> qubits[k] & 1) != 0;
      }
      if (!on) {
        full.set(column, column, 1, 0);
        continue;
      }
      int small = 0;
      int cleared = column;
      for (int k = controlCount; k < qubits.length; k++) {
        small |= (column >> qubits[k] & 1) << (k - controlCount);
        cleared &= ~(1 << qubits[k]);
      }
      for (int smallRow = 0; smallRow < matrix.dimension(); smallRow++) {
        int row = cleared;
        for (int k = controlCount; k < qubits.length; k++) {
          row |= (smallRow >> (k - controlCount) & 1) << qubits[k];
        }
        int entry = smallRow * matrix.dimension() + small;
        full.set(row, column, matrix.real()[entry], matrix.imaginary()[entry]);
      }
    }
    return full;
  }

  /// The first Pauli acts on the least significant bit, so it is the rightmost factor.
  private static ZMatrixRMaj product(Pauli[] bases) {
    var product = new ZMatrixRMaj(1, 1, true, 1, 0);
    for (Pauli pauli : bases) {
      product = kronecker(matrix(pauli), product);
    }
    return product;
  }

  private static ZMatrixRMaj kronecker(ZMatrixRMaj a, ZMatrixRMaj b) {
    int n = b.getNumRows();
    var result = new ZMatrixRMaj(a.getNumRows() * n, a.getNumCols() * n);
    for (int row = 0; row < result.getNumRows(); row++) {
      for (int column = 0; column < result.getNumCols(); column++) {
        double ar = a.getReal(row / n, column / n);
        double ai = a.getImag(row / n, column / n);
        double br = b.getReal(row % n, column % n);
        double bi = b.getImag(row % n, column % n);
        result.set(row, column, ar * br - ai * bi, ar * bi + ai * br);
      }
    }
    return result;
  }

  private static ZMatrixRMaj matrix(Pauli pauli) {
    return switch (pauli) {
      case I -> new ZMatrixRMaj(2, 2, true, 1, 0, 0, 0, 0, 0, 1, 0);
      case X -> new ZMatrixRMaj(2, 2, true, 0, 0, 1, 0, 1, 0, 0, 0);
      case Y -> new ZMatrixRMaj(2, 2, true, 0, 0, 0, -1, 0, 1, 0, 0);
      case Z -> new ZMatrixRMaj(2, 2, true, 1, 0, 0, 0, 0, 0, -1, 0);
    };
  }
}
