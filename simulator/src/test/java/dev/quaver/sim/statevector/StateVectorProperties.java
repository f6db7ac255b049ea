package dev.quaver.sim.statevector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.device.QuantumDevice;
import dev.quaver.sim.DenseOracle;
import dev.quaver.sim.RandomCircuit;
import dev.quaver.sim.States;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StateVectorProperties {

  /// Fresh amplitudes in the layout under test.
  Layout.Storage storage() {
    return Layout.FLAT.storage(1, MemoryLimit.ofHeap());
  }

  private QuantumDevice device(int qubitCount, long seed) {
    QuantumDevice device = new StateVectorDevice(new SplittableRandom(seed), storage());
    for (int k = 0; k < qubitCount; k++) {
      device.allocate();
    }
    return device;
  }

  @Property(tries = 300)
  void randomCircuitsGiveTheOraclesState(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int qubitCount) {
    var circuit = RandomCircuit.of(new SplittableRandom(seed), qubitCount, 30);
    QuantumDevice device = device(qubitCount, 1);
    var oracle = new DenseOracle(qubitCount);
    circuit.run(device);
    circuit.run(oracle);
    States.assertSame(oracle, device, qubitCount, "state");
  }

  @Property(tries = 300)
  void measurementsFollowTheOracle(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int qubitCount) {
    var random = new SplittableRandom(seed);
    QuantumDevice device = device(qubitCount, seed + 1);
    var oracle = new DenseOracle(qubitCount);
    for (int round = 0; round < 5; round++) {
      var circuit = RandomCircuit.of(random, qubitCount, 8);
      circuit.run(device);
      circuit.run(oracle);
      Pauli[] bases = RandomCircuit.paulis(random, random.nextInt(1, qubitCount + 1));
      int[] qubits = Arrays.copyOf(RandomCircuit.shuffled(random, qubitCount), bases.length);
      assertEquals(
          oracle.probabilityOfOne(bases, qubits),
          device.inspector().probabilityOfOne(bases, qubits),
          1e-9);
      boolean one = device.read(device.measure(bases, qubits));
      oracle.project(bases, one, qubits);
      States.assertSame(oracle, device, qubitCount, "after measuring");
    }
  }

  @Property(tries = 200)
  void inverseUndoes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int qubitCount) {
    var circuit = RandomCircuit.of(new SplittableRandom(seed), qubitCount, 40);
    QuantumDevice device = device(qubitCount, 1);
    circuit.run(device);
    circuit.runInverse(device);
    double[] amplitudes = States.amplitudes(device, qubitCount);
    assertEquals(1, amplitudes[0], 1e-9);
    assertEquals(0, amplitudes[1], 1e-9);
  }

  @Property(tries = 100)
  void normIsKept(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int qubitCount) {
    var random = new SplittableRandom(seed);
    QuantumDevice device = device(qubitCount, 1);
    for (int round = 0; round < 4; round++) {
      RandomCircuit.of(random, qubitCount, 50).run(device);
      device.reset(random.nextInt(qubitCount));
    }
    double norm =
        Arrays.stream(States.amplitudes(device, qubitCount)).map(part -> part * part).sum();
    assertEquals(1, norm, 1e-10);
  }

  @Property(tries = 100)
  void explicitUnitariesAreTheirGates(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int qubitCount) {
    var circuit = RandomCircuit.of(new SplittableRandom(seed), qubitCount, 20);
    QuantumDevice device = device(qubitCount, 1);
    QuantumDevice byMatrix = device(qubitCount, 1);
    circuit.run(device);
    for (RandomCircuit.Step step : circuit.steps()) {
      switch (step) {
        case RandomCircuit.GateStep gate ->
            byMatrix.applyUnitary(
                gate.gate().matrix(gate.angle()), gate.controlCount(), gate.qubits());
        case RandomCircuit.PauliStep pauli ->
            byMatrix.applyPauliExponential(
                pauli.bases(), pauli.angle(), pauli.controlCount(), pauli.qubits());
      }
    }
    double[] expected = States.amplitudes(device, qubitCount);
    double[] actual = States.amplitudes(byMatrix, qubitCount);
    for (int k = 0; k < expected.length; k++) {
      assertEquals(expected[k], actual[k], 1e-9);
    }
  }
}
