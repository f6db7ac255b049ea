package dev.quaver.partial;

import dev.quaver.ast.CallableKind;
import dev.quaver.circuit.Value;
import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.TypeSubstitution;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Evaluates calls. Functions of known arguments and what the executor does natively are the executor's.
final class Calls {

  private final Machine machine;
  private final Evaluator evaluator;
  private final IntrinsicCalls intrinsics;
  private final Grouping grouping;

  Calls(Machine machine, Evaluator evaluator, Grouping grouping) {
    this.machine = machine;
    this.evaluator = evaluator;
    this.grouping = grouping;
    this.intrinsics = new IntrinsicCalls(machine);
  }

  /// Evaluates the program's entry.
  Object entry(CallableId id) {
    Callable callable = machine.program().callable(id);
    var target = new PartialCallable(id, List.of(), List.of(), false, 0);
    return run(target, callable, List.of(), List.of());
  }

  Object call(Object callee, Object argument, Activation caller, Span span) {
    if (!(callee instanceof PartialCallable target)) {
      throw caller.refusal(
          "Capability.CallToDynamicCallee", "what is called here is not known", span);
    }
    List<Object> controls = new ArrayList<>();
    Object own = argument;
    for (int i = 0; i < target.controlCount(); i++) {
      var pair = (TupleValue) own;
      controls.addAll(((ArrayValue) pair.get(0)).asList());
      own = pair.get(1);
    }
    Callable callable = machine.program().callable(target.id());
    List<Object> arguments = new ArrayList<>(target.captures());
    if (callable.parameters().size() - callable.captureCount() == 1) {
      arguments.add(own);
    } else {
      arguments.addAll(((TupleValue) own).items());
    }
    return call(target, callable, controls, arguments, caller, span);
  }

  private Object call(
      PartialCallable target,
      Callable callable,
      List<Object> controls,
      List<Object> arguments,
      Activation caller,
      Span span) {
    return switch (callable.implementation()) {
      case Callable.Intrinsic _ ->
          intrinsics.call(target, callable, controls, arguments, caller, span);
      case Callable.CircuitBody _ ->
          machine.executor().call(machine.context(), target.id(), List.of(), arguments.toArray());
      case Callable.Specialized specialized -> {
        if (callable.kind() == CallableKind.FUNCTION
            && target.captures().isEmpty()
            && arguments.stream().allMatch(Plain::is)) {
          yield known(target, callable, arguments);
        }
        yield grouping.isGroup(target, caller)
            ? grouping.group(label(target), () -> run(target, callable, controls, arguments))
            : run(target, callable, controls, arguments);
      }
    };
  }

  private Object known(PartialCallable target, Callable callable, List<Object> arguments) {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      Type type = callable.parameters().get(i).type();
      values[i] =
          machine
              .conform()
              .to(TypeSubstitution.apply(type, target.typeArguments()), arguments.get(i));
    }
    return Conform.from(
        machine.executor().call(machine.context(), target.id(), target.typeArguments(), values));
  }

  private static String label(PartialCallable target) {
    return (target.adjoint() ? "Adjoint " : "") + target.id().simpleName();
  }

  private Object run(
      PartialCallable target, Callable callable, List<Object> controls, List<Object> arguments) {
    var specialized = (Callable.Specialized) callable.implementation();
    Callable.Specialization chosen = choose(target, specialized);
    var activation = new Activation(callable, target.typeArguments(), chosen);
    int slot = 0;
    if (target.controlCount() > 0) {
      activation.set(slot++, ObjectArray.of(controls.toArray()));
    }
    for (Object argument : arguments) {
      activation.set(slot++, argument);
    }
    return value(chosen, activation);
  }

  private Object value(Callable.Specialization chosen, Activation activation) {
    Object value = TupleValue.UNIT;
    try {
      value = evaluator.statements().block(chosen.body(), activation);
    } catch (Jumps.Return jump) {
      if (activation.done() instanceof Value done) {
        return returned(activation, done, jump.value());
      }
      return jump.value();
    } catch (Branching.Returned _) {
      // It returned on each way.
    }
    @Nullable Object returned = activation.returned();
    if (returned == null) {
      return value;
    }
    return activation.done() instanceof Value done ? returned(activation, done, value) : returned;
  }

  /// What was returned early where it was, else the value of the body.
  private Object returned(Activation activation, Value done, Object value) {
    Object early = activation.returned();
    return early == null
        ? value
        : Choices.of(done, early, value)
            .orElseThrow(() ->
                activation.refusal(
                    "Capability.ReturnWithinDynamicScope",
                    "what is returned depends on a measurement result",
                    activation.callable().span()));
  }

  private static Callable.Specialization choose(
      PartialCallable target, Callable.Specialized specialized) {
    Optional<Callable.Specialization> chosen =
        target.controlCount() > 0
            ? target.adjoint() ? specialized.controlledAdjoint() : specialized.controlled()
            : target.adjoint() ? specialized.adjoint() : Optional.of(specialized.body());
    return chosen.orElseThrow(
        () -> new IllegalStateException("internal: no such specialization: " + target.name()));
  }
}
