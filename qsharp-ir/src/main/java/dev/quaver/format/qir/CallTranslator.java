package dev.quaver.format.qir;

import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Translates calls: of known functions, of the runtime, of the module's own functions, and of operations that are known by
/// their names alone.
final class CallTranslator {

  private final ModuleContext context;
  private final LocalValues values;
  private final Optional<OutputTree> output;
  private String block = "";
  private Optional<String> recordingBlock = Optional.empty();

  CallTranslator(ModuleContext context, LocalValues values, Optional<OutputTree> output) {
    this.context = context;
    this.values = values;
    this.output = output;
  }

  void enter(String name) {
    block = name;
  }

  void translate(Instruction.Call call, List<Step> steps) {
    Optional<QirFunction> known = QirFunction.named(call.function());
    if (Runtime.isInitialize(call.function())) {
      return;
    }
    if (Runtime.isRead(call.function())) {
      Value outcome = new Value.Outcome(argument(call, 0, 1, ValueType.RESULT));
      values.define(call.name(), outcome, false, steps);
    } else if (isRecord(call.function())) {
      record(call, steps);
    } else if (context.module().functions().containsKey(call.function())) {
      routine(call, steps);
    } else if (known.isPresent()) {
      apply(call, known.get(), steps);
    } else if (context.module().declared().containsKey(call.function())
        && !call.function().startsWith("__quantum__")
        && !call.function().startsWith("llvm.")) {
      named(call, steps);
    } else {
      throw context.problem(
          "Function", "the function `@" + call.function() + "` is not known", call.at());
    }
  }

  private static boolean isRecord(String function) {
    return Runtime.isTuple(function)
        || Runtime.isArray(function)
        || Runtime.leaf(function).isPresent();
  }

  private void requireCount(Instruction.Call call, int count) {
    if (call.arguments().size() != count) {
      throw context.problem(
          "Arguments",
          "`@"
              + call.function()
              + "` takes "
              + count
              + " arguments, not "
              + call.arguments().size(),
          call.at());
    }
  }

  /// An argument of a function that takes so many, as a value of this type.
  private Value argument(Instruction.Call call, int place, int count, ValueType type) {
    requireCount(call, count);
    LlvmType given = call.types().get(place);
    if (values.type(given, type, call.at()) != type) {
      throw context.problem(
          "Arguments",
          "argument " + (place + 1) + " of `@" + call.function() + "` cannot be of type " + given,
          call.at());
    }
    return values.value(call.arguments().get(place), given, type, call.at());
  }

  private void record(Instruction.Call call, List<Step> steps) {
    if (output.isEmpty()) {
      throw context.problem("Output", "only the entry point records output", call.at());
    }
    if (recordingBlock.isPresent() && !recordingBlock.get().equals(block)) {
      throw context.problem("Output", "output is recorded in one block alone", call.at());
    }
    recordingBlock = Optional.of(block);
    requireCount(call, 2);
    Optional<ValueType> leaf = Runtime.leaf(call.function());
    if (leaf.isPresent()) {
      output.get().leaf(kept(argument(call, 0, 2, leaf.get()), steps));
    } else if (call.arguments().getFirst() instanceof Operand.Whole(var size)) {
      output.get().container(Runtime.isTuple(call.function()), size, call.at());
    } else {
      throw context.problem("Output", "the number of items must be a constant", call.at());
    }
  }

  /// A value as it is now, for the end.
  private Value kept(Value value, List<Step> steps) {
    return switch (value) {
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _ ->
          value;
      case Value.Variable _,
          Value.Outcome _,
          Value.Unary _,
          Value.Binary _,
          Value.Choice _,
          Value.Element _ -> {
        int own = values.add("output", value.type());
        steps.add(new Step.Assign(own, value));
        yield values.read(own);
      }
    };
  }

  private void routine(Instruction.Call call, List<Step> steps) {
    QirModule.Function callee =
        Optional.ofNullable(context.module().functions().get(call.function())).orElseThrow();
    requireCount(call, callee.parameters().size());
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      QirModule.Parameter parameter = callee.parameters().get(i);
      ValueType pointer = context.kinds().of(callee.name(), parameter.name());
      ValueType type = values.type(parameter.type(), pointer, callee.at());
      arguments.add(argument(call, i, call.arguments().size(), type));
      if (!parameter.type().equals(call.types().get(i))) {
        throw context.problem("Arguments", "arguments do not fit the function", call.at());
      }
    }
    if (!call.type().equals(callee.type())) {
      throw context.problem("Type", "`@" + callee.name() + "` returns " + callee.type(), call.at());
    }
    values.settle(steps);
    OptionalInt result =
        call.name().isEmpty() ? OptionalInt.empty() : OptionalInt.of(values.variable(call.name()));
    steps.add(new Step.Call(context.routine(callee.name()), arguments, result));
  }

  private void apply(Instruction.Call call, QirFunction function, List<Step> steps) {
    requireVoid(call);
    List<ValueType> parameters = function.parameters();
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      arguments.add(argument(call, i, parameters.size(), parameters.get(i)));
    }
    requireCount(call, parameters.size());
    if (function.gate().isPresent()) {
      Gate gate = function.gate().get();
      int angles = gate.hasAngle() ? 1 : 0;
      Value angle = angles == 1 ? arguments.getFirst() : new Value.DoubleConstant(0);
      List<Value> qubits = arguments.subList(angles, arguments.size());
      steps.add(new Step.Apply(gate, angle, function.controls(), qubits));
    } else if (function.measures()) {
      values.settle(steps);
      steps.add(new Step.Measure(arguments.get(0), arguments.get(1)));
      if (function.equals(QirFunction.MEASURE_AND_RESET)) {
        steps.add(new Step.Reset(arguments.getFirst()));
      }
    } else if (function.equals(QirFunction.RESET)) {
      steps.add(new Step.Reset(arguments.getFirst()));
    }
  }

  private void requireVoid(Instruction.Call call) {
    if (!call.name().isEmpty() || !call.type().equals(LlvmType.VOID)) {
      throw context.problem("Type", "`@" + call.function() + "` returns nothing", call.at());
    }
  }

  private void named(Instruction.Call call, List<Step> steps) {
    requireVoid(call);
    List<Double> numbers = new ArrayList<>();
    List<Integer> qubits = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      switch (values.value(
          call.arguments().get(i), call.types().get(i), ValueType.QUBIT, call.at())) {
        case Value.DoubleConstant(var number) -> numbers.add(number);
        case Value.QubitConstant(var qubit) -> qubits.add(qubit);
        case Value.BoolConstant _,
            Value.IntConstant _,
            Value.ResultConstant _,
            Value.Variable _,
            Value.Outcome _,
            Value.Unary _,
            Value.Binary _,
            Value.Choice _,
            Value.Element _ ->
            throw context.problem(
                "Function",
                "the function `@" + call.function() + "` is not known; it could take constants",
                call.at());
      }
    }
    if (new HashSet<>(qubits).size() < qubits.size()) {
      throw context.problem("Qubits", "a qubit occurs twice in a call", call.at());
    }
    var line = new CircuitBuilder();
    line.named(
        call.function(),
        numbers.stream().mapToDouble(Double::doubleValue).toArray(),
        qubits.stream().mapToInt(Integer::intValue).toArray());
    steps.add(new Step.Straight(line.build()));
  }
}
