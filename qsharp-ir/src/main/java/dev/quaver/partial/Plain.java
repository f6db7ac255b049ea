package dev.quaver.partial;

import dev.quaver.circuit.Value;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.PromisedResult;
import dev.quaver.value.TupleValue;

/// Tells values that the executor can work with: known through and through.
final class Plain {

  private Plain() {}

  static boolean is(Object value) {
    return switch (value) {
      case Value _, PromisedResult _, ComputedResult _, DynamicText _ -> false;
      case PartialCallable callable -> callable.captures().stream().allMatch(Plain::is);
      case TupleValue tuple -> {
        for (int i = 0; i < tuple.size(); i++) {
          if (!is(tuple.get(i))) {
            yield false;
          }
        }
        yield true;
      }
      case ObjectArray array -> {
        for (int i = 0; i < array.size(); i++) {
          if (!is(array.get(i))) {
            yield false;
          }
        }
        yield true;
      }
      default -> true;
    };
  }
}
