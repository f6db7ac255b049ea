package dev.quaver.partial;

import dev.quaver.check.Capability;
import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.QubitValue;
import dev.quaver.value.RangeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Items of arrays by known indices, with the executor's rules and failures, and by such as outcomes decide. No array is
/// changed in place.
final class ArrayItems {

  private final Machine machine;

  ArrayItems(Machine machine) {
    this.machine = machine;
  }

  Object read(ArrayValue array, Object index, Activation activation, Span span) {
    if (index instanceof Value computed) {
      return element(array, computed, activation, span);
    }
    return array.get(position(array, (Long) index, activation, span));
  }

  private static int position(ArrayValue array, long index, Activation activation, Span span) {
    long position = index < 0 ? index + array.size() : index;
    if (position < 0 || position >= array.size()) {
      throw outOfRange(index, activation, span);
    }
    return (int) position;
  }

  private static Refusal outOfRange(long index, Activation activation, Span span) {
    return activation.refusal("Eval.IndexOutOfRange", "index out of range: " + index, span);
  }

  private static int written(ArrayValue array, long index, Activation activation, Span span) {
    if (index < 0) {
      throw activation.refusal(
          "Eval.InvalidNegativeInt", "negative integers cannot be used here: " + index, span);
    }
    if (index >= array.size()) {
      throw outOfRange(index, activation, span);
    }
    return (int) index;
  }

  ArrayValue slice(ArrayValue array, RangeValue range, Activation activation, Span span) {
    List<Object> items = new ArrayList<>();
    RangeValue closed = closed(array, range, activation, span);
    long count = closed.count();
    for (long i = 0; i < count; i++) {
      long index = closed.start() + i * closed.step();
      items.add(array.get(position(array, index, activation, span)));
    }
    return ObjectArray.of(items.toArray());
  }

  private static RangeValue closed(
      ArrayValue array, RangeValue range, Activation activation, Span span) {
    if (range.step() == 0) {
      throw activation.refusal("Eval.RangeStepZero", "range with step size of zero", span);
    }
    return range.within(array.size());
  }

  ArrayValue with(ArrayValue array, Object index, Object value, Activation activation, Span span) {
    Object[] items = array.asList().toArray();
    if (index instanceof Value computed) {
      for (int i = 0; i < items.length; i++) {
        Value here =
            new Value.Binary(BinaryOperation.EQUAL_INT, computed, new Value.IntConstant(i));
        items[i] = choice(here, value, items[i], activation, span);
      }
    } else {
      items[written(array, (Long) index, activation, span)] = value;
    }
    return ObjectArray.of(items);
  }

  ArrayValue with(
      ArrayValue array, RangeValue range, ArrayValue values, Activation activation, Span span) {
    Object[] items = array.asList().toArray();
    RangeValue closed = closed(array, range, activation, span);
    int count = (int) Math.min(closed.count(), values.size());
    for (int i = 0; i < count; i++) {
      long index = closed.start() + i * closed.step();
      items[written(array, index, activation, span)] = values.get(i);
    }
    return ObjectArray.of(items);
  }

  ArrayValue concat(ArrayValue left, ArrayValue right) {
    List<Object> items = new ArrayList<>(left.asList());
    items.addAll(right.asList());
    return ObjectArray.of(items.toArray());
  }

  private Object choice(
      Value condition, Object then, Object otherwise, Activation activation, Span span) {
    Optional<Value> first = Arithmetic.scalar(then);
    Optional<Value> second = Arithmetic.scalar(otherwise);
    if (first.isEmpty() || second.isEmpty()) {
      throw dynamicIndex(activation, span);
    }
    Value chosen = machine.bounded(Arithmetic.choice(condition, first.get(), second.get()));
    return Arithmetic.isResult(then) ? new ComputedResult(chosen) : chosen;
  }

  /// Constants become a table; what is computed itself becomes a chain of choices.
  private Object element(ArrayValue array, Value index, Activation activation, Span span) {
    if (array.size() == 0 || !machine.can(Capability.INTEGER_COMPUTATIONS)) {
      throw dynamicIndex(activation, span);
    }
    List<Value> constants = new ArrayList<>();
    for (Object item : array.asList()) {
      constant(item).ifPresent(constants::add);
    }
    if (constants.size() == array.size() && machine.can(Capability.STATIC_SIZED_ARRAYS)) {
      return new Value.Element(machine.table(constants), index, constants.getFirst().type());
    }
    Object chosen = array.get(array.size() - 1);
    for (int i = array.size() - 2; i >= 0; i--) {
      Value here = new Value.Binary(BinaryOperation.EQUAL_INT, index, new Value.IntConstant(i));
      chosen = choice(here, array.get(i), chosen, activation, span);
    }
    return chosen;
  }

  private Optional<Value> constant(Object item) {
    if (item instanceof QubitValue qubit) {
      return Optional.of(new Value.QubitConstant(machine.device().wire(qubit.id())));
    }
    return Arithmetic.scalar(item)
        .filter(value -> Arithmetic.size(value) == 1 && !Arithmetic.isResult(item))
        .filter(value -> !(value instanceof Value.Variable) && value.type() != ValueType.RESULT);
  }

  private static Refusal dynamicIndex(Activation activation, Span span) {
    return activation.refusal(
        "Capability.UseOfDynamicIndex", "this index depends on a measurement result", span);
  }
}
