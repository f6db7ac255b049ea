package dev.quaver.decompose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.CircuitUnitary;
import dev.quaver.gate.Gate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShannonDecompositionTest {

  private static final Gate[] GATES = {Gate.X, Gate.H, Gate.S, Gate.Z, Gate.SWAP, Gate.RY};

  /// Matrices of such circuits have equal and vanishing singular values everywhere.
  private static Circuit special(Random random, int qubits) {
    var builder = new CircuitBuilder().reserve(qubits, 0);
    int size = random.nextInt(12);
    for (int i = 0; i < size; i++) {
      Gate gate = GATES[random.nextInt(GATES.length)];
      int controls = random.nextInt(qubits - gate.qubitCount() + 1);
      int[] operands =
          random.ints(0, qubits).distinct().limit(controls + gate.qubitCount()).toArray();
      double angle = Math.pow(10, -random.nextInt(15));
      builder.gate(gate, angle, controls, operands);
    }
    return builder.build();
  }

  @Test
  void decomposesMatricesWithEqualAndVanishingSingularValues() {
    var random = new Random(20);
    for (int i = 0; i < 300; i++) {
      Circuit circuit = special(random, 3 + i % 2);
      var unitary = new CircuitBuilder();
      int[] qubits = IntStream.range(0, circuit.qubitCount()).toArray();
      unitary.unitary(CircuitUnitary.of(circuit), 0, qubits);

      Circuit decomposed = Decomposer.decompose(unitary.build(), TestGateSets.CX_AND_ROTATIONS);

      Circuits.assertSame(circuit, decomposed, circuit.operations().toString());
      assertTrue(Circuits.entangling(decomposed) <= (qubits.length == 3 ? 24 : 120));
    }
  }
}
