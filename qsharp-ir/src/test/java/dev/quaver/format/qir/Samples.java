package dev.quaver.format.qir;

import dev.quaver.check.Capability;
import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.format.WriteOptions;
import dev.quaver.gate.Gate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Circuits that have everything once.
final class Samples {

  private Samples() {}

  /// All, by name; whose names begin with `base` need no capabilities.
  static Map<String, DynamicCircuit> all() {
    Map<String, DynamicCircuit> samples = new TreeMap<>();
    samples.put("base-bell", bell());
    samples.put("base-gates", gates());
    samples.put("base-numbers", numbers());
    samples.put("branch", branch());
    samples.put("loop", loop());
    samples.put("nested-loops", nestedLoops());
    samples.put("operators", operators());
    samples.put("table-and-routine", tableAndRoutine());
    samples.put("outputs", outputs());
    return samples;
  }

  static WriteOptions base(int version) {
    return new WriteOptions(Set.of(), version, Optional.empty());
  }

  static WriteOptions adaptive(int version) {
    return new WriteOptions(EnumSet.allOf(Capability.class), version, Optional.empty());
  }

  static Step line(Consumer<CircuitBuilder> operations) {
    var builder = new CircuitBuilder();
    operations.accept(builder);
    return new Step.Straight(builder.build());
  }

  static Value isOne(int result) {
    return new Value.Outcome(new Value.ResultConstant(result));
  }

  static Value integer(long number) {
    return new Value.IntConstant(number);
  }

  static Value variable(int number, ValueType type) {
    return new Value.Variable(number, type);
  }

  static Value add(Value left, Value right) {
    return new Value.Binary(BinaryOperation.ADD_INT, left, right);
  }

  private static Output result(int number) {
    return new Output.Computed(new Value.ResultConstant(number));
  }

  private static DynamicCircuit straight(Output output, Consumer<CircuitBuilder> operations) {
    var builder = new CircuitBuilder();
    operations.accept(builder);
    return DynamicCircuit.of("Main", builder.build(), output);
  }

  private static DynamicCircuit bell() {
    return straight(
        new Output.Tuple(List.of(result(0), result(1))),
        it -> {
          it.gate(Gate.H, 0, 0, 0);
          it.measure(1, 1);
          it.reset(1);
          it.measure(0, 0);
        });
  }

  private static DynamicCircuit gates() {
    return straight(
        Output.UNIT,
        it -> {
          for (Gate gate : Gate.values()) {
            int most = GateCalls.GATE_SET.controls().getOrDefault(gate, -1);
            for (int controls = 0; controls <= most; controls++) {
              int[] qubits = IntStream.range(0, controls + gate.qubitCount()).toArray();
              it.gate(gate, 0.25, controls, qubits);
            }
          }
          it.barrier(0, 1);
          it.named("Own.Operation\"\\é", new double[] {0.5, 2}, 0, 1);
          it.named("Another", new double[0], 2);
        });
  }

  private static DynamicCircuit numbers() {
    return straight(
        result(0),
        it -> {
          for (double angle :
              new double[] {
                0.1,
                -0.0,
                1e300,
                1e-7,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                1.0 / 3
              }) {
            it.gate(Gate.RX, angle, 0, 0);
          }
          it.measure(0, 0);
        });
  }

  private static DynamicCircuit.Declaration declared(String name, ValueType type) {
    return new DynamicCircuit.Declaration(name, type);
  }

  private static DynamicCircuit branch() {
    Value count = variable(0, ValueType.INT);
    Step inner =
        new Step.If(
            isOne(1),
            List.of(new Step.Assign(0, add(count, integer(1)))),
            List.of(new Step.Assign(0, integer(7)), line(it -> it.gate(Gate.Z, 0, 0, 1))));
    return new DynamicCircuit(
        "Main",
        2,
        2,
        List.of(declared("count", ValueType.INT), declared("seen", ValueType.BOOL)),
        List.of(),
        List.of(),
        List.of(
            line(it -> {
              it.gate(Gate.H, 0, 0, 0);
              it.gate(Gate.H, 0, 0, 1);
              it.measure(0, 0);
              it.measure(1, 1);
            }),
            new Step.If(
                isOne(0),
                List.of(
                    inner,
                    new Step.Assign(1, new Value.BoolConstant(true)),
                    new Step.Reset(new Value.QubitConstant(0))),
                List.of())),
        new Output.Tuple(
            List.of(new Output.Computed(count), new Output.Computed(variable(1, ValueType.BOOL)))));
  }

  private static DynamicCircuit loop() {
    Value count = variable(0, ValueType.INT);
    Value go = variable(1, ValueType.BOOL);
    return new DynamicCircuit(
        "Main",
        1,
        1,
        List.of(declared("count", ValueType.INT), declared("go", ValueType.BOOL)),
        List.of(),
        List.of(),
        List.of(
            new Step.Assign(1, new Value.BoolConstant(true)),
            new Step.While(
                new Value.Binary(
                    BinaryOperation.AND,
                    go,
                    new Value.Binary(BinaryOperation.LESS_INT, count, integer(5))),
                List.of(
                    line(it -> {
                      it.gate(Gate.H, 0, 0, 0);
                      it.measure(0, 0);
                    }),
                    new Step.Assign(1, isOne(0)),
                    new Step.Assign(0, add(count, integer(1)))))),
        new Output.Computed(count));
  }

  private static DynamicCircuit nestedLoops() {
    Value outer = variable(0, ValueType.INT);
    Value inner = variable(1, ValueType.INT);
    Value sum = variable(2, ValueType.INT);
    Step innerLoop =
        new Step.While(
            new Value.Binary(BinaryOperation.LESS_EQUAL_INT, inner, outer),
            List.of(
                line(it -> {
                  it.gate(Gate.RY, 1, 0, 0);
                  it.measure(0, 0);
                }),
                new Step.If(isOne(0), List.of(new Step.Assign(2, add(sum, inner))), List.of()),
                new Step.Assign(1, add(inner, integer(1)))));
    return new DynamicCircuit(
        "Main",
        1,
        1,
        List.of(
            declared("outer", ValueType.INT),
            declared("inner", ValueType.INT),
            declared("sum", ValueType.INT)),
        List.of(),
        List.of(),
        List.of(
            new Step.While(
                new Value.Binary(BinaryOperation.LESS_INT, outer, integer(3)),
                List.of(
                    new Step.Assign(1, integer(0)),
                    innerLoop,
                    new Step.Assign(0, add(outer, integer(1)))))),
        new Output.Computed(sum));
  }

  private static DynamicCircuit operators() {
    var all = new OperatorSample();
    return new DynamicCircuit(
        "Main",
        1,
        1,
        all.variables(),
        List.of(),
        List.of(),
        all.steps(),
        new Output.Tuple(all.outputs()));
  }

  private static DynamicCircuit tableAndRoutine() {
    Value index = variable(0, ValueType.INT);
    Value qubit = new Value.Element(1, index, ValueType.QUBIT);
    var turn =
        new Routine(
            "turn",
            2,
            List.of(
                declared("qubit", ValueType.QUBIT),
                declared("angle", ValueType.DOUBLE),
                declared("own", ValueType.DOUBLE)),
            List.of(
                new Step.Assign(
                    2,
                    new Value.Binary(
                        BinaryOperation.ADD_DOUBLE,
                        variable(1, ValueType.DOUBLE),
                        new Value.DoubleConstant(0.5))),
                new Step.Apply(
                    Gate.RX,
                    variable(2, ValueType.DOUBLE),
                    0,
                    List.of(variable(0, ValueType.QUBIT)))),
            Optional.of(variable(2, ValueType.DOUBLE)));
    return new DynamicCircuit(
        "Main",
        3,
        3,
        List.of(declared("index", ValueType.INT), declared("angle", ValueType.DOUBLE)),
        List.of(
            List.of(new Value.DoubleConstant(0.25), new Value.DoubleConstant(-1)),
            List.of(new Value.QubitConstant(1), new Value.QubitConstant(2)),
            List.of(new Value.ResultConstant(2), new Value.ResultConstant(1))),
        List.of(turn),
        List.of(
            line(it -> {
              it.gate(Gate.H, 0, 0, 0);
              it.measure(0, 0);
            }),
            new Step.Assign(0, new Value.Unary(UnaryOperation.BOOL_TO_INT, isOne(0))),
            new Step.Call(
                0,
                List.of(qubit, new Value.Element(0, index, ValueType.DOUBLE)),
                OptionalInt.of(1)),
            new Step.Call(0, List.of(qubit, variable(1, ValueType.DOUBLE)), OptionalInt.empty()),
            line(it -> {
              it.measure(1, 1);
              it.measure(2, 2);
            }),
            new Step.Measure(qubit, new Value.Element(2, index, ValueType.RESULT))),
        new Output.Tuple(
            List.of(result(1), result(2), new Output.Computed(variable(1, ValueType.DOUBLE)))));
  }

  private static DynamicCircuit outputs() {
    return straight(
        new Output.Tuple(
            List.of(
                Output.UNIT,
                new Output.Array(List.of()),
                new Output.Known(true),
                new Output.Known(-3L),
                new Output.Known(0.1),
                new Output.Array(List.of(result(0), result(0))),
                new Output.Computed(isOne(0)))),
        it -> {
          it.gate(Gate.X, 0, 0, 0);
          it.measure(0, 0);
          it.reset(0);
        });
  }
}
