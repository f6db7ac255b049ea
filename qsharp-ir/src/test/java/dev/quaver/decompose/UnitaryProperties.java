package dev.quaver.decompose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.GateSet;
import dev.quaver.gate.ComplexMatrix;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_ZDRM;
import org.ejml.dense.row.factory.DecompositionFactory_ZDRM;

class UnitaryProperties {

  /// Q of a random matrix.
  private static ComplexMatrix random(int qubits, long seed) {
    int n = 1 << qubits;
    var decomposition = DecompositionFactory_ZDRM.qr(n, n);
    ZMatrixRMaj matrix = RandomMatrices_ZDRM.rectangle(n, n, -1, 1, new Random(seed));
    decomposition.decompose(matrix);
    return Matrices.of(decomposition.getQ(null, false));
  }

  private static Circuit circuit(ComplexMatrix matrix, int controls) {
    var builder = new CircuitBuilder();
    int count = controls + Integer.numberOfTrailingZeros(matrix.dimension());
    builder.unitary(matrix, controls, IntStream.range(0, count).toArray());
    return builder.build();
  }

  private static void assertDecomposes(ComplexMatrix matrix, int controls, GateSet gates) {
    Circuit circuit = circuit(matrix, controls);
    Circuit decomposed = Decomposer.decompose(circuit, gates);
    Circuits.assertAccepted(gates, decomposed, gates.name());
    Circuits.assertSame(circuit, decomposed, gates.name() + " with " + controls + " controls");
  }

  @Property(tries = 20)
  void oneQubitUnitariesInEverySet(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int controls) {
    for (GateSet gates : TestGateSets.ALL) {
      assertDecomposes(random(1, seed), controls, gates);
    }
  }

  @Property(tries = 20)
  void twoQubitUnitariesInEverySet(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int controls) {
    for (GateSet gates : TestGateSets.ALL) {
      assertDecomposes(random(2, seed), controls, gates);
    }
  }

  @Property(tries = 100)
  void twoQubitUnitariesTakeThreeCxAtMost(@ForAll long seed) {
    Circuit decomposed =
        Decomposer.decompose(circuit(random(2, seed), 0), TestGateSets.CX_AND_ROTATIONS);

    assertEquals(3, Circuits.entangling(decomposed));
  }

  @Property(tries = 10)
  void largerUnitaries(@ForAll long seed) {
    assertDecomposes(random(3, seed), 0, TestGateSets.CX_AND_ROTATIONS);
    assertDecomposes(random(3, seed), 1, TestGateSets.QIR);
    assertDecomposes(random(3, seed), 2, TestGateSets.IONQ);
    assertDecomposes(random(5, seed), 0, TestGateSets.SUPERCONDUCTING);
  }
}
