package dev.quaver.partial;

import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.Callable;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.CallableValue;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.PromisedResult;
import dev.quaver.value.QubitValue;
import dev.quaver.value.TupleValue;
import java.util.List;

/// Says where the parts of a returned value come from.
final class Outputs {

  private final Callable entry;

  /// @param entry what returns the value, and what a refusal points at
  Outputs(Callable entry) {
    this.entry = entry;
  }

  Output of(Object value) {
    return switch (value) {
      case PromisedResult promise -> new Output.Computed(new Value.ResultConstant(promise.id()));
      case ComputedResult _ ->
          throw refusal(
              "Capability.UseOfDynamicResult",
              "which Result is returned depends on another measurement result");
      case Value computed -> new Output.Computed(computed);
      case TupleValue tuple when Known.isNot(tuple) -> new Output.Tuple(all(tuple.items()));
      case ArrayValue array when Known.isNot(array) -> new Output.Array(all(array.asList()));
      default -> {
        if (isForeign(value)) {
          throw refusal(
              "Capability.UseOfAdvancedOutput",
              "the program returns something else than Results, Bools, numbers and texts");
        }
        yield new Output.Known(value);
      }
    };
  }

  /// Whether it holds something that means nothing outside of the run.
  private static boolean isForeign(Object value) {
    return switch (value) {
      case QubitValue _, CallableValue _, DynamicText _ -> true;
      case TupleValue tuple -> tuple.items().stream().anyMatch(Outputs::isForeign);
      case ObjectArray array -> array.asList().stream().anyMatch(Outputs::isForeign);
      default -> false;
    };
  }

  private Refusal refusal(String code, String message) {
    return new Refusal(Diagnostic.error(code, message, entry.source(), entry.span()));
  }

  private List<Output> all(List<Object> items) {
    return items.stream().map(this::of).toList();
  }
}
