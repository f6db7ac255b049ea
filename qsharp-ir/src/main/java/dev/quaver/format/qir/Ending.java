package dev.quaver.format.qir;

import java.util.List;

/// How a block ends.
sealed interface Ending {

  record Jump(String block, int at) implements Ending {}

  record Branch(Operand condition, String then, String otherwise, int at) implements Ending {}

  record Return(LlvmType type, Operand value, int at) implements Ending {}

  /// To the block beside the first number that is the value, or else to `otherwise`.
  record Switch(
      LlvmType type,
      Operand value,
      List<Long> numbers,
      List<String> blocks,
      String otherwise,
      int at)
      implements Ending {
    public Switch {
      numbers = List.copyOf(numbers);
      blocks = List.copyOf(blocks);
    }
  }

  record Unreachable() implements Ending {}
}
