package dev.quaver.format.qir;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.format.qir.QirModule.Block;
import dev.quaver.format.qir.QirModule.Function;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values of one function while it is translated: each is a variable, or waits to be put where it is used.
final class LocalValues {

  private static final int MOST_NESTED = 12;

  /// A value that has not been computed yet.
  ///
  /// @param depth how deep it is nested
  /// @param isPure whether it is the same whenever it is computed
  record Waiting(Value value, int depth, boolean isPure) {}

  private final ModuleContext context;
  private final String function;
  private final LocalUses uses;
  private final Map<String, LlvmType> types = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Waiting> waiting = new LinkedHashMap<>();
  private final List<DynamicCircuit.Declaration> variables = new ArrayList<>();
  private String block = "";
  private int depth;
  private boolean isPure = true;

  LocalValues(ModuleContext context, Function function) {
    this.context = context;
    this.function = function.name();
    this.uses = new LocalUses(function);
    for (QirModule.Parameter parameter : function.parameters()) {
      define(parameter.name(), parameter.type(), function.at());
      variable(parameter.name());
    }
    for (Block each : function.blocks()) {
      for (Instruction instruction : each.instructions()) {
        if (!instruction.name().isEmpty()) {
          define(instruction.name(), type(instruction), instruction.at());
        }
      }
    }
  }

  private void define(String name, LlvmType type, int at) {
    if (types.put(name, type) != null) {
      throw context.problem("Name", "there are two values `%" + name + "`", at);
    }
    if (type.equals(LlvmType.VOID)) {
      throw context.problem("Type", "`%" + name + "` has no value", at);
    }
  }

  private static LlvmType type(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Line _, Instruction.Store _ -> LlvmType.VOID;
      case Instruction.Call call -> call.type();
      case Instruction.Binary binary ->
          binary.opcode().indexOf(' ') > 0 ? LlvmType.BIT : binary.type();
      case Instruction.Unary unary -> unary.to();
      case Instruction.Select select -> select.type();
      case Instruction.Phi phi -> phi.type();
      case Instruction.Load load -> load.type();
      case Instruction.Allocate _, Instruction.Element _ -> LlvmType.POINTER;
    };
  }

  List<DynamicCircuit.Declaration> variables() {
    return variables;
  }

  /// From now on values are used in this block.
  void enter(String name) {
    block = name;
    waiting.clear();
  }

  /// What a value of an LLVM type is.
  ValueType type(LlvmType type, ValueType pointer, int at) {
    if (type.equals(LlvmType.BIT)) {
      return ValueType.BOOL;
    }
    if (type.equals(LlvmType.DOUBLE)) {
      return ValueType.DOUBLE;
    }
    if (type.equals(LlvmType.POINTER)) {
      return pointer;
    }
    if (type instanceof LlvmType.Bits(var bits) && bits > 1 && bits <= Long.SIZE) {
      return ValueType.INT;
    }
    throw context.problem("Unsupported", "values of type " + type + " are not supported", at);
  }

  /// The variable of the value called `name`, which is defined.
  int variable(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    LlvmType type = types.getOrDefault(name, LlvmType.LONG);
    int number = add(name, type(type, context.kinds().of(function, name), 0));
    numbers.put(name, number);
    return number;
  }

  /// A new variable.
  int add(String name, ValueType type) {
    variables.add(new DynamicCircuit.Declaration(name, type));
    return variables.size() - 1;
  }

  Value read(int variable) {
    return new Value.Variable(variable, variables.get(variable).type());
  }

  /// The value of an operand.
  Value value(Operand operand, LlvmType type, ValueType pointer, int at) {
    ValueType expected = type(type, pointer, at);
    if (!(operand instanceof Operand.Local(var name, var place))) {
      return context.constant(operand, type, expected, at);
    }
    LlvmType defined = types.get(name);
    if (defined == null) {
      throw context.problem("Undefined", "there is no value `%" + name + "`", place);
    }
    if (!defined.equals(type)) {
      throw context.problem(
          "Type", "`%" + name + "` is of type " + defined + ", not " + type, place);
    }
    Waiting found = waiting.get(name);
    Value value = found == null ? read(variable(name)) : found.value();
    if (found != null) {
      depth = Math.max(depth, found.depth());
      isPure &= found.isPure();
    }
    if (value.type() != expected) {
      throw context.problem("Type", "`%" + name + "` is a qubit here and a result there", place);
    }
    return value;
  }

  /// Before the operands of an instruction are asked for.
  void begin() {
    depth = 0;
    isPure = true;
  }

  /// Gives `name` the value of an instruction whose operands were asked for since [#begin].
  ///
  /// @param stays whether it is the same whenever it is computed, if its operands are
  void define(String name, Value value, boolean stays, List<Step> steps) {
    int uses = this.uses.count(name);
    if (uses == 0) {
      return;
    }
    boolean isShort = value instanceof Value.Variable;
    if (this.uses.isUsedOnlyIn(name, block) && (uses == 1 || isShort) && depth < MOST_NESTED) {
      waiting.put(name, new Waiting(value, depth + 1, isPure && stays));
    } else {
      steps.add(new Step.Assign(variable(name), value));
    }
  }

  /// Before something happens that may change what waits.
  void settle(List<Step> steps) {
    waiting
        .entrySet()
        .removeIf(entry -> {
          Waiting each = entry.getValue();
          if (!each.isPure()) {
            steps.add(new Step.Assign(variable(entry.getKey()), each.value()));
          }
          return !each.isPure();
        });
  }
}
