package dev.quaver.gate;

import dev.quaver.ast.Functor;
import java.util.Arrays;
import java.util.Optional;

/// The one gate table: a row makes a gate known to simulators, formats and documentation alike.
///
/// Angles are in radians. Matrices act on basis states whose index has the gate's first qubit as its least significant
/// bit. Rotations follow Q#: `Rp(θ) = exp(-i θ/2 P)`, `R1(θ) = diag(1, e^{iθ})`.
public enum Gate {
  I("I", 1, false, Kind.DIAGONAL_CLIFFORD, "", "id", "", "I"),
  X("X", 1, false, Kind.CLIFFORD, "x", "x", "x", "X"),
  Y("Y", 1, false, Kind.CLIFFORD, "y", "y", "y", "Y"),
  Z("Z", 1, false, Kind.DIAGONAL_CLIFFORD, "z", "z", "z", "Z"),
  H("H", 1, false, Kind.CLIFFORD, "h", "h", "h", "H"),
  S("S", 1, false, Kind.DIAGONAL_CLIFFORD, "s", "s", "s", "S"),
  S_ADJ("S'", 1, false, Kind.DIAGONAL_CLIFFORD, "s__adj", "sdg", "si", "DAGGER S"),
  T("T", 1, false, Kind.DIAGONAL, "t", "t", "t", "T"),
  T_ADJ("T'", 1, false, Kind.DIAGONAL, "t__adj", "tdg", "ti", "DAGGER T"),
  SX("SX", 1, false, Kind.CLIFFORD, "sx", "sx", "v", "RX(pi/2)"),
  SX_ADJ("SX'", 1, false, Kind.CLIFFORD, "sx__adj", "sxdg", "vi", "RX(-pi/2)"),
  RX("Rx", 1, true, Kind.GENERAL, "rx", "rx", "rx", "RX"),
  RY("Ry", 1, true, Kind.GENERAL, "ry", "ry", "ry", "RY"),
  RZ("Rz", 1, true, Kind.DIAGONAL, "rz", "rz", "rz", "RZ"),
  R1("R1", 1, true, Kind.DIAGONAL, "", "p", "", "PHASE"),
  /// `exp(-iθ/2)` on everything: `R(PauliI, θ)`; seen when controlled
  GLOBAL_PHASE("GlobalPhase", 1, true, Kind.DIAGONAL, "", "", "", ""),
  SWAP("SWAP", 2, false, Kind.CLIFFORD, "swap", "swap", "swap", "SWAP"),
  RXX("Rxx", 2, true, Kind.GENERAL, "rxx", "rxx", "xx", ""),
  RYY("Ryy", 2, true, Kind.GENERAL, "ryy", "", "yy", ""),
  RZZ("Rzz", 2, true, Kind.DIAGONAL, "rzz", "rzz", "zz", "");

  /// What is known of a gate's matrix whatever its angle.
  private enum Kind {
    GENERAL,
    CLIFFORD,
    DIAGONAL,
    DIAGONAL_CLIFFORD
  }

  private final String label;
  private final int qubitCount;
  private final boolean hasAngle;
  private final Kind kind;
  private final String qirName;
  private final String openQasmName;
  private final String ionqName;
  private final String quilName;

  Gate(
      String label,
      int qubitCount,
      boolean hasAngle,
      Kind kind,
      String qirName,
      String openQasmName,
      String ionqName,
      String quilName) {
    this.label = label;
    this.qubitCount = qubitCount;
    this.hasAngle = hasAngle;
    this.kind = kind;
    this.qirName = qirName;
    this.openQasmName = openQasmName;
    this.ionqName = ionqName;
    this.quilName = quilName;
  }

  /// What people read in diagrams and statistics.
  public String label() {
    return label;
  }

  /// Qubits it acts on, controls not counted: 1 or 2.
  public int qubitCount() {
    return qubitCount;
  }

  /// Whether it takes an angle.
  public boolean hasAngle() {
    return hasAngle;
  }

  /// Whether its matrix is diagonal for every angle.
  public boolean isDiagonal() {
    return kind == Kind.DIAGONAL || kind == Kind.DIAGONAL_CLIFFORD;
  }

  /// Whether it is in the Clifford group; rotations are not, whatever their angle.
  public boolean isClifford() {
    return kind == Kind.CLIFFORD || kind == Kind.DIAGONAL_CLIFFORD;
  }

  /// The gate whose matrix is the conjugate transpose; gates with an angle are their own and negate it.
  public Gate adjoint() {
    return switch (this) {
      case S -> S_ADJ;
      case S_ADJ -> S;
      case T -> T_ADJ;
      case T_ADJ -> T;
      case SX -> SX_ADJ;
      case SX_ADJ -> SX;
      case I, X, Y, Z, H, RX, RY, RZ, R1, GLOBAL_PHASE, SWAP, RXX, RYY, RZZ -> this;
    };
  }

  /// Name between `__quantum__qis__` and `__body` in QIR (`s__adj` stands for `s` and `__adj`), where QIR has it.
  public Optional<String> qirName() {
    return named(qirName);
  }

  /// Name in OpenQASM's standard gates, where there is one.
  public Optional<String> openQasmName() {
    return named(openQasmName);
  }

  /// Name in IonQ's `qis` gate set, where there is one.
  public Optional<String> ionqName() {
    return named(ionqName);
  }

  /// Name in Quil, where there is one.
  public Optional<String> quilName() {
    return named(quilName);
  }

  /// The row with this label.
  public static Optional<Gate> labelled(String label) {
    return Arrays.stream(values()).filter(gate -> gate.label.equals(label)).findFirst();
  }

  /// The row for `functor` applied to this gate, where that is a row too: only Adjoint gives one.
  public Optional<Gate> under(Functor functor) {
    return functor == Functor.ADJOINT ? Optional.of(adjoint()) : Optional.empty();
  }

  /// The matrix for an angle in radians (ignored where [#hasAngle] is false).
  public ComplexMatrix matrix(double angleRadians) {
    return GateMatrices.of(this, angleRadians);
  }

  private static Optional<String> named(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }
}
