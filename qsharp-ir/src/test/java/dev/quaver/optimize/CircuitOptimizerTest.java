package dev.quaver.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.decompose.Circuits;
import dev.quaver.decompose.TestGateSets;
import dev.quaver.gate.Gate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CircuitOptimizerTest {

  private static final CircuitOptimizer OPTIMIZER = new CircuitOptimizer(TestGateSets.OPEN_QASM);

  private static Circuit circuit(Consumer<CircuitBuilder> operations) {
    var builder = new CircuitBuilder().reserve(3, 1);
    operations.accept(builder);
    return builder.build();
  }

  private static void assertOptimized(
      Consumer<CircuitBuilder> expected, Consumer<CircuitBuilder> before) {
    assertEquals(
        circuit(expected).operations(), OPTIMIZER.optimize(circuit(before), false).operations());
  }

  private static void assertOptimizedFromZero(
      Consumer<CircuitBuilder> expected, Consumer<CircuitBuilder> before) {
    assertEquals(
        circuit(expected).operations(), OPTIMIZER.optimize(circuit(before), true).operations());
  }

  @Test
  void cancelsInversesOneInsideTheOther() {
    assertOptimized(
        builder -> {},
        builder -> {
          builder.gate(Gate.H, 0, 0, 0);
          builder.gate(Gate.X, 0, 1, 0, 1);
          builder.gate(Gate.SWAP, 0, 0, 1, 2);
          builder.gate(Gate.SWAP, 0, 0, 2, 1);
          builder.gate(Gate.X, 0, 1, 0, 1);
          builder.gate(Gate.H, 0, 0, 0);
        });
  }

  @Test
  void addsPhasesPastControls() {
    assertOptimized(
        builder -> {
          builder.gate(Gate.S, 0, 0, 0);
          builder.gate(Gate.X, 0, 1, 0, 1);
        },
        builder -> {
          builder.gate(Gate.T, 0, 0, 0);
          builder.gate(Gate.X, 0, 1, 0, 1);
          builder.gate(Gate.RZ, Math.PI / 4, 0, 0);
        });
  }

  @Test
  void passesXThroughTargets() {
    assertOptimized(
        builder -> builder.gate(Gate.X, 0, 1, 0, 1),
        builder -> {
          builder.gate(Gate.X, 0, 0, 1);
          builder.gate(Gate.X, 0, 1, 0, 1);
          builder.gate(Gate.X, 0, 0, 1);
        });
  }

  @Test
  void keepsRotationsWithControlsModuloFourPi() {
    assertOptimized(
        builder -> builder.gate(Gate.RZ, 2 * Math.PI, 1, 0, 1),
        builder -> {
          builder.gate(Gate.RZ, Math.PI, 1, 0, 1);
          builder.gate(Gate.RZ, Math.PI, 1, 0, 1);
        });
  }

  @Test
  void nothingPassesABarrier() {
    Consumer<CircuitBuilder> walled =
        builder -> {
          builder.gate(Gate.H, 0, 0, 0);
          builder.barrier(0);
          builder.gate(Gate.H, 0, 0, 0);
        };

    assertOptimized(walled, walled);
  }

  @Test
  void resynthesizesBlocksOnTwoQubits() {
    Circuit before =
        circuit(builder -> {
          for (int i = 0; i < 5; i++) {
            builder.gate(Gate.X, 0, 1, i % 2, 1 - i % 2);
            builder.gate(Gate.RY, 0.3 + i, 0, 0);
            builder.gate(Gate.RX, 0.7, 0, 0);
            builder.gate(Gate.T, 0, 0, 1);
            builder.gate(Gate.H, 0, 0, 1);
          }
        });

    Circuit after = new CircuitOptimizer(TestGateSets.CX_AND_ROTATIONS).optimize(before, false);

    assertEquals(3, Circuits.entangling(after));
  }

  @Test
  void dropsWhatDoesNothingToZero() {
    assertOptimizedFromZero(
        builder -> builder.gate(Gate.H, 0, 0, 1),
        builder -> {
          builder.gate(Gate.X, 0, 1, 0, 1);
          builder.gate(Gate.RZ, 0.3, 0, 0);
          builder.reset(2);
          builder.gate(Gate.H, 0, 0, 1);
        });
  }

  @Test
  void dropsPhasesBeforeMeasurements() {
    assertOptimized(
        builder -> {
          builder.gate(Gate.H, 0, 0, 0);
          builder.measure(0, 0);
        },
        builder -> {
          builder.gate(Gate.H, 0, 0, 0);
          builder.gate(Gate.T, 0, 0, 0);
          builder.measure(0, 0);
        });
  }

  @Test
  void movesNothingAcrossSteps() {
    var step = new Step.Straight(circuit(builder -> builder.gate(Gate.H, 0, 0, 0)));
    var branch = new Step.If(new Value.BoolConstant(true), List.of(step), List.of());
    var circuit =
        new DynamicCircuit(
            "test",
            3,
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(step, branch, step),
            Output.UNIT);

    assertEquals(circuit, OPTIMIZER.optimize(circuit));
  }
}
