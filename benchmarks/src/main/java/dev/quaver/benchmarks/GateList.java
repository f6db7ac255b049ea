package dev.quaver.benchmarks;

import dev.quaver.device.QuantumDevice;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A circuit without measurements, applied to a device gate by gate.
///
/// @param qubitCount qubits it acts on, at least 1
record GateList(int qubitCount, List<Step> steps) {

  /// One gate.
  @FunctionalInterface
  interface Step {
    /// Applies the gate.
    void applyTo(QuantumDevice device);
  }

  GateList {
    steps = List.copyOf(steps);
  }

  /// A chain of CNOTs that entangles all qubits, then a rotation about X on each.
  static GateList ghz(int qubitCount) {
    var random = new Random(7);
    var builder = new Builder();
    builder.add(Gate.H, 0, 0, 0);
    for (int qubit = 0; qubit + 1 < qubitCount; qubit++) {
      builder.add(Gate.X, 0, 1, qubit, qubit + 1);
    }
    for (int qubit = 0; qubit < qubitCount; qubit++) {
      builder.add(Gate.RX, 6 * random.nextDouble(), 0, qubit);
    }
    return new GateList(qubitCount, builder.steps);
  }

  /// The quantum Fourier transform with its final swaps.
  static GateList qft(int qubitCount) {
    var builder = new Builder();
    for (int qubit = qubitCount - 1; qubit >= 0; qubit--) {
      builder.add(Gate.H, 0, 0, qubit);
      for (int lower = qubit - 1; lower >= 0; lower--) {
        builder.add(Gate.R1, Math.scalb(Math.PI, lower - qubit), 1, lower, qubit);
      }
    }
    for (int qubit = 0; qubit < qubitCount / 2; qubit++) {
      builder.add(Gate.SWAP, 0, 0, qubit, qubitCount - 1 - qubit);
    }
    return new GateList(qubitCount, builder.steps);
  }

  /// Twenty layers: on each qubit one of √X, √Y, T, H and Rz, then controlled Zs between neighbours, offset by one in every
  /// second layer.
  static GateList random(int qubitCount) {
    var random = new Random(1234 + qubitCount);
    var builder = new Builder();
    for (int layer = 0; layer < 20; layer++) {
      for (int qubit = 0; qubit < qubitCount; qubit++) {
        switch (random.nextInt(5)) {
          case 0 -> builder.add(Gate.SX, 0, 0, qubit);
          case 1 -> builder.add(Gate.RY, Math.PI / 2, 0, qubit);
          case 2 -> builder.add(Gate.T, 0, 0, qubit);
          case 3 -> builder.add(Gate.H, 0, 0, qubit);
          default -> builder.add(Gate.RZ, 2 * Math.PI * random.nextDouble(), 0, qubit);
        }
      }
      for (int qubit = layer % 2; qubit + 1 < qubitCount; qubit += 2) {
        builder.add(Gate.Z, 0, 1, qubit, qubit + 1);
      }
    }
    return new GateList(qubitCount, builder.steps);
  }

  /// Applies all steps to the device's qubits 0 to `qubitCount` - 1.
  void applyTo(QuantumDevice device) {
    for (Step step : steps) {
      step.applyTo(device);
    }
  }

  private static final class Builder {
    private final List<Step> steps = new ArrayList<>();

    private void add(Gate gate, double angleRadians, int controlCount, int... qubits) {
      steps.add(device -> device.apply(gate, angleRadians, controlCount, qubits.clone()));
    }
  }
}
