package dev.quaver.format.qir;

import dev.quaver.circuit.Circuit;
import java.util.List;

/// An instruction. `name` is what its value is called, empty for none; `at` is where it stands.
sealed interface Instruction {

  String name();

  int at();

  /// Calls of known functions with constants, one after another.
  record Line(Circuit circuit, int at) implements Instruction {
    @Override
    public String name() {
      return "";
    }
  }

  /// Any other call.
  record Call(
      String name,
      LlvmType type,
      String function,
      List<LlvmType> types,
      List<Operand> arguments,
      int at)
      implements Instruction {
    public Call {
      types = List.copyOf(types);
      arguments = List.copyOf(arguments);
    }
  }

  /// `add`, `fmul`, `icmp`, … on `type`.
  record Binary(String name, String opcode, LlvmType type, Operand left, Operand right, int at)
      implements Instruction {}

  /// `fneg`, `zext`, `sitofp`, ….
  record Unary(String name, String opcode, LlvmType from, LlvmType to, Operand operand, int at)
      implements Instruction {}

  record Select(
      String name, LlvmType type, Operand condition, Operand then, Operand otherwise, int at)
      implements Instruction {}

  /// One value for each block that control may come from.
  record Phi(String name, LlvmType type, List<Operand> values, List<String> blocks, int at)
      implements Instruction {
    public Phi {
      values = List.copyOf(values);
      blocks = List.copyOf(blocks);
    }
  }

  /// A place for a variable.
  record Allocate(String name, LlvmType type, int at) implements Instruction {}

  record Load(String name, LlvmType type, Operand place, int at) implements Instruction {}

  record Store(LlvmType type, Operand value, Operand place, int at) implements Instruction {
    @Override
    public String name() {
      return "";
    }
  }

  /// A place in an array, counted in items of `size` per first index.
  record Element(String name, long size, Operand array, Operand first, Operand second, int at)
      implements Instruction {}
}
