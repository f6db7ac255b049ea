package dev.quaver.decompose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.CircuitUnitary;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WeylDecompositionTest {

  private static void assertCxCount(int expected, Consumer<CircuitBuilder> operations) {
    var builder = new CircuitBuilder().reserve(2, 0);
    operations.accept(builder);
    ComplexMatrix matrix = CircuitUnitary.of(builder.build());
    var unitary = new CircuitBuilder();
    unitary.unitary(matrix, 0, 0, 1);
    Circuit decomposed = Decomposer.decompose(unitary.build(), TestGateSets.CX_AND_ROTATIONS);

    assertEquals(expected, WeylDecomposition.of(matrix).cxCount());
    assertEquals(expected, Circuits.entangling(decomposed));
    Circuits.assertSame(builder.build(), decomposed, "");
  }

  @Test
  void localUnitariesTakeNone() {
    assertCxCount(0, builder -> {});
    assertCxCount(
        0,
        builder -> {
          builder.gate(Gate.H, 0, 0, 0);
          builder.gate(Gate.T, 0, 0, 1);
        });
  }

  @Test
  void cxAndItsLikeTakeOne() {
    assertCxCount(1, builder -> builder.gate(Gate.X, 0, 1, 1, 0));
    assertCxCount(1, builder -> builder.gate(Gate.Z, 0, 1, 0, 1));
    assertCxCount(1, builder -> builder.gate(Gate.RYY, -Math.PI / 2, 0, 0, 1));
    assertCxCount(1, builder -> builder.gate(Gate.H, 0, 1, 0, 1));
  }

  @Test
  void controlledRotationsAndPairsOfThemTakeTwo() {
    assertCxCount(2, builder -> builder.gate(Gate.R1, 0.3, 1, 0, 1));
    for (Pauli[] axes :
        new Pauli[][] {{Pauli.X, Pauli.Y}, {Pauli.X, Pauli.Z}, {Pauli.Y, Pauli.Z}}) {
      assertCxCount(
          2,
          builder -> {
            builder.pauliExponential(new Pauli[] {axes[0], axes[0]}, 0.4, 0, 0, 1);
            builder.pauliExponential(new Pauli[] {axes[1], axes[1]}, -0.2, 0, 0, 1);
          });
    }
    assertCxCount(
        2,
        builder -> {
          builder.gate(Gate.X, 0, 1, 0, 1);
          builder.gate(Gate.X, 0, 1, 1, 0);
        });
  }

  @Test
  void swapAndMostOthersTakeThree() {
    assertCxCount(3, builder -> builder.gate(Gate.SWAP, 0, 0, 0, 1));
    assertCxCount(
        3,
        builder -> {
          builder.gate(Gate.SWAP, 0, 0, 0, 1);
          builder.gate(Gate.RZZ, 0.1, 0, 0, 1);
        });
  }

  @Test
  void anglesCloseToNothingDoNotDisturb() {
    for (double angle = 1; angle > 1e-14; angle /= 7) {
      var builder = new CircuitBuilder();
      builder.gate(Gate.RXX, angle, 0, 0, 1);
      builder.gate(Gate.RYY, angle * angle, 0, 0, 1);
      builder.gate(Gate.RX, angle, 0, 0);
      ComplexMatrix matrix = CircuitUnitary.of(builder.build());
      var unitary = new CircuitBuilder();
      unitary.unitary(matrix, 0, 0, 1);

      Circuits.assertSame(
          builder.build(), Decomposer.decompose(unitary.build(), TestGateSets.QIR), "" + angle);
    }
  }
}
