package dev.quaver.sim.openqasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.DynamicCircuit.Declaration;
import dev.quaver.circuit.Operation;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.WriteOptions;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Circuits that react to outcomes: written, and read back with the same probabilities.
class OpenQasmFeedbackTest {

  private static final Value FIRST = outcome(0);
  private static final Value SECOND = outcome(1);
  private static final Step RANDOM_BITS =
      straight(gate(Gate.H, 0), gate(Gate.H, 1), measure(0, 0), measure(1, 1));

  private static Operation gate(Gate gate, int qubit) {
    return new Operation.ApplyGate(gate, Math.PI / 3, 0, List.of(qubit));
  }

  private static Operation measure(int qubit, int result) {
    return new Operation.Measure(List.of(Pauli.Z), List.of(qubit), result);
  }

  private static Step straight(Operation... operations) {
    return new Step.Straight(Circuit.of(operations));
  }

  private static Value outcome(int result) {
    return new Value.Outcome(new Value.ResultConstant(result));
  }

  private static Value binary(BinaryOperation operation, Value left, Value right) {
    return new Value.Binary(operation, left, right);
  }

  private static Value not(Value value) {
    return new Value.Unary(UnaryOperation.NOT, value);
  }

  private static Output computed(Value... values) {
    List<Output> items = List.of(values).stream().<Output>map(Output.Computed::new).toList();
    return items.size() == 1 ? items.getFirst() : new Output.Tuple(items);
  }

  private static Output results(int count) {
    return computed(
        java.util.stream.IntStream.range(0, count)
            .mapToObj(Value.ResultConstant::new)
            .toArray(Value[]::new));
  }

  private static DynamicCircuit circuit(int results, Output output, Step... steps) {
    return new DynamicCircuit(
        "Main", 3, results, List.of(), List.of(), List.of(), List.of(steps), output);
  }

  private static String body(String text) {
    return text.substring(text.indexOf("qreg"));
  }

  @Test
  void oneOutcomeIsOneRegister() {
    DynamicCircuit circuit =
        circuit(
            3,
            results(3),
            RANDOM_BITS,
            new Step.If(FIRST, List.of(straight(gate(Gate.X, 2))), List.of()),
            new Step.If(
                SECOND, List.of(straight(gate(Gate.RX, 2))), List.of(straight(gate(Gate.Y, 2)))),
            straight(measure(2, 2)));
    assertEquals(
        """
        qreg q[3];
        creg c0[1];
        creg c1[1];
        creg c2[1];
        h q[0];
        h q[1];
        measure q[0] -> c0[0];
        measure q[1] -> c1[0];
        if(c0==1) x q[2];
        if(c1==1) rx(1.0471975511965976) q[2];
        if(c1==0) y q[2];
        measure q[2] -> c2[0];
        """,
        body(RoundTrips.write(2, circuit)));
    RoundTrips.check(2, circuit);
    RoundTrips.check(3, circuit);
  }

  @Test
  void nestedConditionsAreComparisonsOfOneRegister() {
    Step inner =
        new Step.If(
            not(SECOND),
            List.of(straight(gate(Gate.X, 2))),
            List.of(new Step.Group("loop", List.of(straight(gate(Gate.H, 2))))));
    DynamicCircuit circuit =
        circuit(
            3,
            results(3),
            RANDOM_BITS,
            new Step.If(FIRST, List.of(inner), List.of()),
            new Step.If(
                binary(BinaryOperation.OR, FIRST, SECOND),
                List.of(straight(gate(Gate.RY, 2))),
                List.of()),
            straight(measure(2, 2)));
    assertEquals(
        """
        qreg q[3];
        creg c0[2];
        creg c1[1];
        h q[0];
        h q[1];
        measure q[0] -> c0[0];
        measure q[1] -> c0[1];
        if(c0==1) x q[2];
        if(c0==3) h q[2];
        if(c0==1) ry(1.0471975511965976) q[2];
        if(c0==2) ry(1.0471975511965976) q[2];
        if(c0==3) ry(1.0471975511965976) q[2];
        measure q[2] -> c1[0];
        """,
        body(RoundTrips.write(2, circuit)));
    RoundTrips.check(2, circuit);
    RoundTrips.check(3, circuit);
  }

  @Test
  void variablesLoopsTablesAndRoutinesAreWritten() {
    Value count = new Value.Variable(0, ValueType.INT);
    Value angle = new Value.Variable(1, ValueType.DOUBLE);
    Step next =
        new Step.Assign(0, binary(BinaryOperation.ADD_INT, count, new Value.IntConstant(1)));
    Step loop =
        new Step.While(
            binary(
                BinaryOperation.AND,
                not(FIRST),
                binary(BinaryOperation.LESS_INT, count, new Value.IntConstant(3))),
            List.of(straight(gate(Gate.H, 0), measure(0, 0)), next));
    Value chosen =
        new Value.Choice(FIRST, new Value.DoubleConstant(.5), new Value.DoubleConstant(-1.5));
    Value scaled = new Value.Element(0, count, ValueType.DOUBLE);
    Value qubit = new Value.Variable(0, ValueType.QUBIT);
    var routine =
        new Routine(
            "turn",
            2,
            List.of(new Declaration("q", ValueType.QUBIT), new Declaration("by", ValueType.DOUBLE)),
            List.of(
                new Step.Apply(
                    Gate.RY, new Value.Variable(1, ValueType.DOUBLE), 0, List.of(qubit))),
            Optional.of(
                binary(
                    BinaryOperation.MULTIPLY_DOUBLE,
                    new Value.Variable(1, ValueType.DOUBLE),
                    new Value.DoubleConstant(2))));
    Step call = new Step.Call(0, List.of(new Value.QubitConstant(1), angle), OptionalInt.of(1));
    DynamicCircuit circuit =
        new DynamicCircuit(
            "Main",
            2,
            2,
            List.of(
                new Declaration("count", ValueType.INT),
                new Declaration("angle", ValueType.DOUBLE)),
            List.of(
                List.of(
                    new Value.DoubleConstant(1),
                    new Value.DoubleConstant(-2),
                    new Value.DoubleConstant(3),
                    new Value.DoubleConstant(4))),
            List.of(routine),
            List.of(
                loop,
                new Step.Assign(1, binary(BinaryOperation.MULTIPLY_DOUBLE, chosen, scaled)),
                call,
                new Step.Measure(new Value.QubitConstant(1), new Value.ResultConstant(1))),
            computed(new Value.ResultConstant(1), count, angle, FIRST));
    RoundTrips.check(3, circuit);
    assertTrue(refusals(circuit).contains("OpenQASM 2"));
  }

  @Test
  void everyOperatorIsWritten() {
    Value a = new Value.Unary(UnaryOperation.BOOL_TO_INT, FIRST);
    Value b = new Value.IntConstant(-7);
    Value x = new Value.Unary(UnaryOperation.INT_TO_DOUBLE, a);
    Value y = new Value.DoubleConstant(-2.5);
    for (BinaryOperation operation : BinaryOperation.values()) {
      boolean shift =
          operation == BinaryOperation.SHIFT_LEFT || operation == BinaryOperation.SHIFT_RIGHT;
      Value value =
          switch (operation.operand()) {
            case BOOL -> binary(operation, FIRST, SECOND);
            case INT -> shift ? binary(operation, b, a) : binary(operation, a, b);
            default -> binary(operation, x, y);
          };
      RoundTrips.check(3, circuit(2, computed(value), RANDOM_BITS));
    }
    for (UnaryOperation operation : UnaryOperation.values()) {
      Value operand =
          switch (operation.operand()) {
            case BOOL -> FIRST;
            case INT -> binary(BinaryOperation.ADD_INT, a, b);
            default -> binary(BinaryOperation.ADD_DOUBLE, x, y);
          };
      RoundTrips.check(3, circuit(2, computed(new Value.Unary(operation, operand)), RANDOM_BITS));
    }
  }

  @Test
  void versionTwoSaysWhatItCannotExpress() {
    Step again =
        new Step.If(FIRST, List.of(straight(measure(0, 0)), straight(gate(Gate.X, 1))), List.of());
    assertEquals(
        "an outcome is measured again in a branch that depends on it; OpenQASM 2 cannot say that",
        refusals(circuit(2, results(2), RANDOM_BITS, again)));
    Value all = outcome(0);
    Step wide = new Step.If(all, List.of(straight(gate(Gate.X, 0))), List.of());
    for (int i = 1; i < 12; i++) {
      all = binary(BinaryOperation.AND, all, outcome(i));
      wide = new Step.If(all, List.of(straight(gate(Gate.X, 0))), List.of());
    }
    assertEquals(
        "a condition reads too many outcomes together; OpenQASM 2 cannot say that",
        refusals(circuit(12, results(12), wide)));
  }

  private static String refusals(DynamicCircuit circuit) {
    List<Diagnostic> diagnostics = RoundTrips.format(2).check(circuit, WriteOptions.DEFAULT);
    return String.join(", ", diagnostics.stream().map(Diagnostic::message).toList());
  }
}
