package dev.quaver.sim.programs;

import static dev.quaver.sim.programs.LibraryMatrix.H;
import static dev.quaver.sim.programs.LibraryMatrix.I;
import static dev.quaver.sim.programs.LibraryMatrix.SWAP;
import static dev.quaver.sim.programs.LibraryMatrix.X;
import static dev.quaver.sim.programs.LibraryMatrix.Y;
import static dev.quaver.sim.programs.LibraryMatrix.Z;
import static dev.quaver.sim.programs.LibraryMatrix.exponential;
import static dev.quaver.sim.programs.LibraryMatrix.kronecker;
import static dev.quaver.sim.programs.LibraryMatrix.phase;

import java.util.List;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;

/// A call of a gate of OpenQASM and the matrix that its definition gives.
///
/// @param file the include file that declares the gate, or empty
/// @param call the call, on qubits `a`, `b`, …
/// @param matrix in the basis whose index has `a` as its least significant bit
record OpenQasmGate(String file, String call, ZMatrixRMaj matrix) {

  private static final String NONE = "";
  private static final String THREE = "stdgates.inc";
  private static final String TWO = "qelib1.inc";
  private static final String QUANTINUUM = "hqslib1.inc";
  private static final ZMatrixRMaj SX = LibraryMatrix.of(.5, .5, .5, -.5, .5, -.5, .5, .5);
  private static final ZMatrixRMaj S = phase(Math.PI / 2);
  private static final ZMatrixRMaj T = phase(Math.PI / 4);

  @Override
  public String toString() {
    return call + " of " + file;
  }

  static List<OpenQasmGate> all() {
    return List.of(
        is(NONE, "U(0.3, 0.5, 0.7) a", general(.3, .5, .7)),
        is(NONE, "gphase(0.7)", exponential(.7, I)),
        is(NONE, "ctrl @ gphase(0.7) a", phase(.7)),
        is(NONE, "negctrl @ U(0.3, 0.5, 0.7) b, a", flipped(on(1, general(.3, .5, .7)))),
        is(THREE, "p(0.7) a", phase(.7)),
        is(THREE, "x a", X),
        is(THREE, "y a", Y),
        is(THREE, "z a", Z),
        is(THREE, "h a", H),
        is(THREE, "s a", S),
        is(THREE, "sdg a", phase(-Math.PI / 2)),
        is(THREE, "t a", T),
        is(THREE, "tdg a", phase(-Math.PI / 4)),
        is(THREE, "sx a", SX),
        is(THREE, "rx(0.7) a", exponential(-.35, X)),
        is(THREE, "ry(0.7) a", exponential(-.35, Y)),
        is(THREE, "rz(0.7) a", exponential(-.35, Z)),
        is(THREE, "rz(7.0) a", exponential(-3.5, Z)),
        is(THREE, "cx a, b", on(1, X)),
        is(THREE, "CX a, b", on(1, X)),
        is(THREE, "cy a, b", on(1, Y)),
        is(THREE, "cz a, b", on(1, Z)),
        is(THREE, "cp(0.7) a, b", on(1, phase(.7))),
        is(THREE, "cphase(0.7) a, b", on(1, phase(.7))),
        is(THREE, "crx(0.7) a, b", on(1, exponential(-.35, X))),
        is(THREE, "cry(0.7) a, b", on(1, exponential(-.35, Y))),
        is(THREE, "crz(0.7) a, b", on(1, exponential(-.35, Z))),
        is(THREE, "ch a, b", on(1, H)),
        is(THREE, "swap a, b", SWAP),
        is(THREE, "ccx a, b, c", on(2, X)),
        is(THREE, "cswap a, b, c", on(1, SWAP)),
        is(THREE, "cu(0.3, 0.5, 0.7, 0.9) a, b", on(1, phased(.9 - .15, general(.3, .5, .7)))),
        is(THREE, "phase(0.7) a", phase(.7)),
        is(THREE, "id a", I),
        is(THREE, "u1(0.7) a", phase(.7)),
        is(THREE, "u2(0.5, 0.7) a", special(Math.PI / 2, .5, .7)),
        is(THREE, "u3(0.3, 0.5, 0.7) a", special(.3, .5, .7)),
        is(TWO, "sxdg a", adjoint(SX)),
        is(TWO, "u0(1) a", I),
        is(TWO, "u(0.3, 0.5, 0.7) a", general(.3, .5, .7)),
        is(TWO, "cu1(0.7) a, b", on(1, phase(.7))),
        is(TWO, "cu3(0.3, 0.5, 0.7) a, b", on(1, phased(-.15, general(.3, .5, .7)))),
        is(TWO, "csx a, b", on(1, SX)),
        is(TWO, "c3x a, b, c, d", on(3, X)),
        is(TWO, "c3sqrtx a, b, c, d", on(3, SX)),
        is(TWO, "c4x a, b, c, d, e", on(4, X)),
        is(TWO, "rxx(0.7) a, b", exponential(-.35, kronecker(X, X))),
        is(TWO, "rzz(0.7) a, b", exponential(-.35, kronecker(Z, Z))),
        is(QUANTINUUM, "U1q(0.7, 0.5) a", exponential(-.35, axis(.5))),
        is(QUANTINUUM, "Rz(0.7) a", exponential(-.35, Z)),
        is(QUANTINUUM, "ZZ a, b", exponential(-Math.PI / 4, kronecker(Z, Z))),
        is(QUANTINUUM, "zz a, b", exponential(-Math.PI / 4, kronecker(Z, Z))),
        is(QUANTINUUM, "RZZ(0.7) a, b", exponential(-.35, kronecker(Z, Z))),
        is(QUANTINUUM, "v a", exponential(-Math.PI / 4, X)),
        is(QUANTINUUM, "vdg a", exponential(Math.PI / 4, X)),
        is(THREE, "inv @ s a", phase(-Math.PI / 2)),
        is(THREE, "pow(3) @ t a", phase(3 * Math.PI / 4)),
        is(THREE, "pow(-2) @ t a", phase(-Math.PI / 2)),
        is(THREE, "pow(0.5) @ x a", SX),
        is(THREE, "pow(0.5) @ z a", S),
        is(THREE, "pow(0.25) @ z a", T),
        is(THREE, "pow(0.5) @ inv @ z a", S),
        is(THREE, "pow(0.5) @ s a", T),
        is(THREE, "pow(0.5) @ inv @ s a", phase(-Math.PI / 4)),
        is(THREE, "pow(0.3) @ rx(0.7) a", exponential(-.105, X)),
        is(THREE, "pow(0.5) @ id a", I),
        is(THREE, "pow(1.5) @ U(0, 0, 1) a", phase(1.5)),
        is(THREE, "pow(0.5) @ p(4.0) a", phase((4 - 2 * Math.PI) / 2)),
        is(THREE, "pow(0.5) @ cz a, b", on(1, S)),
        is(THREE, "ctrl(2) @ pow(0.5) @ x a, b, c", on(2, SX)),
        is(THREE, "pow(0.2) @ y a", phased(Math.PI / 10, exponential(-Math.PI / 10, Y))),
        is(THREE, "pow(0.2) @ h a", phased(Math.PI / 10, exponential(-Math.PI / 10, H))),
        is(TWO, "rccx a, b, c", margolus()),
        is(TWO, "rc3x a, b, c, d", relative()));
  }

  private static OpenQasmGate is(String file, String call, ZMatrixRMaj matrix) {
    return new OpenQasmGate(file, call, matrix);
  }

  /// OpenQASM 3's `U`: 1/2 ((1 + e^{iθ}, -i e^{iλ} (1 - e^{iθ})), (i e^{iφ} (1 - e^{iθ}), e^{i(φ+λ)} (1 + e^{iθ}))).
  private static ZMatrixRMaj general(double theta, double phi, double lambda) {
    double cos = Math.cos(theta);
    double sin = Math.sin(theta);
    ZMatrixRMaj u = LibraryMatrix.of(1 + cos, sin, -sin, -(1 - cos), sin, 1 - cos, 1 + cos, sin);
    var halved = new ZMatrixRMaj(2, 2);
    CommonOps_ZDRM.elementMultiply(u, .5, 0, halved);
    return product(phase(phi), product(halved, phase(lambda)));
  }

  private static ZMatrixRMaj special(double theta, double phi, double lambda) {
    return phased(-(theta + phi + lambda) / 2, general(theta, phi, lambda));
  }

  private static ZMatrixRMaj phased(double angle, ZMatrixRMaj matrix) {
    var result = new ZMatrixRMaj(matrix.getNumRows(), matrix.getNumCols());
    CommonOps_ZDRM.elementMultiply(matrix, Math.cos(angle), Math.sin(angle), result);
    return result;
  }

  private static ZMatrixRMaj axis(double phi) {
    return LibraryMatrix.of(
        0, 0, Math.cos(phi), -Math.sin(phi), Math.cos(phi), Math.sin(phi), 0, 0);
  }

  private static ZMatrixRMaj product(ZMatrixRMaj... factors) {
    ZMatrixRMaj result = factors[0];
    for (int i = 1; i < factors.length; i++) {
      var next = new ZMatrixRMaj(result.getNumRows(), result.getNumCols());
      CommonOps_ZDRM.mult(result, factors[i], next);
      result = next;
    }
    return result;
  }

  private static ZMatrixRMaj adjoint(ZMatrixRMaj matrix) {
    var result = new ZMatrixRMaj(matrix.getNumCols(), matrix.getNumRows());
    CommonOps_ZDRM.transposeConjugate(matrix, result);
    return result;
  }

  /// The matrix with controls, which are the least significant qubits.
  private static ZMatrixRMaj on(int controls, ZMatrixRMaj matrix) {
    int size = matrix.getNumRows() << controls;
    ZMatrixRMaj result = CommonOps_ZDRM.identity(size);
    int all = (1 << controls) - 1;
    for (int row = 0; row < matrix.getNumRows(); row++) {
      for (int column = 0; column < matrix.getNumCols(); column++) {
        result.set(
            row << controls | all,
            column << controls | all,
            matrix.getReal(row, column),
            matrix.getImag(row, column));
      }
    }
    return result;
  }

  /// The control on Zero, and the two qubits exchanged.
  private static ZMatrixRMaj flipped(ZMatrixRMaj controlled) {
    ZMatrixRMaj not = kronecker(I, X);
    return product(SWAP, product(not, controlled, not), SWAP);
  }

  /// What qelib1.inc writes down as `rccx`, its gates from last to first.
  private static ZMatrixRMaj margolus() {
    ZMatrixRMaj h = on(3, 2, H);
    ZMatrixRMaj t = on(3, 2, T);
    ZMatrixRMaj tdg = adjoint(t);
    ZMatrixRMaj fromB = cx(3, 1, 2);
    ZMatrixRMaj fromA = cx(3, 0, 2);
    return product(h, tdg, fromB, t, fromA, tdg, fromB, t, h);
  }

  /// What qelib1.inc writes down as `rc3x`.
  private static ZMatrixRMaj relative() {
    ZMatrixRMaj h = on(4, 3, H);
    ZMatrixRMaj t = on(4, 3, T);
    ZMatrixRMaj tdg = adjoint(t);
    ZMatrixRMaj ends = product(h, tdg, cx(4, 2, 3), t, h);
    ZMatrixRMaj half = product(tdg, cx(4, 1, 3), t, cx(4, 0, 3));
    return product(ends, half, half, ends);
  }

  /// A gate on one of several qubits.
  private static ZMatrixRMaj on(int qubits, int qubit, ZMatrixRMaj matrix) {
    ZMatrixRMaj result = qubit == 0 ? matrix : I;
    for (int i = 1; i < qubits; i++) {
      result = kronecker(i == qubit ? matrix : I, result);
    }
    return result;
  }

  private static ZMatrixRMaj cx(int qubits, int control, int target) {
    return LibraryMatrix.permutation(qubits, k -> (k >> control & 1) == 1 ? k ^ 1 << target : k);
  }
}
