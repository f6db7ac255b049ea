package dev.quaver.azure.quil;

import dev.quaver.azure.quil.BlockList.Block;
import dev.quaver.azure.quil.BlockList.Jump;
import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes conditions and a loop of jumps. A variable holds the number of the block that is next, each block is guarded by it, and
/// where a jump leads backwards all of them are repeated until it is past the last one.
final class ControlFlow {

  private final List<Block> blocks;
  private final BlockList labels;
  private final QuilScanner scanner;
  private final int next;

  private ControlFlow(List<Block> blocks, BlockList labels, QuilScanner scanner, int next) {
    this.blocks = blocks;
    this.labels = labels;
    this.scanner = scanner;
    this.next = next;
  }

  /// The steps of a program that has been read.
  static List<Step> of(BlockList list, QuilScanner scanner, Memory memory) {
    List<Block> blocks = list.blocks();
    if (blocks.size() == 1 && blocks.getFirst().jump().isEmpty()) {
      return blocks.getFirst().steps();
    }
    return new ControlFlow(blocks, list, scanner, memory.spareVariable(ValueType.INT)).steps();
  }

  private List<Step> steps() {
    List<Step> guarded = new ArrayList<>();
    boolean repeats = false;
    for (int number = 0; number < blocks.size(); number++) {
      Block block = blocks.get(number);
      repeats |= block.jump().isPresent() && target(block.jump().orElseThrow()) <= number;
      List<Step> steps = new ArrayList<>(block.steps());
      steps.add(new Step.Assign(next, follower(number)));
      guarded.add(new Step.If(isNext(BinaryOperation.EQUAL_INT, number), steps, List.of()));
    }
    return repeats
        ? List.of(new Step.While(isNext(BinaryOperation.LESS_INT, blocks.size()), guarded))
        : guarded;
  }

  private Value follower(int number) {
    Block block = blocks.get(number);
    Value after = new Value.IntConstant(block.ends() ? blocks.size() : number + 1);
    if (block.jump().isEmpty()) {
      return after;
    }
    Jump jump = block.jump().orElseThrow();
    Value target = new Value.IntConstant(target(jump));
    Optional<Value> condition = jump.condition();
    return condition.isEmpty() ? target : new Value.Choice(condition.orElseThrow(), target, after);
  }

  private int target(Jump jump) {
    return labels
        .block(jump.label())
        .orElseThrow(() -> scanner.problem("Quil.Name", "there is no such label", jump.span()));
  }

  private Value isNext(BinaryOperation comparison, int number) {
    return new Value.Binary(
        comparison, new Value.Variable(next, ValueType.INT), new Value.IntConstant(number));
  }
}
