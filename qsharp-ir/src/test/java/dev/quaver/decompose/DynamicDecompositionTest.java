package dev.quaver.decompose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.gate.Gate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DynamicDecompositionTest {

  private static final double ANGLE = -1.234;
  private static final Value COMPUTED = new Value.Variable(0, ValueType.DOUBLE);
  private static final List<Gate> WITH_ANGLE =
      Arrays.stream(Gate.values()).filter(Gate::hasAngle).toList();

  private static DynamicCircuit whole(int qubitCount, Step... body) {
    return new DynamicCircuit(
        "test", qubitCount, 1, List.of(), List.of(), List.of(), List.of(body), Output.UNIT);
  }

  @Test
  void keepsComputedAnglesOfRotations() {
    for (GateSet gates : TestGateSets.ALL) {
      for (Gate gate : WITH_ANGLE) {
        for (int controls = 0; controls <= 3; controls++) {
          int count = controls + gate.qubitCount();
          List<Value> qubits =
              IntStream.range(0, count).<Value>mapToObj(Value.QubitConstant::new).toList();
          var apply = new Step.Apply(gate, COMPUTED, controls, qubits);
          assertDecomposes(gate, controls, apply, gates, List.of());
        }
      }
    }
  }

  @Test
  void keepsComputedQubits() {
    for (GateSet gates : TestGateSets.ALL) {
      for (Gate gate : Gate.values()) {
        int count = 2 + gate.qubitCount();
        List<Value> qubits =
            IntStream.range(0, count)
                .<Value>mapToObj(i -> new Value.Variable(i + 1, ValueType.QUBIT))
                .toList();
        var apply = new Step.Apply(gate, COMPUTED, 2, qubits);
        assertDecomposes(gate, 2, apply, gates, IntStream.range(0, count).boxed().toList());
      }
    }
  }

  private static void assertDecomposes(
      Gate gate, int controls, Step.Apply apply, GateSet gates, List<Integer> variables) {
    int width = controls + gate.qubitCount();
    Circuit expected = Circuits.of(gate, ANGLE, controls, width);
    String what = gate + " with " + controls + " controls in " + gates.name();

    DynamicCircuit decomposed = new Decomposer(gates, 1).decompose(whole(width, apply));

    Circuit bound = bound(decomposed.body(), decomposed.qubitCount(), variables);
    Circuits.assertAccepted(gates, bound, what);
    Circuits.assertSame(expected, bound, what);
  }

  /// The steps with the angle and the qubits put in.
  private static Circuit bound(List<Step> steps, int qubitCount, List<Integer> variables) {
    var builder = new CircuitBuilder().reserve(qubitCount, 0);
    for (Step step : steps) {
      if (step instanceof Step.Straight(var straight)) {
        builder.addAll(straight);
      } else if (step instanceof Step.Apply(var gate, var angle, var controls, var qubits)) {
        int[] numbers = qubits.stream().mapToInt(each -> qubit(each, variables)).toArray();
        builder.gate(gate, number(angle), controls, numbers);
      }
    }
    return builder.build();
  }

  private static int qubit(Value value, List<Integer> variables) {
    return value instanceof Value.Variable(int number, var _)
        ? variables.get(number - 1)
        : ((Value.QubitConstant) value).qubit();
  }

  private static double number(Value value) {
    return switch (value) {
      case Value.DoubleConstant(double constant) -> constant;
      case Value.Variable _ -> ANGLE;
      case Value.Binary(var _, var left, var right) -> number(left) * number(right);
      default -> throw new AssertionError(value);
    };
  }

  @Test
  void rewritesWhatIsInsideBranchesAndLoops() {
    var swap = new Step.Straight(Circuits.of(Gate.SWAP, 0, 0, 2));
    var condition = new Value.BoolConstant(true);
    var body =
        new Step.If(
            condition,
            List.of(new Step.While(condition, List.of(swap))),
            List.of(new Step.Group("swap", List.of(swap))));

    DynamicCircuit decomposed = Decomposer.decompose(whole(2, body), TestGateSets.CX_AND_ROTATIONS);

    var inCx =
        new Step.Straight(Decomposer.decompose(swap.circuit(), TestGateSets.CX_AND_ROTATIONS));
    assertEquals(
        List.of(
            new Step.If(
                condition,
                List.of(new Step.While(condition, List.of(inCx))),
                List.of(new Step.Group("swap", List.of(inCx))))),
        decomposed.body());
  }
}
