package dev.quaver.sim.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.DynamicCircuit.Declaration;
import dev.quaver.circuit.Operation;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.exec.Cancellation;
import dev.quaver.gate.Gate;
import dev.quaver.ir.IrValidator;
import dev.quaver.ir.Program;
import dev.quaver.lower.CircuitLowering;
import dev.quaver.value.Pauli;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Circuits made by hand do as programs what they say.
class CircuitLoweringTest {

  private static final Step FLIP = new Step.Straight(Circuit.of(gate(Gate.H, 0), measure(0, 0)));
  private static final Value ONE = new Value.Outcome(new Value.ResultConstant(0));

  @Test
  void aLineReturnsItsResults() {
    Circuit bell =
        Circuit.of(
            gate(Gate.H, 0),
            new Operation.ApplyGate(Gate.X, 0, 1, List.of(0, 1)),
            measure(0, 0),
            measure(1, 1));

    expect(
        Map.of("[Zero, Zero]", .5, "[One, One]", .5),
        DynamicCircuit.of("Bell", bell, new Output.Array(List.of(result(0), result(1)))));
  }

  @Test
  void aResultThatIsNotMeasuredIsZero() {
    expect(
        Map.of("(Zero, 3)", 1.0),
        DynamicCircuit.of(
            "Main",
            new CircuitBuilder().reserve(0, 1).build(),
            new Output.Tuple(List.of(result(0), new Output.Known(3L)))));
  }

  @Test
  void conditionsChooseAndVariablesCount() {
    Step count =
        new Step.If(
            ONE,
            List.of(
                new Step.Straight(Circuit.of(gate(Gate.X, 1))),
                new Step.Assign(0, integer(BinaryOperation.ADD_INT, variable(0), 5))),
            List.of(new Step.Assign(0, new Value.IntConstant(-1))));

    expect(
        Map.of("(One, 5)", .5, "(Zero, -1)", .5),
        circuit(
            2,
            2,
            List.of(new Declaration("n", ValueType.INT)),
            List.of(FLIP, count, new Step.Straight(Circuit.of(measure(1, 1)))),
            new Output.Tuple(List.of(result(1), new Output.Computed(variable(0))))));
  }

  @Test
  void loopsRepeatWhileTheirConditionHolds() {
    Step loop =
        new Step.While(
            new Value.Binary(
                BinaryOperation.AND,
                new Value.Unary(UnaryOperation.NOT, ONE),
                integer(BinaryOperation.LESS_INT, variable(0), 3)),
            List.of(FLIP, new Step.Assign(0, integer(BinaryOperation.ADD_INT, variable(0), 1))));

    expect(
        Map.of("1", .5, "2", .25, "3", .25),
        circuit(
            1,
            1,
            List.of(new Declaration("n", ValueType.INT)),
            List.of(loop),
            new Output.Computed(variable(0))));
  }

  @Test
  void gatesTakeComputedAnglesAndQubits() {
    Value angle =
        new Value.Choice(ONE, new Value.DoubleConstant(Math.PI), new Value.DoubleConstant(0));
    Value qubit =
        new Value.Element(0, new Value.Unary(UnaryOperation.BOOL_TO_INT, ONE), ValueType.QUBIT);
    List<Step> steps =
        List.of(
            FLIP,
            new Step.Apply(Gate.RX, angle, 0, List.of(qubit)),
            new Step.Apply(
                Gate.X,
                new Value.DoubleConstant(0),
                1,
                List.of(new Value.QubitConstant(2), new Value.QubitConstant(1))),
            new Step.Measure(new Value.QubitConstant(1), new Value.ResultConstant(1)),
            new Step.Reset(qubit),
            new Step.Straight(Circuit.of(measure(2, 2))));

    expect(
        Map.of("[Zero, Zero, Zero]", .5, "[One, One, Zero]", .5),
        new DynamicCircuit(
            "Main",
            3,
            3,
            List.of(),
            List.of(List.of(new Value.QubitConstant(0), new Value.QubitConstant(2))),
            List.of(),
            steps,
            new Output.Array(List.of(result(0), result(1), result(2)))));
  }

  @Test
  void routinesHaveParametersVariablesAndAResult() {
    var double1 =
        new Routine(
            "Double",
            2,
            List.of(
                new Declaration("q", ValueType.QUBIT),
                new Declaration("x", ValueType.INT),
                new Declaration("y", ValueType.INT)),
            List.of(
                new Step.Apply(
                    Gate.X,
                    new Value.DoubleConstant(0),
                    0,
                    List.of(new Value.Variable(0, ValueType.QUBIT))),
                new Step.Assign(2, integer(BinaryOperation.MULTIPLY_INT, variable(1), 2))),
            Optional.of(variable(2)));
    Step first = call(new Value.QubitConstant(0), new Value.IntConstant(4));
    Step second = call(new Value.QubitConstant(1), variable(0));

    expect(
        Map.of("(16, One, One)", 1.0),
        new DynamicCircuit(
            "Main",
            2,
            2,
            List.of(new Declaration("n", ValueType.INT)),
            List.of(),
            List.of(double1),
            List.of(first, second, new Step.Straight(Circuit.of(measure(0, 0), measure(1, 1)))),
            new Output.Tuple(List.of(new Output.Computed(variable(0)), result(0), result(1)))));
  }

  private static Step call(Value... arguments) {
    return new Step.Call(0, List.of(arguments), OptionalInt.of(0));
  }

  private static Operation gate(Gate gate, int qubit) {
    return new Operation.ApplyGate(gate, 0, 0, List.of(qubit));
  }

  private static Operation measure(int qubit, int result) {
    return new Operation.Measure(List.of(Pauli.Z), List.of(qubit), result);
  }

  private static Value variable(int number) {
    return new Value.Variable(number, ValueType.INT);
  }

  private static Value integer(BinaryOperation operation, Value left, long right) {
    return new Value.Binary(operation, left, new Value.IntConstant(right));
  }

  private static Output result(int number) {
    return new Output.Computed(new Value.ResultConstant(number));
  }

  private static DynamicCircuit circuit(
      int qubits, int results, List<Declaration> variables, List<Step> body, Output output) {
    return new DynamicCircuit(
        "Main", qubits, results, variables, List.of(), List.of(), body, output);
  }

  private static void expect(Map<String, Double> expected, DynamicCircuit circuit) {
    Program program = CircuitLowering.program(circuit);
    assertEquals(List.of(), IrValidator.validate(program));
    Map<String, Double> actual =
        ExactDistribution.of(program, 1000, new Cancellation()).probabilities();
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach(
        (text, value) -> assertEquals(value, actual.getOrDefault(text, 0.0), 1e-12, text));
  }
}
