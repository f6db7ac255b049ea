package dev.quaver.format.blocks;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.ArrayList;
import java.util.List;

/// Does any graph of blocks: a loop with a variable for the number of the block that comes next.
final class Dispatch {

  private final List<BasicBlock> blocks;
  private final int variable;

  private Dispatch(List<BasicBlock> blocks, int variable) {
    this.blocks = blocks;
    this.variable = variable;
  }

  static List<Step> of(List<BasicBlock> blocks, int variable) {
    var dispatch = new Dispatch(blocks, variable);
    Value goesOn =
        new Value.Binary(BinaryOperation.LESS_INT, dispatch.next(), number(blocks.size()));
    return List.of(
        new Step.Assign(variable, number(0)),
        new Step.While(goesOn, dispatch.choose(0, blocks.size())));
  }

  private Value next() {
    return new Value.Variable(variable, ValueType.INT);
  }

  private static Value number(int block) {
    return new Value.IntConstant(block);
  }

  /// Does the block whose number is the variable's value, which is at least `from` and less than `to`.
  private List<Step> choose(int from, int to) {
    if (to - from == 1) {
      return block(blocks.get(from));
    }
    int middle = (from + to) >>> 1;
    Value isLower = new Value.Binary(BinaryOperation.LESS_INT, next(), number(middle));
    return List.of(new Step.If(isLower, choose(from, middle), choose(middle, to)));
  }

  private List<Step> block(BasicBlock block) {
    List<Step> steps = new ArrayList<>(block.steps());
    Value following =
        switch (block.next()) {
          case Terminator.Goto(var target) -> number(target);
          case Terminator.Branch(var condition, var then, var otherwise) ->
              new Value.Choice(condition, number(then), number(otherwise));
          case Terminator.End() -> number(blocks.size());
        };
    steps.add(new Step.Assign(variable, following));
    return steps;
  }
}
