package dev.quaver.format.qir;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Translates the instructions of one function, one after another.
final class InstructionTranslator {

  /// A place in an array of constants.
  private record Place(String global, Value index) {}

  private final ModuleContext context;
  private final String function;
  private final LocalValues values;
  private final CallTranslator calls;
  private final Map<String, Integer> allocated = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private boolean begun;

  InstructionTranslator(
      ModuleContext context, String function, LocalValues values, Optional<OutputTree> output) {
    this.context = context;
    this.function = function;
    this.values = values;
    this.calls = new CallTranslator(context, values, output);
  }

  void enter(String block) {
    calls.enter(block);
    begun = false;
  }

  void translate(Instruction instruction, List<Step> steps) {
    values.begin();
    switch (instruction) {
      case Instruction.Line(var circuit, _) -> {
        values.settle(steps);
        context.reserve(circuit.qubitCount(), circuit.resultCount());
        steps.add(new Step.Straight(circuit));
      }
      case Instruction.Call call -> calls.translate(call, steps);
      case Instruction.Binary binary -> binary(binary, steps);
      case Instruction.Unary unary -> unary(unary, steps);
      case Instruction.Select select -> select(select, steps);
      case Instruction.Phi phi -> {
        if (begun) {
          throw context.problem("Phi", "`phi` comes first in its block", phi.at());
        }
      }
      case Instruction.Allocate(var name, var type, var at) -> {
        ValueType content = values.type(type, context.kinds().ofContent(function, name), at);
        allocated.put(name, values.add(name, content));
      }
      case Instruction.Load load -> load(load, steps);
      case Instruction.Store store -> store(store, steps);
      case Instruction.Element element -> element(element, steps);
    }
    begun |= !(instruction instanceof Instruction.Phi);
  }

  private Value operand(Operand operand, LlvmType type, int at) {
    return values.value(operand, type, ValueType.QUBIT, at);
  }

  private void binary(Instruction.Binary binary, List<Step> steps) {
    requireNumber(binary.type(), binary.opcode(), binary.at());
    Value left = operand(binary.left(), binary.type(), binary.at());
    Value right = operand(binary.right(), binary.type(), binary.at());
    Value value =
        Arithmetic.binary(binary.opcode(), binary.type(), left, right)
            .orElseThrow(() -> unsupported(binary.opcode(), binary.type(), binary.at()));
    values.define(binary.name(), value, true, steps);
  }

  private void unary(Instruction.Unary unary, List<Step> steps) {
    requireNumber(unary.from(), unary.opcode(), unary.at());
    Value operand = operand(unary.operand(), unary.from(), unary.at());
    Value value =
        Arithmetic.unary(unary.opcode(), unary.from(), unary.to(), operand)
            .orElseThrow(() -> unsupported(unary.opcode(), unary.from(), unary.at()));
    values.define(unary.name(), value, true, steps);
  }

  private void requireNumber(LlvmType type, String opcode, int at) {
    if (type.equals(LlvmType.POINTER)) {
      throw unsupported(opcode, type, at);
    }
  }

  private ReadProblem unsupported(String opcode, LlvmType type, int at) {
    return context.problem(
        "Unsupported", "the instruction `" + opcode + "` is not supported for " + type, at);
  }

  private void select(Instruction.Select select, List<Step> steps) {
    ValueType pointer = context.kinds().of(function, select.name());
    Value condition = operand(select.condition(), LlvmType.BIT, select.at());
    Value then = values.value(select.then(), select.type(), pointer, select.at());
    Value otherwise = values.value(select.otherwise(), select.type(), pointer, select.at());
    values.define(select.name(), new Value.Choice(condition, then, otherwise), true, steps);
  }

  private void load(Instruction.Load load, List<Step> steps) {
    ValueType type = values.type(load.type(), context.kinds().of(function, load.name()), load.at());
    switch (load.place()) {
      case Operand.Global(var global, var index, _) ->
          values.define(
              load.name(),
              element(global, new Value.IntConstant(index), type, load.at()),
              true,
              steps);
      case Operand.Local(var name, _) when places.containsKey(name) -> {
        Place place = places.get(name);
        Value value = element(place.global(), place.index(), type, load.at());
        values.define(load.name(), value, true, steps);
      }
      case Operand.Local(var name, var at) -> {
        Value value = values.read(allocated(name, at));
        require(value.type() == type, name, at);
        values.define(load.name(), value, false, steps);
      }
      case Operand.Whole _, Operand.Decimal _, Operand.Number _, Operand.Undefined _ ->
          throw context.problem("Unsupported", "there is nothing to load here", load.at());
    }
  }

  private Value element(String global, Value index, ValueType type, int at) {
    return new Value.Element(context.table(global, type, at), index, type);
  }

  private int allocated(String name, int at) {
    Integer variable = allocated.get(name);
    if (variable == null) {
      throw context.problem("Undefined", "`%" + name + "` is no place in memory", at);
    }
    return variable;
  }

  private void require(boolean sameType, String name, int at) {
    if (!sameType) {
      throw context.problem("Type", "what is at `%" + name + "` is of another type", at);
    }
  }

  private void store(Instruction.Store store, List<Step> steps) {
    if (!(store.place() instanceof Operand.Local(var name, var at))) {
      throw context.problem("Unsupported", "constants cannot be changed", store.at());
    }
    int variable = allocated(name, at);
    ValueType content = values.variables().get(variable).type();
    Value value = values.value(store.value(), store.type(), content, store.at());
    require(value.type() == content, name, at);
    values.settle(steps);
    steps.add(new Step.Assign(variable, value));
  }

  private void element(Instruction.Element element, List<Step> steps) {
    if (!(element.array() instanceof Operand.Global(var global, var offset, _))) {
      throw context.problem("Unsupported", "only a global has places", element.at());
    }
    Value first = operand(element.first(), LlvmType.LONG, element.at());
    Value second = operand(element.second(), LlvmType.LONG, element.at());
    Value index = sum(product(first, element.size()), sum(second, offset));
    if (!(index instanceof Value.IntConstant)) {
      int own = values.add("index", ValueType.INT);
      steps.add(new Step.Assign(own, index));
      index = values.read(own);
    }
    places.put(element.name(), new Place(global, index));
  }

  private static Value product(Value value, long factor) {
    return value instanceof Value.IntConstant(var number)
        ? new Value.IntConstant(number * factor)
        : new Value.Binary(BinaryOperation.MULTIPLY_INT, value, new Value.IntConstant(factor));
  }

  private static Value sum(Value left, Value right) {
    if (left instanceof Value.IntConstant(var one)) {
      return sum(right, one);
    }
    return right instanceof Value.IntConstant(var other)
        ? sum(left, other)
        : new Value.Binary(BinaryOperation.ADD_INT, left, right);
  }

  private static Value sum(Value value, long more) {
    return value instanceof Value.IntConstant(var number)
        ? new Value.IntConstant(number + more)
        : more == 0
            ? value
            : new Value.Binary(BinaryOperation.ADD_INT, value, new Value.IntConstant(more));
  }
}
