package dev.quaver.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quaver.value.Result;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutputEvaluatorTest {

  private static final List<Result> OUTCOMES = List.of(Result.ONE, Result.ZERO, Result.LOSS);
  private static final Value FIRST = new Value.Outcome(new Value.ResultConstant(0));
  private static final Value SECOND = new Value.Outcome(new Value.ResultConstant(1));

  @Test
  void resultsAreOutcomes() {
    expect(
        "([One, Zero], Loss)",
        new Output.Tuple(List.of(new Output.Array(List.of(result(0), result(1))), result(2))));
  }

  @Test
  void knownPartsStayWhatTheyAre() {
    expect("(3, One)", new Output.Tuple(List.of(new Output.Known(3L), result(0))));
  }

  @Test
  void valuesAreComputed() {
    var count = new Value.Binary(BinaryOperation.ADD_INT, asInt(FIRST), new Value.IntConstant(41));
    var choice =
        new Value.Choice(SECOND, new Value.DoubleConstant(1.5), new Value.DoubleConstant(-2));
    expect(
        "(42, -2.0, true)",
        new Output.Tuple(
            List.of(
                new Output.Computed(count),
                new Output.Computed(choice),
                new Output.Computed(new Value.Unary(UnaryOperation.NOT, SECOND)))));
  }

  @Test
  void everyOperatorDoesWhatItsNameSays() {
    assertEquals(
        "AND false, OR true, EQUAL_BOOL false, NOT_EQUAL_BOOL true",
        all(ValueType.BOOL, FIRST, SECOND));
    assertEquals(
        "ADD_INT -5, SUBTRACT_INT -9, MULTIPLY_INT -14, DIVIDE_INT -3, REMAINDER_INT -1,"
            + " SHIFT_LEFT -28, SHIFT_RIGHT -2, BITWISE_AND 0, BITWISE_OR -5, BITWISE_XOR -5,"
            + " EQUAL_INT false, NOT_EQUAL_INT true, LESS_INT true, LESS_EQUAL_INT true,"
            + " GREATER_INT false, GREATER_EQUAL_INT false",
        all(ValueType.INT, new Value.IntConstant(-7), new Value.IntConstant(2)));
    assertEquals(
        "ADD_DOUBLE -0.5, SUBTRACT_DOUBLE 4.5, MULTIPLY_DOUBLE -5.0, DIVIDE_DOUBLE -0.8,"
            + " EQUAL_DOUBLE false, NOT_EQUAL_DOUBLE true, LESS_DOUBLE false,"
            + " LESS_EQUAL_DOUBLE false, GREATER_DOUBLE true, GREATER_EQUAL_DOUBLE true",
        all(ValueType.DOUBLE, new Value.DoubleConstant(2), new Value.DoubleConstant(-2.5)));
  }

  @Test
  void aDivisionByZeroIsZero() {
    var zero = new Value.IntConstant(0);
    expect("0", new Output.Computed(new Value.Binary(BinaryOperation.DIVIDE_INT, zero, zero)));
    expect("0", new Output.Computed(new Value.Binary(BinaryOperation.REMAINDER_INT, zero, zero)));
  }

  @Test
  void aTableIsReadAtAComputedIndex() {
    var table = List.<Value>of(new Value.IntConstant(10), new Value.IntConstant(20));
    var output = new Output.Computed(new Value.Element(0, asInt(FIRST), ValueType.INT));
    var circuit =
        new DynamicCircuit("Main", 1, 3, List.of(), List.of(table), List.of(), List.of(), output);

    assertEquals(20L, new OutputEvaluator(circuit, OUTCOMES::get).value());
  }

  @Test
  void aCircuitThatReactsIsRefused() {
    var circuit =
        new DynamicCircuit(
            "Main",
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Step.Call(0, List.of(), OptionalInt.empty())),
            Output.UNIT);

    assertThrows(IllegalArgumentException.class, () -> new OutputEvaluator(circuit, OUTCOMES::get));
  }

  /// Every operator on operands of `type`, applied to two of them.
  private static String all(ValueType type, Value left, Value right) {
    return Arrays.stream(BinaryOperation.values())
        .filter(operation -> operation.operand() == type)
        .map(operation -> operation + " " + text(new Value.Binary(operation, left, right)))
        .collect(Collectors.joining(", "));
  }

  private static String text(Value value) {
    var circuit =
        DynamicCircuit.of("Main", new CircuitBuilder().build(), new Output.Computed(value));
    return new OutputEvaluator(circuit, OUTCOMES::get).value().toString();
  }

  private static Value asInt(Value bool) {
    return new Value.Unary(UnaryOperation.BOOL_TO_INT, bool);
  }

  private static Output result(int number) {
    return new Output.Computed(new Value.ResultConstant(number));
  }

  private static void expect(String text, Output output) {
    var circuit = DynamicCircuit.of("Main", new CircuitBuilder().build(), output);
    assertEquals(text, new OutputEvaluator(circuit, OUTCOMES::get).value().toString());
  }
}
