package dev.quaver.decompose;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.List;

/// Gates of the table, and one-qubit unitaries, with at least one control.
final class ControlledRules {

  private ControlledRules() {}

  static void emit(Emitter out, Gate gate, double angle, int controlCount, int... qubits) {
    int target = qubits[controlCount];
    switch (gate) {
      case I -> {}
      case X -> ControlledX.emit(out, qubits);
      case Y -> {
        out.gate(Gate.S_ADJ, target);
        out.gate(Gate.X, 0, controlCount, qubits);
        out.gate(Gate.S, target);
      }
      case Z -> z(out, controlCount, qubits);
      case H -> {
        out.gate(Gate.S, target);
        out.gate(Gate.H, target);
        out.gate(Gate.T, target);
        out.gate(Gate.X, 0, controlCount, qubits);
        out.gate(Gate.T_ADJ, target);
        out.gate(Gate.H, target);
        out.gate(Gate.S_ADJ, target);
      }
      case S -> out.gate(Gate.R1, Math.PI / 2, controlCount, qubits);
      case S_ADJ -> out.gate(Gate.R1, -Math.PI / 2, controlCount, qubits);
      case T -> out.gate(Gate.R1, Math.PI / 4, controlCount, qubits);
      case T_ADJ -> out.gate(Gate.R1, -Math.PI / 4, controlCount, qubits);
      case SX -> betweenHadamards(out, Gate.S, controlCount, qubits);
      case SX_ADJ -> betweenHadamards(out, Gate.S_ADJ, controlCount, qubits);
      case RX -> ControlledRotation.emit(out, Pauli.X, angle, qubits);
      case RY -> ControlledRotation.emit(out, Pauli.Y, angle, qubits);
      case RZ -> ControlledRotation.emit(out, Pauli.Z, angle, qubits);
      case R1 -> ControlledPhase.emit(out, angle, qubits);
      case GLOBAL_PHASE ->
          out.gate(Gate.R1, -angle / 2, controlCount - 1, Arrays.copyOf(qubits, controlCount));
      case SWAP -> swap(out, controlCount, qubits);
      case RXX -> interaction(out, Pauli.X, angle, controlCount, qubits);
      case RYY -> interaction(out, Pauli.Y, angle, controlCount, qubits);
      case RZZ -> interaction(out, Pauli.Z, angle, controlCount, qubits);
    }
  }

  private static void z(Emitter out, int controlCount, int... qubits) {
    if (out.accepts(Gate.R1, controlCount)) {
      out.gate(Gate.R1, Math.PI, controlCount, qubits);
    } else if (out.accepts(Gate.X, controlCount)) {
      betweenHadamards(out, Gate.X, controlCount, qubits);
    } else {
      ControlledPhase.emit(out, Math.PI, qubits);
    }
  }

  private static void betweenHadamards(Emitter out, Gate gate, int controlCount, int... qubits) {
    out.gate(Gate.H, qubits[controlCount]);
    out.gate(gate, 0, controlCount, qubits);
    out.gate(Gate.H, qubits[controlCount]);
  }

  /// Fredkin's gate and its like: only the CX in the middle needs the controls.
  private static void swap(Emitter out, int controlCount, int... qubits) {
    int a = qubits[controlCount];
    int b = qubits[controlCount + 1];
    out.cx(b, a);
    out.gate(Gate.X, 0, controlCount + 1, qubits);
    out.cx(b, a);
  }

  private static void interaction(
      Emitter out, Pauli axis, double theta, int controlCount, int... qubits) {
    PauliExponential.emit(out, List.of(axis, axis), -theta / 2, controlCount, qubits);
  }

  /// A 2×2 unitary with controls, its phase included. It is a rotation about some axis, or a Z about some axis, and a phase of
  /// the controls: as many CX as [ControlledRotation] and [ControlledPhase] take, with one control at most 2.
  static void unitary(Emitter out, ComplexMatrix matrix, int controlCount, int... qubits) {
    var rotation = AxisRotation.of(OneQubitUnitary.of(matrix));
    int target = qubits[controlCount];
    double phase = rotation.phase();
    double afterFlip = OneQubitUnitary.normalized(phase - Math.PI / 2);
    boolean asFlip = rotation.isHalfTurn() && (controlCount == 1 || afterFlip == 0);
    out.rotation(Gate.RZ, -rotation.azimuth(), target);
    out.rotation(Gate.RY, -rotation.inclination(), target);
    if (asFlip) {
      out.gate(Gate.Z, 0, controlCount, qubits);
      phase = afterFlip;
    } else if (rotation.angle() != 0) {
      out.gate(Gate.RZ, rotation.angle(), controlCount, qubits);
    }
    out.rotation(Gate.RY, rotation.inclination(), target);
    out.rotation(Gate.RZ, rotation.azimuth(), target);
    if (OneQubitUnitary.normalized(phase) != 0) {
      out.gate(Gate.R1, phase, controlCount - 1, Arrays.copyOf(qubits, controlCount));
    }
  }
}
