package dev.quaver.decompose;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.circuit.GateSet;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Compiles circuits to the native gates of trapped ions. Rotations about Z are not done: each qubit has a frame, which turns
/// the phases of what comes after.
///
/// [#MOLMER_SORENSEN] and [#ZZ] are gate sets to decompose to and to optimize in beforehand.
public final class TrappedIonCompiler implements CircuitVisitor {

  /// Before compilation to GPi, GPi2 and MS.
  public static final GateSet MOLMER_SORENSEN =
      new GateSet(
          "GPi, GPi2 and MS", Map.of(Gate.RZ, 0, Gate.SX, 0, Gate.X, 0, Gate.RXX, 0), false);

  /// Before compilation to GPi, GPi2 and ZZ.
  public static final GateSet ZZ =
      new GateSet(
          "GPi, GPi2 and ZZ", Map.of(Gate.RZ, 0, Gate.SX, 0, Gate.X, 0, Gate.RZZ, 0), false);

  private final GateSet gates;
  private final double[] frames;
  private final List<TrappedIonGate> done = new ArrayList<>();

  private TrappedIonCompiler(GateSet gates, int qubitCount) {
    this.gates = gates;
    frames = new double[qubitCount];
  }

  /// What a circuit becomes.
  ///
  /// @param frames for each qubit the rotation about Z, in radians, that is still to come at the end; no measurement in the
  ///     computational basis sees it
  public record Compiled(List<TrappedIonGate> gates, List<Double> frames) {
    public Compiled {
      gates = List.copyOf(gates);
      frames = List.copyOf(frames);
    }
  }

  /// Compiles a circuit, up to a global phase. Barriers go, and so do measurements: machines measure all qubits at the end.
  ///
  /// @param gates [#MOLMER_SORENSEN] or [#ZZ]
  /// @throws DecompositionException if there is a reset or an operation known by its name alone
  public static Compiled compile(Circuit circuit, GateSet gates) {
    Circuit decomposed = Decomposer.decompose(circuit, gates);
    var compiler = new TrappedIonCompiler(gates, decomposed.qubitCount());
    decomposed.forEach(compiler);
    List<Double> frames = new ArrayList<>();
    for (double frame : compiler.frames) {
      frames.add(OneQubitUnitary.normalized(frame));
    }
    return new Compiled(compiler.done, frames);
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    int qubit = qubits[0];
    if (gate == Gate.RZ) {
      frames[qubit] += angleRadians;
    } else if (gate == Gate.X) {
      flip(qubit);
    } else if (gate == Gate.SX) {
      done.add(new TrappedIonGate.Gpi2(qubit, phase(qubit)));
    } else if (gate == Gate.RXX) {
      molmerSorensen(angleRadians, qubit, qubits[1]);
    } else if (gate == Gate.RZZ) {
      zz(angleRadians, qubit, qubits[1]);
    } else {
      throw new IllegalStateException("internal: " + gate + " is not in " + gates.name());
    }
  }

  private void flip(int qubit) {
    done.add(new TrappedIonGate.Gpi(qubit, phase(qubit)));
  }

  /// The phase of X in the frame of the qubit: `Rz(-f) X Rz(f) = A(-f)`.
  private double phase(int qubit) {
    return turns(-frames[qubit]);
  }

  private static double turns(double radians) {
    double turns = radians / (2 * Math.PI);
    double positive = turns - Math.floor(turns);
    return positive < 1 ? positive : 0;
  }

  private void molmerSorensen(double angleRadians, int first, int second) {
    double angle = OneQubitUnitary.normalized(angleRadians);
    if (Math.abs(angle) > Math.PI / 2) {
      flip(first);
      flip(second);
      angle -= Math.copySign(Math.PI, angle);
    }
    if (angle != 0) {
      // -X⊗X is X⊗X with one phase half a turn on
      double firstPhase = angle < 0 ? turns(Math.PI - frames[first]) : phase(first);
      double size = Math.abs(angle) / (2 * Math.PI);
      done.add(new TrappedIonGate.MolmerSorensen(first, second, firstPhase, phase(second), size));
    }
  }

  private void zz(double angleRadians, int first, int second) {
    double angle = OneQubitUnitary.normalized(angleRadians);
    if (Math.abs(angle) > Math.PI / 2) {
      frames[first] += Math.PI;
      frames[second] += Math.PI;
      angle -= Math.copySign(Math.PI, angle);
    }
    if (angle != 0) {
      double size = Math.abs(angle) / (2 * Math.PI);
      // X on one qubit before and after turns Z⊗Z around
      if (angle < 0) {
        flip(first);
      }
      done.add(new TrappedIonGate.Zz(first, second, size));
      if (angle < 0) {
        flip(first);
      }
    }
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    throw new IllegalStateException("internal: an exponential was not decomposed");
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    throw new IllegalStateException("internal: a unitary was not decomposed");
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    throw new DecompositionException(name, gates);
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    // all qubits are measured at the end
  }

  @Override
  public void reset(int qubit) {
    throw new DecompositionException("Reset", gates);
  }

  @Override
  public void barrier(int... qubits) {
    // frames pass barriers
  }
}
