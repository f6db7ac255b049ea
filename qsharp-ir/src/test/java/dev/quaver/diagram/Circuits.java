package dev.quaver.diagram;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.gate.Gate;
import java.util.List;
import java.util.function.Consumer;

/// Circuits to draw.
final class Circuits {

  private Circuits() {}

  /// One that does `steps`.
  static DynamicCircuit of(int qubitCount, int resultCount, Step... steps) {
    return new DynamicCircuit(
        "Main",
        qubitCount,
        resultCount,
        List.of(),
        List.of(),
        List.of(),
        List.of(steps),
        Output.UNIT);
  }

  /// A straight line.
  static DynamicCircuit straight(Consumer<CircuitBuilder> operations) {
    return DynamicCircuit.of("Main", circuit(operations), Output.UNIT);
  }

  /// A step of straight operations.
  static Step step(Consumer<CircuitBuilder> operations) {
    return new Step.Straight(circuit(operations));
  }

  private static Circuit circuit(Consumer<CircuitBuilder> operations) {
    var builder = new CircuitBuilder();
    operations.accept(builder);
    return builder.build();
  }

  /// Whether a result is One.
  static Value isOne(int result) {
    return new Value.Outcome(new Value.ResultConstant(result));
  }

  /// H on a qubit, then X on the next under its control.
  static void bell(CircuitBuilder builder, int first) {
    builder.gate(Gate.H, 0, 0, first);
    builder.gate(Gate.X, 0, 1, first, first + 1);
  }

  /// Sends the state of qubit 0 to qubit 2.
  static DynamicCircuit teleport() {
    return of(
        3,
        3,
        step(it -> it.gate(Gate.RY, 0.7, 0, 0)),
        new Step.Group("PrepareBellPair", List.of(step(it -> bell(it, 1)))),
        step(it -> {
          it.gate(Gate.X, 0, 1, 0, 1);
          it.gate(Gate.H, 0, 0, 0);
          it.measure(0, 0);
          it.measure(1, 1);
        }),
        new Step.If(isOne(1), List.of(step(it -> it.gate(Gate.X, 0, 0, 2))), List.of()),
        new Step.If(isOne(0), List.of(step(it -> it.gate(Gate.Z, 0, 0, 2))), List.of()),
        step(it -> it.measure(2, 2)));
  }
}
