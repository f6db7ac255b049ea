package dev.quaver.decompose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecomposerTest {

  private static final double ANGLE = 0.7345;

  @Test
  void expressesEveryGateWithUpToFourControlsInEverySet() {
    for (GateSet gates : TestGateSets.ALL) {
      for (Gate gate : Gate.values()) {
        for (int controls = 0; controls <= 4; controls++) {
          for (int spare = 0; spare <= 2; spare++) {
            for (int clean = 0; clean <= 1; clean++) {
              Circuit circuit =
                  Circuits.of(gate, ANGLE, controls, controls + gate.qubitCount() + spare);
              assertDecomposes(circuit, gates, clean);
            }
          }
        }
      }
    }
  }

  private static void assertDecomposes(Circuit circuit, GateSet gates, int clean) {
    String what = circuit.operations() + " in " + gates.name() + " with " + clean + " clean";
    Circuit decomposed = new Decomposer(gates, clean).decompose(circuit);
    Circuits.assertAccepted(gates, decomposed, what);
    Circuits.assertSame(circuit, decomposed, what);
  }

  @Test
  void expressesPauliExponentials() {
    List<List<Pauli>> operators =
        List.of(
            List.of(Pauli.I, Pauli.I),
            List.of(Pauli.I, Pauli.Y),
            List.of(Pauli.X, Pauli.X),
            List.of(Pauli.X, Pauli.Z),
            List.of(Pauli.Y, Pauli.Z, Pauli.X),
            List.of(Pauli.X, Pauli.I, Pauli.Y, Pauli.Z, Pauli.X));
    for (GateSet gates : TestGateSets.ALL) {
      for (List<Pauli> bases : operators) {
        for (int controls = 0; controls <= 2; controls++) {
          var builder = new CircuitBuilder();
          int[] qubits =
              IntStream.iterate(controls + bases.size() - 1, i -> i >= 0, i -> i - 1).toArray();
          builder.pauliExponential(bases.toArray(Pauli[]::new), ANGLE, controls, qubits);
          assertDecomposes(builder.build(), gates, 0);
        }
      }
    }
  }

  @Test
  void namesGateAndSetWhereThatCannotBe() {
    GateSet clifford = TestGateSets.set("Clifford gates", "H S X:1");

    var refused =
        assertThrows(
            DecompositionException.class,
            () -> Decomposer.decompose(Circuits.of(Gate.T, 0, 1, 2), clifford));

    assertEquals(
        "controlled T cannot be expressed in the gates of Clifford gates", refused.getMessage());
  }
}
