package dev.quaver.format.qir;

import dev.quaver.format.qir.QirModule.Block;
import dev.quaver.format.qir.QirModule.Function;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the values of a function are used: a value that is used once, in the block that computes it, needs no variable. What
/// a `phi` takes is used at the end of the block that it comes from.
final class LocalUses {

  private static final String SEVERAL = "\0";

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> blocks = new HashMap<>();

  LocalUses(Function function) {
    for (Block block : function.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Phi(_, _, var values, var from, _)) {
          for (int i = 0; i < values.size(); i++) {
            use(values.get(i), from.get(i));
          }
        } else {
          operands(instruction).forEach(operand -> use(operand, block.name()));
        }
      }
      switch (block.ending()) {
        case Ending.Branch(var condition, _, _, _) -> use(condition, block.name());
        case Ending.Return(_, var value, _) -> use(value, block.name());
        case Ending.Switch(_, var value, _, _, _, _) -> {
          use(value, block.name());
          use(value, SEVERAL);
        }
        case Ending.Jump _, Ending.Unreachable _ -> {}
      }
    }
  }

  private static List<Operand> operands(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Line _, Instruction.Allocate _, Instruction.Phi _ -> List.of();
      case Instruction.Call call -> call.arguments();
      case Instruction.Binary(_, _, _, var left, var right, _) -> List.of(left, right);
      case Instruction.Unary(_, _, _, _, var operand, _) -> List.of(operand);
      case Instruction.Select(_, _, var condition, var then, var otherwise, _) ->
          List.of(condition, then, otherwise);
      case Instruction.Load(_, _, var place, _) -> List.of(place);
      case Instruction.Store(_, var value, var place, _) -> List.of(value, place);
      case Instruction.Element(_, _, var array, var first, var second, _) ->
          List.of(array, first, second);
    };
  }

  private void use(Operand operand, String block) {
    if (operand instanceof Operand.Local(var name, _)) {
      counts.merge(name, 1, Integer::sum);
      blocks.merge(name, block, (one, other) -> one.equals(other) ? one : SEVERAL);
    }
  }

  int count(String name) {
    return counts.getOrDefault(name, 0);
  }

  boolean isUsedOnlyIn(String name, String block) {
    return block.equals(blocks.get(name));
  }
}
