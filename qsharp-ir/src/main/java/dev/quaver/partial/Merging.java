package dev.quaver.partial;

import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.QubitValue;
import dev.quaver.value.TupleValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes one value of what two branches leave.
final class Merging {

  private final Machine machine;

  Merging(Machine machine) {
    this.machine = machine;
  }

  /// @param then takes what has to be done at the end of the first branch; likewise `otherwise`
  Merge of(
      Activation activation, Span span, Value condition, List<Step> then, List<Step> otherwise) {
    return new Merge(activation, span, condition, then, otherwise);
  }

  /// One place where two branches meet.
  final class Merge {
    private final Activation activation;
    private final Span span;
    private final Value condition;
    private final List<Step> then;
    private final List<Step> otherwise;

    private Merge(
        Activation activation, Span span, Value condition, List<Step> then, List<Step> otherwise) {
      this.activation = activation;
      this.span = span;
      this.condition = condition;
      this.then = then;
      this.otherwise = otherwise;
    }

    /// The value after the branches; where one of them has none, nobody will ask which it was.
    @Nullable Object merge(@Nullable Object first, @Nullable Object second) {
      if (first == null) {
        return second;
      }
      return second == null || Known.isSame(first, second) ? first : different(first, second);
    }

    private Object different(Object first, Object second) {
      if (first instanceof TupleValue one && second instanceof TupleValue other) {
        return TupleValue.of(each(one.items(), other.items()));
      }
      if (first instanceof ArrayValue one && second instanceof ArrayValue other) {
        if (one.size() != other.size()) {
          throw activation.refusal(
              "Capability.UseOfDynamicallySizedArray",
              "the size of an array depends on a measurement result",
              span);
        }
        return ObjectArray.of(each(one.asList(), other.asList()));
      }
      if (DynamicText.isText(first)) {
        return DynamicText.INSTANCE;
      }
      Optional<Value> one = Arithmetic.scalar(first);
      Optional<Value> other = Arithmetic.scalar(second);
      if (one.isEmpty() || other.isEmpty()) {
        throw refused(first);
      }
      Value merged = scalar(one.get(), other.get());
      return Arithmetic.isResult(first) ? new ComputedResult(merged) : merged;
    }

    private Object[] each(List<Object> first, List<Object> second) {
      Object[] merged = new Object[first.size()];
      for (int i = 0; i < merged.length; i++) {
        Object one = first.get(i);
        Object other = second.get(i);
        merged[i] = Known.isSame(one, other) ? one : different(one, other);
      }
      return merged;
    }

    private Value scalar(Value first, Value second) {
      if (first instanceof Value.BoolConstant && second instanceof Value.BoolConstant) {
        return Arithmetic.choice(condition, first, second);
      }
      if (first.type() == ValueType.BOOL && then.isEmpty() && otherwise.isEmpty()) {
        return Arithmetic.choice(condition, first, second);
      }
      Value.Variable variable = machine.variable(first.type());
      then.add(new Step.Assign(variable.number(), first));
      otherwise.add(new Step.Assign(variable.number(), second));
      return variable;
    }

    private Refusal refused(Object value) {
      return value instanceof QubitValue
          ? activation.refusal(
              "Capability.UseOfDynamicQubit",
              "which qubit this is depends on a measurement result",
              span)
          : activation.refusal(
              "Capability.UseOfDynamicValue",
              "a value that is no Bool, Int, Double or Result depends on a measurement result",
              span);
    }
  }
}
