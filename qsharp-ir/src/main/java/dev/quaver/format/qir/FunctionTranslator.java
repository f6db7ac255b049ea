package dev.quaver.format.qir;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.format.blocks.BasicBlock;
import dev.quaver.format.blocks.BlockStructurer;
import dev.quaver.format.blocks.Terminator;
import dev.quaver.format.qir.QirModule.Block;
import dev.quaver.format.qir.QirModule.Function;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Translates the blocks of a function. A `phi` is a variable that every block it may come from gives its value at its end.
final class FunctionTranslator {

  private final ModuleContext context;
  private final Function function;
  private final LocalValues values;
  private final InstructionTranslator instructions;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<BasicBlock> blocks = new ArrayList<>();

  /// Blocks that only give variables their values on the way from one block to another.
  private final List<BasicBlock> between = new ArrayList<>();

  private final Optional<ValueType> resultType;
  private final int result;

  /// @param output where records go; absent for functions that may have none
  FunctionTranslator(ModuleContext context, Function function, Optional<OutputTree> output) {
    this.context = context;
    this.function = function;
    this.values = new LocalValues(context, function);
    this.instructions = new InstructionTranslator(context, function.name(), values, output);
    boolean returns = output.isEmpty() && !function.type().equals(LlvmType.VOID);
    ValueType pointer = context.kinds().ofReturn(function.name());
    this.resultType =
        returns
            ? Optional.of(values.type(function.type(), pointer, function.at()))
            : Optional.empty();
    this.result = resultType.map(type -> values.add("result", type)).orElse(-1);
    function.blocks().forEach(block -> numbers.put(block.name(), numbers.size()));
  }

  List<DynamicCircuit.Declaration> variables() {
    return values.variables();
  }

  Optional<Value> result() {
    return resultType.map(type -> new Value.Variable(result, type));
  }

  List<Step> steps() {
    for (Block block : function.blocks()) {
      List<Step> steps = new ArrayList<>();
      values.enter(block.name());
      instructions.enter(block.name());
      for (Instruction instruction : block.instructions()) {
        instructions.translate(instruction, steps);
      }
      Terminator next = ending(block, steps);
      blocks.add(new BasicBlock(steps, next));
    }
    blocks.addAll(between);
    return BlockStructurer.structure(blocks, values.variables());
  }

  private Terminator ending(Block block, List<Step> steps) {
    return switch (block.ending()) {
      case Ending.Jump(var target, var at) -> {
        int number = number(target, at);
        steps.addAll(copies(block, target, at));
        yield new Terminator.Goto(number);
      }
      case Ending.Branch(var condition, var then, var otherwise, var at) -> {
        Value value = values.value(condition, LlvmType.BIT, ValueType.QUBIT, at);
        yield new Terminator.Branch(value, edge(block, then, at), edge(block, otherwise, at));
      }
      case Ending.Return(var type, var value, var at) -> {
        leave(type, value, at, steps);
        yield new Terminator.End();
      }
      case Ending.Switch choice -> choose(block, choice, steps);
      case Ending.Unreachable() -> new Terminator.End();
    };
  }

  private void leave(LlvmType type, Operand value, int at, List<Step> steps) {
    if (!type.equals(function.type())) {
      throw context.problem("Type", "`ret` is of type " + type + ", not " + function.type(), at);
    }
    resultType.ifPresent(
        expected -> steps.add(new Step.Assign(result, values.value(value, type, expected, at))));
  }

  private Terminator choose(Block block, Ending.Switch choice, List<Step> steps) {
    Value value = values.value(choice.value(), choice.type(), ValueType.QUBIT, choice.at());
    if (value.type() != ValueType.INT) {
      throw context.problem("Type", "`switch` needs an integer", choice.at());
    }
    int kept = values.add("switch", ValueType.INT);
    steps.add(new Step.Assign(kept, value));
    int next = edge(block, choice.otherwise(), choice.at());
    for (int i = choice.numbers().size() - 1; i >= 0; i--) {
      Value matches =
          new Value.Binary(
              BinaryOperation.EQUAL_INT,
              values.read(kept),
              new Value.IntConstant(choice.numbers().get(i)));
      int target = edge(block, choice.blocks().get(i), choice.at());
      next = add(new BasicBlock(List.of(), new Terminator.Branch(matches, target, next)));
    }
    return new Terminator.Goto(next);
  }

  private int number(String block, int at) {
    Integer number = numbers.get(block);
    if (number == null) {
      throw context.problem("Undefined", "there is no block `%" + block + "`", at);
    }
    return number;
  }

  private int add(BasicBlock block) {
    between.add(block);
    return function.blocks().size() + between.size() - 1;
  }

  /// Where to go to get from `from` to `target`.
  private int edge(Block from, String target, int at) {
    int number = number(target, at);
    List<Step> copies = copies(from, target, at);
    return copies.isEmpty() ? number : add(new BasicBlock(copies, new Terminator.Goto(number)));
  }

  private List<Step> copies(Block from, String target, int at) {
    var copies = new EdgeCopies();
    for (Instruction each : function.blocks().get(number(target, at)).instructions()) {
      if (!(each instanceof Instruction.Phi phi)) {
        break;
      }
      int way = phi.blocks().indexOf(from.name());
      if (way < 0) {
        throw context.problem(
            "Phi", "`phi` has no value for the block `%" + from.name() + "`", phi.at());
      }
      ValueType pointer = context.kinds().of(function.name(), phi.name());
      Value value = values.value(phi.values().get(way), phi.type(), pointer, phi.at());
      copies.add(values.variable(phi.name()), value);
    }
    return copies.steps(values);
  }
}
