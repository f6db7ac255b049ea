package dev.quaver.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.CircuitUnitary;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Operation;
import dev.quaver.decompose.Circuits;
import dev.quaver.decompose.Decomposer;
import dev.quaver.decompose.TestGateSets;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OptimizerProperties {

  private static final int QUBITS = 4;

  private static Circuit random(long seed, int size, boolean withMeasurements) {
    var random = new Random(seed);
    var builder = new CircuitBuilder().reserve(QUBITS, 3);
    int outcomes = 0;
    int resets = 0;
    for (int i = 0; i < size; i++) {
      int qubit = random.nextInt(QUBITS);
      switch (random.nextInt(14)) {
        case 0 -> pauli(builder, random);
        case 1 -> {
          if (withMeasurements && outcomes < 3) {
            builder.measure(qubit, outcomes++);
          }
        }
        case 2 -> {
          if (withMeasurements && resets < 2) {
            builder.reset(qubit);
            resets++;
          }
        }
        case 3 -> builder.barrier(qubit, (qubit + 1) % QUBITS);
        default -> gate(builder, random);
      }
    }
    return builder.build();
  }

  @SuppressWarnings("EnumOrdinal") // any row will do
  private static void gate(CircuitBuilder builder, Random random) {
    Gate gate = Gate.values()[random.nextInt(Gate.values().length)];
    int controls = Math.min(Math.max(0, random.nextInt(4) - 1), QUBITS - gate.qubitCount());
    int[] qubits = random.ints(0, QUBITS).distinct().limit(controls + gate.qubitCount()).toArray();
    double angle =
        random.nextBoolean() ? random.nextInt(-16, 17) * Math.PI / 4 : random.nextDouble(-13, 13);
    builder.gate(gate, angle, controls, qubits);
  }

  @SuppressWarnings("EnumOrdinal") // any Pauli will do
  private static void pauli(CircuitBuilder builder, Random random) {
    int[] qubits = random.ints(0, QUBITS).distinct().limit(3).toArray();
    Pauli[] bases = {
      Pauli.values()[random.nextInt(4)], Pauli.values()[random.nextInt(4)],
    };
    builder.pauliExponential(bases, random.nextInt(-4, 5) * Math.PI / 4, 1, qubits);
  }

  private static Circuit withoutBarriers(Circuit circuit) {
    return Circuit.of(
        circuit.operations().stream()
            .filter(each -> !(each instanceof Operation.Barrier))
            .toArray(Operation[]::new));
  }

  @Property(tries = 150)
  void unitariesStayTheSameUpToAPhase(@ForAll long seed) {
    Circuit circuit = random(seed, 40, false);

    Circuit optimized = CircuitOptimizer.optimize(circuit);

    Circuits.assertSame(circuit, optimized, "seed " + seed);
    assertTrue(optimized.size() <= circuit.size());
  }

  @Property(tries = 8)
  void gatesStayInTheirSet(@ForAll long seed) {
    for (GateSet gates : TestGateSets.ALL) {
      Circuit circuit = Decomposer.decompose(withoutBarriers(random(seed, 15, false)), gates);

      Circuit optimized = new CircuitOptimizer(gates).optimize(circuit, false);

      Circuits.assertAccepted(gates, optimized, gates.name() + " seed " + seed);
      Circuits.assertSame(circuit, optimized, gates.name() + " seed " + seed);
      assertTrue(optimized.size() <= circuit.size());
    }
  }

  @Property(tries = 100)
  void statesMadeFromZeroStayTheSame(@ForAll long seed) {
    Circuit circuit = random(seed, 12, false);

    Circuit optimized = new CircuitOptimizer(TestGateSets.IONQ).optimize(circuit, true);

    ComplexMatrix before = CircuitUnitary.of(circuit);
    ComplexMatrix after = CircuitUnitary.of(optimized);
    double re = 0;
    double im = 0;
    for (int row = 0; row < before.dimension(); row++) {
      int i = row * before.dimension();
      re += before.real()[i] * after.real()[i] + before.imaginary()[i] * after.imaginary()[i];
      im += before.real()[i] * after.imaginary()[i] - before.imaginary()[i] * after.real()[i];
    }
    assertTrue(Math.abs(Math.hypot(re, im) - 1) < 1e-9, "seed " + seed);
    assertTrue(optimized.size() <= circuit.size());
  }

  @Property(tries = 60)
  void outcomesKeepTheirDistribution(@ForAll long seed) {
    for (int size : List.of(8, 30)) {
      Circuit circuit = random(seed, size, true);
      for (boolean startsAtZero : new boolean[] {false, true}) {
        Circuit optimized = new CircuitOptimizer(TestGateSets.IONQ).optimize(circuit, startsAtZero);

        assertArrayEquals(
            Deferred.distribution(circuit), Deferred.distribution(optimized), 1e-9, "seed " + seed);
      }
    }
  }
}
