package dev.quaver.exec;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.TupleValue;

/// Explicit matrices.
final class MatrixIntrinsics {

  private static final double TOLERANCE = 1e-9;

  /// Matrices are kept in full: 2^10 rows take 16 MiB.
  private static final int MAX_QUBITS = 10;

  private MatrixIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    registry.add(
        "Apply",
        (adjoint, controlled) -> Intrinsic.ofUnit(frame -> apply(frame, adjoint, controlled)));
  }

  private static void apply(Frame frame, boolean adjoint, boolean controlled) {
    int first = controlled ? 1 : 0;
    int[] targets = Qubits.ids(frame.objects[first + 1]);
    ComplexMatrix matrix = matrix((ArrayValue) frame.objects[first], targets.length);
    if (!isUnitary(matrix)) {
      throw IntrinsicFailure.ofIntrinsic("Apply", "matrix is not unitary");
    }
    act(frame, controlled, adjoint ? matrix.adjoint() : matrix, reversed(targets));
  }

  private static void act(Frame frame, boolean controlled, ComplexMatrix matrix, int... targets) {
    int[] controls = controlled ? Qubits.ids(frame.objects[0]) : new int[0];
    int[] ids = Qubits.distinct(Qubits.joined(controls, targets));
    if (targets.length > 0) {
      frame.context.device().applyUnitary(matrix, controls.length, ids);
    }
  }

  private static ComplexMatrix matrix(ArrayValue rows, int qubits) {
    int dimension = dimension(qubits);
    double[] real = new double[dimension * dimension];
    double[] imaginary = new double[dimension * dimension];
    if (rows.size() != dimension) {
      throw wrongSize();
    }
    for (int row = 0; row < dimension; row++) {
      ArrayValue entries = (ArrayValue) rows.get(row);
      if (entries.size() != dimension) {
        throw wrongSize();
      }
      for (int column = 0; column < dimension; column++) {
        TupleValue entry = (TupleValue) entries.get(column);
        real[row * dimension + column] = (Double) entry.get(0);
        imaginary[row * dimension + column] = (Double) entry.get(1);
      }
    }
    return new ComplexMatrix(dimension, real, imaginary);
  }

  private static int dimension(int qubits) {
    if (qubits > MAX_QUBITS) {
      throw IntrinsicFailure.ofIntrinsic(
          "Apply", "at most " + MAX_QUBITS + " qubits, not " + qubits);
    }
    return 1 << qubits;
  }

  private static IntrinsicFailure wrongSize() {
    return IntrinsicFailure.ofIntrinsic("Apply", "matrix does not fit the number of qubits");
  }

  private static int[] reversed(int... ids) {
    int[] reversed = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      reversed[i] = ids[ids.length - 1 - i];
    }
    return reversed;
  }

  /// Whether the rows are orthonormal.
  private static boolean isUnitary(ComplexMatrix matrix) {
    int n = matrix.dimension();
    double[] re = matrix.real();
    double[] im = matrix.imaginary();
    for (int a = 0; a < n; a++) {
      for (int b = 0; b <= a; b++) {
        double real = a == b ? -1 : 0;
        double imaginary = 0;
        for (int k = 0; k < n; k++) {
          int i = a * n + k;
          int j = b * n + k;
          real += re[i] * re[j] + im[i] * im[j];
          imaginary += im[i] * re[j] - re[i] * im[j];
        }
        if (Math.hypot(real, imaginary) > TOLERANCE) {
          return false;
        }
      }
    }
    return true;
  }
}
