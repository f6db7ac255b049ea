package dev.quaver.format.qir;

import java.util.List;
import java.util.Map;

/// A module as it was read: what is in it, unchecked.
///
/// @param globals constants by name
/// @param functions defined ones by name, in their order
/// @param declared names of functions that somebody else has
/// @param groups attributes by the number of their group
record QirModule(
    Map<String, Global> globals,
    Map<String, Function> functions,
    Map<String, Integer> declared,
    Map<String, Map<String, String>> groups) {

  /// A constant array, or a single constant as an array of one item; without items if it is of no use to a program.
  record Global(LlvmType item, List<Operand> items) {
    Global {
      items = List.copyOf(items);
    }
  }

  record Parameter(LlvmType type, String name) {}

  /// @param attributes its own and numbers of groups, with `#` before them
  record Function(
      String name,
      LlvmType type,
      List<Parameter> parameters,
      Map<String, String> attributes,
      List<Block> blocks,
      int at) {
    Function {
      parameters = List.copyOf(parameters);
      blocks = List.copyOf(blocks);
    }
  }

  record Block(String name, List<Instruction> instructions, Ending ending, int at) {
    Block {
      instructions = List.copyOf(instructions);
    }
  }
}
