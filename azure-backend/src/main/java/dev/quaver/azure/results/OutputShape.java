package dev.quaver.azure.results;

import dev.quaver.circuit.Output;
import dev.quaver.circuit.ValueType;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.List;

/// Gives values that a service returned the types of the program's output: in JSON a result is a number.
record OutputShape(Output output) {

  /// The value of this shape that `value` stands for.
  ///
  /// @throws ResultException if it has another shape
  Object fit(Object value) {
    return fit(output, value);
  }

  private static Object fit(Output output, Object value) {
    return switch (output) {
      case Output.Known(var known) -> known;
      case Output.Computed(var computed) -> leaf(computed.type(), value);
      case Output.Array(var items) when value instanceof ArrayValue array ->
          ArrayValue.of(all(items, array.asList()));
      case Output.Tuple(var items) when value instanceof TupleValue tuple ->
          TupleValue.of(all(items, tuple.items()).toArray());
      case Output.Array _, Output.Tuple _ -> throw mismatch(value);
    };
  }

  private static List<Object> all(List<Output> outputs, List<Object> values) {
    if (outputs.size() != values.size()) {
      throw new ResultException(
          "%d values were returned where the program has %d"
              .formatted(values.size(), outputs.size()));
    }
    List<Object> all = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      all.add(fit(outputs.get(i), values.get(i)));
    }
    return all;
  }

  private static Object leaf(ValueType type, Object value) {
    return switch (type) {
      case RESULT -> result(value);
      case BOOL -> result(value) == Result.ONE;
      case INT -> {
        if (value instanceof Long) {
          yield value;
        }
        throw mismatch(value);
      }
      case DOUBLE -> {
        if (value instanceof Number number) {
          yield number.doubleValue();
        }
        throw mismatch(value);
      }
      case QUBIT -> throw mismatch(value);
    };
  }

  /// The outcome that a bit of a document stands for.
  static Result result(Object bit) {
    return switch (bit) {
      case Result result -> result;
      case Long number when number == 0 -> Result.ZERO;
      case Long number when number == 1 -> Result.ONE;
      case Boolean one -> one ? Result.ONE : Result.ZERO;
      default -> throw mismatch(bit);
    };
  }

  private static ResultException mismatch(Object value) {
    return new ResultException(
        "the program does not return such a value: " + OutcomeText.SPACED.print(value));
  }
}
