package dev.quaver.partial;

import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.device.ObservationRequired;
import dev.quaver.gate.Gate;
import dev.quaver.ir.Callable;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.TypeSubstitution;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.Pauli;
import dev.quaver.value.QubitValue;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Evaluates calls of what has no body: gates are written down, the rest is the executor's as long as its arguments are
/// known.
final class IntrinsicCalls {

  private static final Map<String, Gate> GATES = gates();

  private final Machine machine;

  IntrinsicCalls(Machine machine) {
    this.machine = machine;
  }

  private static Map<String, Gate> gates() {
    Map<String, Gate> gates = new HashMap<>();
    for (Gate gate : Gate.values()) {
      gates.put(gate.label(), gate);
    }
    return gates;
  }

  Object call(
      PartialCallable target,
      Callable callable,
      List<Object> controls,
      List<Object> arguments,
      Activation caller,
      Span span) {
    if (arguments.stream().allMatch(Plain::is) && controls.stream().allMatch(Plain::is)) {
      return known(target, callable, controls, arguments, caller, span);
    }
    String name = target.id().simpleName();
    Gate gate = name.equals("R") ? rotation(arguments) : GATES.get(name);
    if (gate != null) {
      List<Object> own = name.equals("R") ? arguments.subList(1, arguments.size()) : arguments;
      apply(
          target.adjoint() ? gate.adjoint() : gate, target.adjoint(), controls, own, caller, span);
      return TupleValue.UNIT;
    }
    return switch (name) {
      case "Length" -> (long) ((ArrayValue) arguments.getFirst()).size();
      case "IntAsDouble" -> unary(UnaryOperation.INT_TO_DOUBLE, arguments);
      case "Truncate" -> unary(UnaryOperation.DOUBLE_TO_INT, arguments);
      case "IsLossResult" -> false;
      case "M" -> measure((Value) arguments.getFirst(), false);
      case "MResetZ" -> measure((Value) arguments.getFirst(), true);
      case "Reset" -> {
        machine.tape().add(new Step.Reset((Value) arguments.getFirst()));
        yield TupleValue.UNIT;
      }
      default ->
          throw caller.refusal(
              "Capability.UseOfDynamicValue",
              "an argument of " + name + " depends on a measurement result",
              span);
    };
  }

  private static Gate rotation(List<Object> arguments) {
    return switch ((Pauli) arguments.getFirst()) {
      case I -> Gate.GLOBAL_PHASE;
      case X -> Gate.RX;
      case Y -> Gate.RY;
      case Z -> Gate.RZ;
    };
  }

  private static Value unary(UnaryOperation operation, List<Object> arguments) {
    return new Value.Unary(operation, (Value) arguments.getFirst());
  }

  private Object measure(Value qubit, boolean reset) {
    int result = machine.device().newResult();
    Value number = new Value.ResultConstant(result);
    machine.tape().add(new Step.Measure(qubit, number));
    if (reset) {
      machine.tape().add(new Step.Reset(qubit));
    }
    return machine.device().promise(result);
  }

  private Object known(
      PartialCallable target,
      Callable callable,
      List<Object> controls,
      List<Object> arguments,
      Activation caller,
      Span span) {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      Type type =
          TypeSubstitution.apply(callable.parameters().get(i).type(), target.typeArguments());
      values[i] = machine.conform().to(type, arguments.get(i));
    }
    try {
      return target.controlCount() == 0 && !target.adjoint()
          ? machine.executor().call(machine.context(), target.id(), target.typeArguments(), values)
          : machine
              .executor()
              .callVariant(
                  machine.context(),
                  target.id(),
                  target.typeArguments(),
                  target.adjoint(),
                  target.controlCount(),
                  ObjectArray.of(controls.toArray()),
                  values);
    } catch (ObservationRequired observed) {
      throw caller.refusal(
          "Capability.Unsupported", "no circuit can do this: " + observed.getMessage(), span);
    }
  }

  /// A gate whose angle or qubits are computed.
  private void apply(
      Gate gate,
      boolean negated,
      List<Object> controls,
      List<Object> arguments,
      Activation caller,
      Span span) {
    Value angle = new Value.DoubleConstant(0);
    int first = 0;
    if (gate.hasAngle()) {
      angle = Arithmetic.scalar(arguments.getFirst()).orElseThrow();
      angle = negated ? negated(angle) : angle;
      first = 1;
    }
    List<Value> qubits = new ArrayList<>();
    for (Object control : controls) {
      qubits.add(qubit(control));
    }
    for (Object argument : arguments.subList(first, arguments.size())) {
      qubits.add(qubit(argument));
    }
    if (qubits.stream().distinct().count() < qubits.size()) {
      throw caller.refusal("Eval.QubitUniqueness", "qubits in invocation are not unique", span);
    }
    machine.tape().add(new Step.Apply(gate, angle, controls.size(), qubits));
  }

  private static Value negated(Value angle) {
    return angle instanceof Value.DoubleConstant(var known)
        ? new Value.DoubleConstant(-known)
        : new Value.Unary(UnaryOperation.NEGATE_DOUBLE, angle);
  }

  private Value qubit(Object qubit) {
    return qubit instanceof Value computed && computed.type() == ValueType.QUBIT
        ? computed
        : new Value.QubitConstant(machine.device().wire(((QubitValue) qubit).id()));
  }
}
