package dev.quaver.format.blocks;

import dev.quaver.circuit.Value;
import java.util.List;

/// Where control goes at the end of a [BasicBlock]. Blocks are known by their places in a list.
public sealed interface Terminator {

  /// To a block.
  record Goto(int block) implements Terminator {}

  /// To one of two blocks.
  ///
  /// @param condition of type Bool
  record Branch(Value condition, int then, int otherwise) implements Terminator {}

  /// Nowhere: all is done.
  record End() implements Terminator {}

  /// All blocks that may follow, each once.
  default List<Integer> targets() {
    return switch (this) {
      case Goto(var block) -> List.of(block);
      case Branch(_, var then, var otherwise) ->
          then == otherwise ? List.of(then) : List.of(then, otherwise);
      case End() -> List.of();
    };
  }
}
