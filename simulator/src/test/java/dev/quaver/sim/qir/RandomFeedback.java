package dev.quaver.sim.qir;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Random circuits with conditions, loops that end, variables, a table and a routine.
final class RandomFeedback {

  private static final int QUBITS = 3;
  private static final int RESULTS = 3;
  private static final int INTEGERS = 3;
  private static final int BITS = 2;

  private final RandomGenerator random;
  private final List<DynamicCircuit.Declaration> variables = new ArrayList<>();

  RandomFeedback(RandomGenerator random) {
    this.random = random;
  }

  DynamicCircuit circuit() {
    for (int i = 0; i < INTEGERS; i++) {
      variables.add(new DynamicCircuit.Declaration("number", ValueType.INT));
    }
    for (int i = 0; i < BITS; i++) {
      variables.add(new DynamicCircuit.Declaration("bit", ValueType.BOOL));
    }
    List<Step> body = new ArrayList<>();
    body.add(
        line(it -> {
          for (int i = 0; i < RESULTS; i++) {
            it.gate(Gate.RY, random.nextDouble(3), 0, i);
            it.measure(i, i);
          }
        }));
    body.addAll(steps(6, 0));
    List<Output> outputs = new ArrayList<>();
    for (int i = 0; i < INTEGERS + BITS; i++) {
      outputs.add(new Output.Computed(variable(i)));
    }
    outputs.add(new Output.Computed(new Value.ResultConstant(0)));
    List<List<Value>> tables =
        List.of(List.of(number(3), number(-1), number(4), number(1)), qubits());
    return new DynamicCircuit(
        "Main",
        QUBITS,
        RESULTS,
        variables,
        tables,
        List.of(routine()),
        body,
        new Output.Tuple(outputs));
  }

  private static List<Value> qubits() {
    return List.of(
        new Value.QubitConstant(2), new Value.QubitConstant(0), new Value.QubitConstant(1));
  }

  private static Routine routine() {
    Value qubit = new Value.Variable(0, ValueType.QUBIT);
    Value number = new Value.Variable(1, ValueType.INT);
    return new Routine(
        "turn",
        2,
        List.of(
            new DynamicCircuit.Declaration("qubit", ValueType.QUBIT),
            new DynamicCircuit.Declaration("number", ValueType.INT)),
        List.of(
            new Step.Apply(
                Gate.RX, new Value.Unary(UnaryOperation.INT_TO_DOUBLE, number), 0, List.of(qubit)),
            new Step.If(
                new Value.Binary(BinaryOperation.LESS_INT, number, number(0)),
                List.of(new Step.Assign(1, new Value.Unary(UnaryOperation.NEGATE_INT, number))),
                List.of())),
        Optional.of(number));
  }

  private List<Step> steps(int count, int depth) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(depth > 2 ? 6 : 9)) {
        case 0, 1 -> {
          int target = random.nextInt(INTEGERS);
          steps.add(new Step.Assign(target, bounded(integer(2))));
        }
        case 2 -> steps.add(new Step.Assign(INTEGERS + random.nextInt(BITS), truth(2)));
        case 3 -> {
          int qubit = random.nextInt(QUBITS);
          steps.add(
              line(it -> {
                it.gate(Gate.RY, random.nextDouble(3), 0, qubit);
                it.measure(qubit, random.nextInt(RESULTS));
              }));
        }
        case 4 ->
            steps.add(
                new Step.Call(
                    0,
                    List.of(new Value.Element(1, remainder(3), ValueType.QUBIT), integer(1)),
                    random.nextBoolean()
                        ? OptionalInt.of(random.nextInt(INTEGERS))
                        : OptionalInt.empty()));
        case 5 -> steps.add(new Step.Reset(new Value.Element(1, remainder(3), ValueType.QUBIT)));
        case 6 -> steps.add(new Step.If(truth(2), steps(count / 2, depth + 1), List.of()));
        case 7 ->
            steps.add(
                new Step.If(truth(2), steps(count / 2, depth + 1), steps(count / 2, depth + 1)));
        default -> loop(steps, count / 2, depth);
      }
    }
    return steps;
  }

  /// At most two rounds, counted in a variable of the loop's own.
  private void loop(List<Step> steps, int count, int depth) {
    int counter = variables.size();
    variables.add(new DynamicCircuit.Declaration("round", ValueType.INT));
    Value rounds = new Value.Variable(counter, ValueType.INT);
    Value isLeft = new Value.Binary(BinaryOperation.LESS_INT, rounds, number(2));
    List<Step> body = new ArrayList<>();
    body.add(
        new Step.Assign(counter, new Value.Binary(BinaryOperation.ADD_INT, rounds, number(1))));
    body.addAll(steps(count, depth + 1));
    steps.add(new Step.Assign(counter, number(0)));
    steps.add(new Step.While(new Value.Binary(BinaryOperation.AND, isLeft, truth(1)), body));
  }

  private static Step line(Consumer<CircuitBuilder> operations) {
    var builder = new CircuitBuilder();
    operations.accept(builder);
    return new Step.Straight(builder.build());
  }

  private Value variable(int number) {
    return new Value.Variable(number, variables.get(number).type());
  }

  private static Value number(long number) {
    return new Value.IntConstant(number);
  }

  private Value integer(int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 6)) {
      case 0 -> number(random.nextInt(-3, 4));
      case 1 -> variable(random.nextInt(INTEGERS));
      case 2 -> new Value.Binary(BinaryOperation.ADD_INT, integer(depth - 1), integer(depth - 1));
      case 3 -> new Value.Choice(truth(depth - 1), integer(depth - 1), integer(depth - 1));
      case 4 -> new Value.Element(0, remainder(4), ValueType.INT);
      default ->
          new Value.Binary(BinaryOperation.BITWISE_XOR, integer(depth - 1), integer(depth - 1));
    };
  }

  /// A number from -4 to 4, so that there are few different outcomes.
  private static Value bounded(Value value) {
    return new Value.Binary(BinaryOperation.REMAINDER_INT, value, number(5));
  }

  /// A number from 0 and below `count`.
  private Value remainder(int count) {
    Value value = variable(random.nextInt(INTEGERS));
    Value remainder = new Value.Binary(BinaryOperation.REMAINDER_INT, value, number(count));
    return new Value.Binary(
        BinaryOperation.REMAINDER_INT,
        new Value.Binary(BinaryOperation.ADD_INT, remainder, number(count)),
        number(count));
  }

  private Value truth(int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 5)) {
      case 0 -> new Value.Outcome(new Value.ResultConstant(random.nextInt(RESULTS)));
      case 1 -> variable(INTEGERS + random.nextInt(BITS));
      case 2 -> new Value.Unary(UnaryOperation.NOT, truth(depth - 1));
      case 3 -> new Value.Binary(BinaryOperation.LESS_INT, integer(depth - 1), integer(depth - 1));
      default -> new Value.Binary(BinaryOperation.OR, truth(depth - 1), truth(depth - 1));
    };
  }
}
