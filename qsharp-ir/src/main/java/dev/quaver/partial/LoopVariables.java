package dev.quaver.partial;

import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The locals that a loop of the circuit changes, each kept in variables of the circuit while it runs.
final class LoopVariables {

  /// A local that was moved into variables.
  private record Held(int slot, Object value) {}

  /// An assignment at the end of a round.
  private record Update(Value.Variable variable, Value value) {}

  private final Machine machine;
  private final Activation activation;
  private final Span span;
  private final List<Held> held = new ArrayList<>();

  /// Moves those of `slots` that have a value into variables.
  static LoopVariables of(BitSet slots, Machine machine, Activation activation, Span span) {
    var variables = new LoopVariables(machine, activation, span);
    slots.stream().filter(activation::isBound).forEach(variables::hold);
    return variables;
  }

  private LoopVariables(Machine machine, Activation activation, Span span) {
    this.machine = machine;
    this.activation = activation;
    this.span = span;
  }

  private void hold(int slot) {
    Object value = moved(activation.get(slot));
    held.add(new Held(slot, value));
    activation.set(slot, value);
  }

  private Object moved(Object value) {
    return switch (value) {
      case TupleValue tuple -> TupleValue.of(tuple.items().stream().map(this::moved).toArray());
      case ArrayValue array -> ObjectArray.of(array.asList().stream().map(this::moved).toArray());
      default -> {
        Optional<Value> scalar = Arithmetic.scalar(value);
        if (scalar.isEmpty()) {
          yield value;
        }
        Value.Variable variable = machine.kept(scalar.get());
        yield Arithmetic.isResult(value) ? new ComputedResult(variable) : variable;
      }
    };
  }

  /// At the end of a round: all variables take what the locals are then, and `again` whether another round follows.
  void writeBack(Value.Variable again, Value more) {
    List<Update> updates = new ArrayList<>();
    updates.add(new Update(again, more));
    for (Held each : held) {
      collect(each.value(), activation.get(each.slot()), updates);
    }
    List<Update> last = new ArrayList<>();
    for (Update update : updates) {
      boolean simple = updates.size() == 1 || Arithmetic.isConstant(update.value());
      last.add(simple ? update : new Update(update.variable(), machine.kept(update.value())));
    }
    for (Update update : last) {
      machine.tape().add(new Step.Assign(update.variable().number(), update.value()));
    }
  }

  private void collect(Object before, Object after, List<Update> updates) {
    switch (before) {
      case TupleValue tuple when after instanceof TupleValue other ->
          collect(tuple.items(), other.items(), updates);
      case ArrayValue array when after instanceof ArrayValue other -> {
        if (array.size() != other.size()) {
          throw activation.refusal(
              "Capability.UseOfDynamicallySizedArray",
              "the size of an array depends on how often this loop runs",
              span);
        }
        collect(array.asList(), other.asList(), updates);
      }
      case ComputedResult(Value.Variable variable) ->
          updates.add(new Update(variable, Arithmetic.scalar(after).orElseThrow()));
      case Value.Variable variable -> {
        Value value = Arithmetic.scalar(after).orElseThrow();
        if (!value.equals(variable)) {
          updates.add(new Update(variable, value));
        }
      }
      default -> {
        if (!Known.isSame(before, after)) {
          throw activation.refusal(
              "Capability.UseOfDynamicValue",
              "a value that is no Bool, Int, Double or Result depends on how often this loop runs",
              span);
        }
      }
    }
  }

  private void collect(List<Object> before, List<Object> after, List<Update> updates) {
    for (int i = 0; i < before.size(); i++) {
      collect(before.get(i), after.get(i), updates);
    }
  }

  /// After the loop the locals are what the variables hold.
  void restore() {
    held.forEach(each -> activation.set(each.slot(), each.value()));
  }
}
