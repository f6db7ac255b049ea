package dev.quaver.sim;

import dev.quaver.device.QuantumDevice;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// A random list of gates and Pauli exponentials with random controls.
public record RandomCircuit(int qubitCount, List<Step> steps) {

  private static final List<Gate> GATES = List.of(Gate.values());
  private static final List<Pauli> PAULIS = List.of(Pauli.values());

  /// A step of a circuit.
  public sealed interface Step {}

  /// A gate of the table; controls first.
  @SuppressWarnings("ArrayRecordComponent")
  public record GateStep(Gate gate, double angle, int controlCount, int[] qubits) implements Step {}

  /// A Pauli exponential; controls first.
  @SuppressWarnings("ArrayRecordComponent")
  public record PauliStep(Pauli[] bases, double angle, int controlCount, int[] qubits)
      implements Step {}

  /// `length` steps on `qubitCount` qubits.
  public static RandomCircuit of(RandomGenerator random, int qubitCount, int length) {
    List<Step> steps = new ArrayList<>();
    while (steps.size() < length) {
      int[] order = shuffled(random, qubitCount);
      double angle = random.nextDouble(-7, 7);
      Gate gate = GATES.get(random.nextInt(GATES.size()));
      if (random.nextInt(5) == 0) {
        int targets = random.nextInt(1, qubitCount + 1);
        int controls = random.nextInt(Math.min(3, qubitCount - targets + 1));
        steps.add(
            new PauliStep(
                paulis(random, targets),
                angle,
                controls,
                Arrays.copyOf(order, controls + targets)));
      } else if (gate.qubitCount() <= qubitCount) {
        int controls = random.nextInt(Math.min(4, qubitCount - gate.qubitCount() + 1));
        steps.add(
            new GateStep(
                gate, angle, controls, Arrays.copyOf(order, controls + gate.qubitCount())));
      }
    }
    return new RandomCircuit(qubitCount, List.copyOf(steps));
  }

  /// Random Pauli operators.
  public static Pauli[] paulis(RandomGenerator random, int count) {
    Pauli[] bases = new Pauli[count];
    Arrays.setAll(bases, k -> PAULIS.get(random.nextInt(4)));
    return bases;
  }

  /// The numbers below `count` in random order.
  public static int[] shuffled(RandomGenerator random, int count) {
    int[] order = new int[count];
    for (int k = 0; k < count; k++) {
      int other = random.nextInt(k + 1);
      order[k] = order[other];
      order[other] = k;
    }
    return order;
  }

  /// Runs it on qubits 0 … of a device.
  public void run(QuantumDevice device) {
    for (Step step : steps) {
      switch (step) {
        case GateStep(Gate gate, double angle, int controls, int[] qubits) ->
            device.apply(gate, angle, controls, qubits);
        case PauliStep(Pauli[] bases, double angle, int controls, int[] qubits) ->
            device.applyPauliExponential(bases, angle, controls, qubits);
      }
    }
  }

  /// Runs the inverse.
  public void runInverse(QuantumDevice device) {
    for (Step step : steps.reversed()) {
      switch (step) {
        case GateStep(Gate gate, double angle, int controls, int[] qubits) ->
            device.apply(gate.adjoint(), -angle, controls, qubits);
        case PauliStep(Pauli[] bases, double angle, int controls, int[] qubits) ->
            device.applyPauliExponential(bases, -angle, controls, qubits);
      }
    }
  }

  /// Runs it on the oracle.
  public void run(DenseOracle oracle) {
    for (Step step : steps) {
      switch (step) {
        case GateStep(Gate gate, double angle, int controls, int[] qubits) ->
            oracle.apply(gate.matrix(angle), controls, qubits);
        case PauliStep(Pauli[] bases, double angle, int controls, int[] qubits) ->
            oracle.applyPauliExponential(bases, angle, controls, qubits);
      }
    }
  }
}
