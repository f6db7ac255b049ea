package dev.quaver.sim.statevector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.device.QuantumDevice;
import dev.quaver.gate.Gate;
import dev.quaver.sim.DenseOracle;
import dev.quaver.sim.RandomCircuit;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// The joint distribution of deferred outcomes is the one that measuring at once has, computed by the oracle along every
/// branch: exactly, not by sampling.
class DeferringDeviceProperties {

  /// The layout under test.
  Layout layout() {
    return Layout.FLAT;
  }

  /// A part of a program with measurements.
  private sealed interface Part {}

  private record Gates(RandomCircuit circuit) implements Part {}

  @SuppressWarnings("ArrayRecordComponent")
  private record Measure(Pauli[] bases, int[] qubits) implements Part {}

  private record Reset(int qubit) implements Part {}

  private static List<Part> program(RandomGenerator random, int qubitCount) {
    List<Part> parts = new ArrayList<>();
    for (int k = 0; k < 7; k++) {
      parts.add(new Gates(RandomCircuit.of(random, qubitCount, random.nextInt(1, 5))));
      switch (random.nextInt(4)) {
        case 0 -> parts.add(new Reset(random.nextInt(qubitCount)));
        case 1 -> {
          int[] qubit = {random.nextInt(qubitCount)};
          parts.add(new Measure(RandomCircuit.paulis(random, 1), qubit));
          parts.add(new Reset(qubit[0]));
        }
        case 2 -> {
          Pauli[] bases = RandomCircuit.paulis(random, random.nextInt(1, qubitCount + 1));
          int[] qubits = Arrays.copyOf(RandomCircuit.shuffled(random, qubitCount), bases.length);
          parts.add(new Measure(bases, qubits));
        }
        case 3 ->
            parts.add(new Measure(new Pauli[] {Pauli.Z}, new int[] {random.nextInt(qubitCount)}));
        default -> throw new AssertionError();
      }
    }
    return parts;
  }

  @Property(tries = 400)
  void deferredOutcomesHaveTheSameJointDistribution(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int qubitCount) {
    List<Part> program = program(new SplittableRandom(seed), qubitCount);
    Map<String, Double> expected = new HashMap<>();
    branch(program, qubitCount, "", 1, expected);
    Map<String, Double> actual = deferred(program, qubitCount);
    for (String outcomes : expected.keySet()) {
      assertEquals(expected.get(outcomes), actual.getOrDefault(outcomes, 0.), 1e-9, outcomes);
    }
    assertEquals(1, actual.values().stream().mapToDouble(p -> p).sum(), 1e-9);
  }

  private Map<String, Double> deferred(List<Part> program, int qubitCount) {
    MemoryLimit memory = MemoryLimit.ofHeap();
    var device = new DeferringDevice(layout().storage(1, memory), memory, 20);
    for (int k = 0; k < qubitCount; k++) {
      device.allocate();
    }
    List<Integer> results = new ArrayList<>();
    for (Part part : program) {
      switch (part) {
        case Gates gates -> gates.circuit().run((QuantumDevice) device);
        case Measure(Pauli[] bases, int[] qubits) -> results.add(device.measure(bases, qubits));
        case Reset(int qubit) -> device.reset(qubit);
      }
    }
    Map<String, Double> distribution = new HashMap<>();
    WireState state = device.state();
    for (long index = 0; index < 1L << state.axisCount(); index++) {
      StringBuilder outcomes = new StringBuilder();
      for (int result : results) {
        boolean odd = (Long.bitCount(index & parityMask(device, result)) & 1) != 0;
        outcomes.append(odd ^ device.outcomes().isNegated(result) ? '1' : '0');
      }
      double probability =
          Math.pow(state.amplitudes().re(index), 2) + Math.pow(state.amplitudes().im(index), 2);
      distribution.merge(outcomes.toString(), probability, Double::sum);
    }
    return distribution;
  }

  private static long parityMask(DeferringDevice device, int result) {
    return device.outcomes().mask(result, device.state()::axis);
  }

  /// Follows every outcome from the start, with its probability.
  private static void branch(
      List<Part> program,
      int qubitCount,
      String choices,
      double probability,
      Map<String, Double> distribution) {
    var oracle = new DenseOracle(qubitCount);
    StringBuilder outcomes = new StringBuilder();
    int choice = 0;
    for (Part part : program) {
      Pauli[] bases;
      int[] qubits;
      switch (part) {
        case Gates gates -> {
          gates.circuit().run(oracle);
          continue;
        }
        case Measure measure -> {
          bases = measure.bases();
          qubits = measure.qubits();
        }
        case Reset reset -> {
          bases = new Pauli[] {Pauli.Z};
          qubits = new int[] {reset.qubit()};
        }
      }
      double one = oracle.probabilityOfOne(bases, qubits);
      if (choice == choices.length()) {
        for (int bit = 0; bit < 2; bit++) {
          double branch = bit == 1 ? one : 1 - one;
          if (branch > 1e-12) {
            branch(program, qubitCount, choices + bit, probability * branch, distribution);
          }
        }
        return;
      }
      boolean chosen = choices.charAt(choice++) == '1';
      oracle.project(bases, chosen, qubits);
      if (part instanceof Measure) {
        outcomes.append(chosen ? '1' : '0');
      } else if (chosen) {
        oracle.apply(Gate.X.matrix(0), 0, qubits);
      }
    }
    distribution.merge(outcomes.toString(), probability, Double::sum);
  }
}
