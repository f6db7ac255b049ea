package dev.quaver.partial;

import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.PromisedResult;
import dev.quaver.value.TupleValue;
import java.util.List;

/// Says where the parts of a returned value come from.
final class Outputs {

  private Outputs() {}

  static Output of(Object value) {
    return switch (value) {
      case PromisedResult promise -> new Output.Computed(new Value.ResultConstant(promise.id()));
      case ComputedResult result -> new Output.Computed(result.one());
      case Value computed -> new Output.Computed(computed);
      case TupleValue tuple when Known.isNot(tuple) -> new Output.Tuple(all(tuple.items()));
      case ArrayValue array when Known.isNot(array) -> new Output.Array(all(array.asList()));
      default -> new Output.Known(value);
    };
  }

  private static List<Output> all(List<Object> items) {
    return items.stream().map(Outputs::of).toList();
  }
}
