package dev.quaver.sim.statevector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.sim.RandomCircuit;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Sparse amplitudes are those in flat arrays.
class SparseAmplitudesProperties {

  private static WireState state(Amplitudes amplitudes, int wireCount) {
    var state = new WireState(amplitudes, (_, _) -> {});
    for (int k = 0; k < wireCount; k++) {
      state.addWire();
    }
    return state;
  }

  private static void run(RandomCircuit circuit, WireState state) {
    for (RandomCircuit.Step step : circuit.steps()) {
      switch (step) {
        case RandomCircuit.GateStep gate ->
            state.apply(gate.gate(), gate.angle(), gate.controlCount(), gate.qubits());
        case RandomCircuit.PauliStep pauli ->
            state.applyPauliExponential(
                pauli.bases(), pauli.angle(), pauli.controlCount(), pauli.qubits());
      }
    }
  }

  @Property(tries = 300)
  void sparseAndFlatAgree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int wireCount) {
    var random = new SplittableRandom(seed);
    WireState flat = state(new FlatAmplitudes(1), wireCount);
    var limit = new SparseLimit(MemoryLimit.ofHeap());
    WireState sparse = state(new SparseAmplitudes(limit), wireCount);
    for (int round = 0; round < 4; round++) {
      var circuit = RandomCircuit.of(random, wireCount, 10);
      run(circuit, flat);
      run(circuit, sparse);
      Pauli[] bases = RandomCircuit.paulis(random, random.nextInt(1, wireCount + 1));
      int[] wires = Arrays.copyOf(RandomCircuit.shuffled(random, wireCount), bases.length);
      double one = flat.probabilityOfOne(bases, wires);
      assertEquals(one, sparse.probabilityOfOne(bases, wires), 1e-9);
      boolean outcome = one > .5;
      flat.project(bases, outcome, outcome ? one : 1 - one, wires);
      sparse.project(bases, outcome, outcome ? one : 1 - one, wires);
      assertSame(flat.amplitudes(), sparse.amplitudes());
      assertSame(flat.amplitudes(), SparseAmplitudes.copyOf(flat.amplitudes(), limit));
    }
  }

  private static void assertSame(Amplitudes expected, Amplitudes actual) {
    assertEquals(expected.axisCount(), actual.axisCount());
    for (long index = 0; index < 1L << expected.axisCount(); index++) {
      assertEquals(expected.re(index), actual.re(index), 1e-9);
      assertEquals(expected.im(index), actual.im(index), 1e-9);
    }
  }
}
