package dev.quaver.partial;

import dev.quaver.circuit.Value;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses between two values of the same type by a condition, part by part.
final class Choices {

  private Choices() {}

  /// Nothing if the values differ in something that circuits do not compute.
  static Optional<Object> of(Value condition, Object then, Object otherwise) {
    if (Known.isSame(then, otherwise)) {
      return Optional.of(then);
    }
    if (then instanceof TupleValue first && otherwise instanceof TupleValue second) {
      return each(condition, first.items(), second.items()).map(TupleValue::of);
    }
    if (then instanceof ArrayValue first && otherwise instanceof ArrayValue second) {
      return each(condition, first.asList(), second.asList()).map(ObjectArray::of);
    }
    if (DynamicText.isText(then)) {
      return Optional.of(DynamicText.INSTANCE);
    }
    Optional<Value> first = Arithmetic.scalar(then);
    Optional<Value> second = Arithmetic.scalar(otherwise);
    if (first.isEmpty() || second.isEmpty() || first.get().type() != second.get().type()) {
      return Optional.empty();
    }
    Value chosen = Arithmetic.choice(condition, first.get(), second.get());
    return Optional.of(Arithmetic.isResult(then) ? new ComputedResult(chosen) : chosen);
  }

  private static Optional<Object[]> each(
      Value condition, List<Object> then, List<Object> otherwise) {
    if (then.size() != otherwise.size()) {
      return Optional.empty();
    }
    List<Object> chosen = new ArrayList<>();
    for (int i = 0; i < then.size(); i++) {
      Optional<Object> item = of(condition, then.get(i), otherwise.get(i));
      if (item.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(item.get());
    }
    return Optional.of(chosen.toArray());
  }
}
