package dev.quaver.roundtrip;

import dev.quaver.azure.ionq.MeasuredQubits;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.OutputEvaluator;
import dev.quaver.circuit.Value;
import dev.quaver.format.Readout;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// The parts of returned values that a circuit computes, so that values of different shapes can be compared.
final class ComputedParts {

  private ComputedParts() {}

  /// Those of a value that has the shape of the output.
  static List<String> of(Output output, Object value) {
    List<String> parts = new ArrayList<>();
    collect(output, value, parts);
    return parts;
  }

  private static void collect(Output output, Object value, List<String> parts) {
    switch (output) {
      case Output.Known _ -> {}
      case Output.Computed _ -> parts.add(text(value));
      case Output.Tuple(var items) -> collect(items, ((TupleValue) value).items(), parts);
      case Output.Array(var items) -> collect(items, ((ArrayValue) value).asList(), parts);
    }
  }

  private static void collect(List<Output> outputs, List<Object> values, List<String> parts) {
    for (int i = 0; i < outputs.size(); i++) {
      collect(outputs.get(i), values.get(i), parts);
    }
  }

  /// Those of a value that a program returns which was read from a format.
  static List<String> of(DynamicCircuit circuit, Readout readout, Object value) {
    return switch (readout) {
      case OUTPUT -> of(circuit.output(), value);
      case COMPUTED_PARTS -> flat(value);
      case RESULTS -> {
        List<String> all = flat(value);
        yield of(circuit, all::get);
      }
      case QUBITS -> {
        List<String> all = flat(value);
        MeasuredQubits measured = MeasuredQubits.of(circuit);
        yield of(circuit, result -> measured.has(result) ? all.get(measured.qubit(result)) : "0");
      }
    };
  }

  private static List<String> of(DynamicCircuit circuit, IntFunction<String> bits) {
    if (!circuit.isStraight()) {
      return results(circuit.output()).map(bits::apply).toList();
    }
    var evaluator =
        new OutputEvaluator(
            circuit, result -> bits.apply(result).equals("1") ? Result.ONE : Result.ZERO);
    return of(circuit.output(), evaluator.value());
  }

  /// The results that are returned as they are.
  private static Stream<Integer> results(Output output) {
    return switch (output) {
      case Output.Known _ -> Stream.empty();
      case Output.Computed(Value.ResultConstant(var result)) -> Stream.of(result);
      case Output.Computed(Value.Outcome(Value.ResultConstant(var result))) -> Stream.of(result);
      case Output.Computed(var other) ->
          throw new IllegalArgumentException("only results can be read here, not " + other);
      case Output.Tuple(var items) -> items.stream().flatMap(ComputedParts::results);
      case Output.Array(var items) -> items.stream().flatMap(ComputedParts::results);
    };
  }

  private static List<String> flat(Object value) {
    List<String> parts = new ArrayList<>();
    flatten(value, parts);
    return parts;
  }

  private static void flatten(Object value, List<String> parts) {
    switch (value) {
      case TupleValue tuple -> tuple.items().forEach(item -> flatten(item, parts));
      case ArrayValue array -> array.asList().forEach(item -> flatten(item, parts));
      default -> parts.add(text(value));
    }
  }

  /// Formats have bits where Q# has results and truth values.
  private static String text(Object value) {
    return switch (value) {
      case Result result -> result == Result.ONE ? "1" : "0";
      case Boolean truth -> truth ? "1" : "0";
      default -> String.valueOf(value);
    };
  }
}
