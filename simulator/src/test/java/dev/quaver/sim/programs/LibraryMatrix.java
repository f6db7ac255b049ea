package dev.quaver.sim.programs;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;

/// A call of the library and the matrix that its definition gives.
///
/// @param call the call, on the qubits `q`
/// @param matrix in the basis whose index has `q[0]` as its least significant bit
record LibraryMatrix(String call, ZMatrixRMaj matrix) {

  private static final double ROOT = Math.sqrt(.5);
  private static final double ANGLE = .7;
  static final ZMatrixRMaj I = real(1, 0, 0, 1);
  static final ZMatrixRMaj X = real(0, 1, 1, 0);
  static final ZMatrixRMaj Y = of(0, 0, 0, -1, 0, 1, 0, 0);
  static final ZMatrixRMaj Z = real(1, 0, 0, -1);
  static final ZMatrixRMaj H = real(ROOT, ROOT, ROOT, -ROOT);
  static final ZMatrixRMaj SWAP = permutation(2, k -> k >> 1 | (k & 1) << 1);
  private static final ZMatrixRMaj CNOT = permutation(2, k -> (k & 1) == 0 ? k : k ^ 2);

  @Override
  public String toString() {
    return call;
  }

  static List<LibraryMatrix> all() {
    return List.of(
        is("I(q[0])", I),
        is("X(q[0])", X),
        is("Y(q[0])", Y),
        is("Z(q[0])", Z),
        is("H(q[0])", H),
        is("S(q[0])", phase(Math.PI / 2)),
        is("Adjoint S(q[0])", phase(-Math.PI / 2)),
        is("T(q[0])", phase(Math.PI / 4)),
        is("Adjoint T(q[0])", phase(-Math.PI / 4)),
        is("SX(q[0])", of(.5, .5, .5, -.5, .5, -.5, .5, .5)),
        is("Rx(0.7, q[0])", exponential(-ANGLE / 2, X)),
        is("Ry(0.7, q[0])", exponential(-ANGLE / 2, Y)),
        is("Rz(0.7, q[0])", exponential(-ANGLE / 2, Z)),
        is("R1(0.7, q[0])", phase(ANGLE)),
        is("R1Frac(3, 4, q[0])", phase(3 * Math.PI / 16)),
        is("R(PauliI, 0.7, q[0])", exponential(-ANGLE / 2, I)),
        is("R(PauliX, 0.7, q[0])", exponential(-ANGLE / 2, X)),
        is("R(PauliY, 0.7, q[0])", exponential(-ANGLE / 2, Y)),
        is("R(PauliZ, 0.7, q[0])", exponential(-ANGLE / 2, Z)),
        is("RFrac(PauliX, 3, 4, q[0])", exponential(3 * Math.PI / 16, X)),
        is("RFrac(PauliY, -1, 3, q[0])", exponential(-Math.PI / 8, Y)),
        is("RFrac(PauliZ, 1, 2, q[0])", exponential(Math.PI / 4, Z)),
        is("Rxx(0.7, q[0], q[1])", exponential(-ANGLE / 2, kronecker(X, X))),
        is("Ryy(0.7, q[0], q[1])", exponential(-ANGLE / 2, kronecker(Y, Y))),
        is("Rzz(0.7, q[0], q[1])", exponential(-ANGLE / 2, kronecker(Z, Z))),
        is("Exp([PauliX], 0.7, q)", exponential(ANGLE, X)),
        is("Exp([PauliI], 0.7, q)", exponential(ANGLE, I)),
        is("Exp([PauliX, PauliZ], 0.7, q)", exponential(ANGLE, kronecker(Z, X))),
        is("Exp([PauliY, PauliI], 0.7, q)", exponential(ANGLE, kronecker(I, Y))),
        is(
            "Exp([PauliX, PauliY, PauliZ], 0.7, q)",
            exponential(ANGLE, kronecker(Z, kronecker(Y, X)))),
        is("CNOT(q[0], q[1])", CNOT),
        is("CX(q[0], q[1])", CNOT),
        is("CY(q[1], q[0])", controlled(Y)),
        is("CZ(q[1], q[0])", controlled(Z)),
        is("SWAP(q[0], q[1])", SWAP),
        is("CCNOT(q[1], q[2], q[0])", controlled(controlled(X))),
        is("Controlled H([q[1]], q[0])", controlled(H)),
        is("Controlled SWAP([q[2]], (q[0], q[1]))", controlled(SWAP)),
        is(
            "Controlled Controlled S([q[2]], ([q[1]], q[0]))",
            controlled(controlled(phase(Math.PI / 2)))),
        is("ApplyP(PauliY, q[0])", Y),
        is("ApplyPauli([PauliX, PauliZ], q)", kronecker(Z, X)),
        is("ApplyToEachCA(H, q[0..1])", kronecker(H, H)),
        is("ApplyCNOTChain(q[0..2])", permutation(3, LibraryMatrix::chain)),
        is("SwapReverseRegister(q[0..2])", permutation(3, k -> Integer.reverse(k) >>> 29)),
        is("ApplyXorInPlace(5, q[0..2])", permutation(3, k -> k ^ 5)),
        is("ApplyXorInPlaceL(6L, q[0..2])", permutation(3, k -> k ^ 6)),
        is("ApplyQFT(q[0..2])", fourier(3)),
        is("IncByI(3, q[0..2])", permutation(3, k -> (k + 3) & 7)),
        is("IncByL(5L, q[0..2])", permutation(3, k -> (k + 5) & 7)),
        is(
            "IncByLE(q[0..1], q[2..3])",
            permutation(4, k -> (k & 3) | ((((k >> 2) + k) << 2) & 12))),
        is("ApplyIfLessL(X, 2L, q[0..1], q[2])", permutation(3, k -> (k & 3) > 2 ? k ^ 4 : k)),
        is("ApplyIfEqualL(X, 2L, q[0..1], q[2])", permutation(3, k -> (k & 3) == 2 ? k ^ 4 : k)));
  }

  /// With one more qubit, the most significant, as control.
  static ZMatrixRMaj controlled(ZMatrixRMaj matrix) {
    int size = matrix.getNumRows();
    ZMatrixRMaj result = CommonOps_ZDRM.identity(2 * size);
    insert(matrix, 1, 0, result, size, size);
    return result;
  }

  private static LibraryMatrix is(String call, ZMatrixRMaj matrix) {
    return new LibraryMatrix(call, matrix);
  }

  static ZMatrixRMaj real(double a, double b, double c, double d) {
    return of(a, 0, b, 0, c, 0, d, 0);
  }

  /// Two by two, row by row, real and imaginary parts in turn.
  static ZMatrixRMaj of(double... entries) {
    return new ZMatrixRMaj(2, 2, true, entries);
  }

  static ZMatrixRMaj phase(double angle) {
    return of(1, 0, 0, 0, 0, 0, Math.cos(angle), Math.sin(angle));
  }

  /// `exp(i angle m)` of a matrix whose square is the identity.
  static ZMatrixRMaj exponential(double angle, ZMatrixRMaj matrix) {
    int size = matrix.getNumRows();
    var sine = new ZMatrixRMaj(size, size);
    CommonOps_ZDRM.elementMultiply(matrix, 0, Math.sin(angle), sine);
    ZMatrixRMaj cosine = CommonOps_ZDRM.identity(size);
    CommonOps_ZDRM.elementMultiply(cosine, Math.cos(angle), 0, cosine);
    CommonOps_ZDRM.add(cosine, sine, sine);
    return sine;
  }

  /// The qubits of `b` are the less significant ones.
  static ZMatrixRMaj kronecker(ZMatrixRMaj a, ZMatrixRMaj b) {
    int n = b.getNumRows();
    var result = new ZMatrixRMaj(a.getNumRows() * n, a.getNumCols() * n);
    for (int row = 0; row < a.getNumRows(); row++) {
      for (int column = 0; column < a.getNumCols(); column++) {
        insert(b, a.getReal(row, column), a.getImag(row, column), result, row * n, column * n);
      }
    }
    return result;
  }

  /// Writes `block` times a number into `target`.
  private static void insert(
      ZMatrixRMaj block, double re, double im, ZMatrixRMaj target, int row, int column) {
    for (int i = 0; i < block.getNumRows(); i++) {
      for (int k = 0; k < block.getNumCols(); k++) {
        double a = block.getReal(i, k);
        double b = block.getImag(i, k);
        target.set(row + i, column + k, a * re - b * im, a * im + b * re);
      }
    }
  }

  static ZMatrixRMaj permutation(int qubits, IntUnaryOperator image) {
    var result = new ZMatrixRMaj(1 << qubits, 1 << qubits);
    for (int k = 0; k < 1 << qubits; k++) {
      result.set(image.applyAsInt(k), k, 1, 0);
    }
    return result;
  }

  /// Each qubit flips the next, from the first on.
  private static int chain(int k) {
    int first = k & 1;
    int second = (k >> 1 & 1) ^ first;
    int third = (k >> 2 & 1) ^ second;
    return first | second << 1 | third << 2;
  }

  /// The first qubit is the least significant one in what goes in, the most significant one in what comes out.
  private static ZMatrixRMaj fourier(int qubits) {
    int size = 1 << qubits;
    var result = new ZMatrixRMaj(size, size);
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        int y = Integer.reverse(row) >>> (32 - qubits);
        double angle = 2 * Math.PI * column * y / size;
        result.set(
            row, column, Math.cos(angle) / Math.sqrt(size), Math.sin(angle) / Math.sqrt(size));
      }
    }
    return result;
  }
}
