package dev.quaver.partial;

import dev.quaver.circuit.Value;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.PromisedResult;
import dev.quaver.value.QubitValue;
import dev.quaver.value.TupleValue;
import java.util.List;

/// Tells values that are known before the circuit runs from others.
final class Known {

  private Known() {}

  /// Whether a part of the value is computed from outcomes or is a result not yet known.
  static boolean isNot(Object value) {
    return switch (value) {
      case Value _, PromisedResult _, ComputedResult _, DynamicText _ -> true;
      case TupleValue tuple -> {
        for (int i = 0; i < tuple.size(); i++) {
          if (isNot(tuple.get(i))) {
            yield true;
          }
        }
        yield false;
      }
      case ObjectArray array -> {
        for (int i = 0; i < array.size(); i++) {
          if (isNot(array.get(i))) {
            yield true;
          }
        }
        yield false;
      }
      default -> false;
    };
  }

  /// Whether two values are surely the same; those that are computed are if they are computed in the same way.
  static boolean isSame(Object first, Object second) {
    return switch (first) {
      case PromisedResult promise ->
          second instanceof PromisedResult other && promise.id() == other.id();
      case TupleValue tuple ->
          second instanceof TupleValue other && areSame(tuple.items(), other.items());
      case ArrayValue array ->
          second instanceof ArrayValue other && areSame(array.asList(), other.asList());
      case QubitValue qubit -> qubit == second;
      default -> first.equals(second);
    };
  }

  private static boolean areSame(List<Object> first, List<Object> second) {
    if (first.size() != second.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      if (!isSame(first.get(i), second.get(i))) {
        return false;
      }
    }
    return true;
  }
}
