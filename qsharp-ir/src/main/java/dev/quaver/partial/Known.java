package dev.quaver.partial;

import dev.quaver.circuit.Value;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.PromisedResult;
import dev.quaver.value.TupleValue;

/// Tells values that are known before the circuit runs from others.
final class Known {

  private Known() {}

  /// Whether a part of the value is computed from outcomes or is a result not yet known.
  static boolean isNot(Object value) {
    return switch (value) {
      case Value _, PromisedResult _ -> true;
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
}
