package dev.quaver.circuit;

import dev.quaver.value.ArrayValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Makes the value that a straight circuit returns out of the outcomes of its results: what is left to do when a machine has
/// run the circuit.
public final class OutputEvaluator {

  private final DynamicCircuit circuit;
  private final ValueEvaluator values;

  /// For one run of `circuit`.
  ///
  /// @param outcomes the outcome of each result that is measured; a lost qubit's counts as no One in computations
  /// @throws IllegalArgumentException if the circuit is not [straight][DynamicCircuit#isStraight()]
  public OutputEvaluator(DynamicCircuit circuit, IntFunction<Result> outcomes) {
    if (!circuit.isStraight()) {
      throw new IllegalArgumentException("internal: " + circuit.name() + " is not straight");
    }
    this.circuit = circuit;
    this.values = new ValueEvaluator(circuit.tables(), outcomes);
  }

  /// The value, in the representation of `dev.quaver.value`.
  public Object value() {
    return value(circuit.output());
  }

  private Object value(Output output) {
    return switch (output) {
      case Output.Tuple(var items) -> TupleValue.of(all(items).toArray());
      case Output.Array(var items) -> ArrayValue.of(all(items));
      case Output.Computed(var value) when value.type() == ValueType.RESULT ->
          values.outcome(value);
      case Output.Computed(var value) -> values.value(value);
      case Output.Known(var value) -> value;
    };
  }

  private List<Object> all(List<Output> items) {
    List<Object> all = new ArrayList<>(items.size());
    for (Output item : items) {
      all.add(value(item));
    }
    return all;
  }
}
