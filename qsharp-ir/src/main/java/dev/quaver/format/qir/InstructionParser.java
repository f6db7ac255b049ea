package dev.quaver.format.qir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads instructions but calls.
final class InstructionParser {

  static final Set<String> ARITHMETIC =
      Set.of(
          "add", "sub", "mul", "sdiv", "srem", "udiv", "urem", "shl", "ashr", "lshr", "and", "or",
          "xor", "fadd", "fsub", "fmul", "fdiv");
  private static final Set<String> CONVERSIONS =
      Set.of("zext", "sext", "trunc", "sitofp", "uitofp", "fptosi", "fptoui", "bitcast");
  private static final Set<String> FLAGS =
      Set.of(
          "nuw",
          "nsw",
          "exact",
          "disjoint",
          "nneg",
          "samesign",
          "inbounds",
          "nusw",
          "fast",
          "nnan",
          "ninf",
          "nsz",
          "arcp",
          "contract",
          "afn",
          "reassoc",
          "volatile",
          "inalloca");

  private final Scanner scanner;
  private final TypeParser types;
  private final OperandParser operands;

  InstructionParser(Scanner scanner, TypeParser types, OperandParser operands) {
    this.scanner = scanner;
    this.types = types;
    this.operands = operands;
  }

  /// The instruction that begins with `opcode`, which has been read.
  ///
  /// @param at where the opcode is
  Instruction instruction(String name, String opcode, int at) {
    skipFlags();
    if (ARITHMETIC.contains(opcode)) {
      return binary(name, opcode, at);
    }
    if (CONVERSIONS.contains(opcode)) {
      return conversion(name, opcode, at);
    }
    return switch (opcode) {
      case "icmp", "fcmp" -> {
        String predicate = word("a comparison");
        skipFlags();
        yield binary(name, opcode + " " + predicate, at);
      }
      case "fneg" -> {
        LlvmType type = types.type();
        yield new Instruction.Unary(name, opcode, type, type, operands.operand(type), at);
      }
      case "select" -> select(name, at);
      case "phi" -> phi(name, at);
      case "alloca" -> new Instruction.Allocate(name, types.type(), at);
      case "load" -> {
        LlvmType type = types.type();
        types.mark(',');
        yield new Instruction.Load(name, type, operands.operand(types.type()), at);
      }
      case "store" -> {
        LlvmType type = types.type();
        Operand value = operands.operand(type);
        types.mark(',');
        yield new Instruction.Store(type, value, operands.operand(types.type()), at);
      }
      case "getelementptr" -> element(name, at);
      default ->
          throw scanner.problem(
              "Unsupported", "the instruction `" + opcode + "` is not supported", at);
    };
  }

  String word(String what) {
    if (scanner.token() != Token.WORD) {
      throw scanner.expected(what);
    }
    String word = scanner.name();
    scanner.next();
    return word;
  }

  void skipFlags() {
    while (scanner.token() == Token.WORD && FLAGS.contains(scanner.name())) {
      scanner.next();
    }
  }

  private Instruction binary(String name, String opcode, int at) {
    LlvmType type = types.type();
    Operand left = operands.operand(type);
    types.mark(',');
    return new Instruction.Binary(name, opcode, type, left, operands.operand(type), at);
  }

  private Instruction conversion(String name, String opcode, int at) {
    LlvmType from = types.type();
    Operand operand = operands.operand(from);
    if (!word("`to`").equals("to")) {
      throw scanner.expected("`to`");
    }
    return new Instruction.Unary(name, opcode, from, types.type(), operand, at);
  }

  private Instruction select(String name, int at) {
    LlvmType bit = types.type();
    Operand condition = operands.operand(bit);
    if (!bit.equals(LlvmType.BIT)) {
      throw scanner.problem("Type", "a condition is of type i1, not " + bit, at);
    }
    types.mark(',');
    LlvmType type = types.type();
    Operand then = operands.operand(type);
    types.mark(',');
    LlvmType same = types.type();
    if (!same.equals(type)) {
      throw scanner.problem("Type", "both values must be of type " + type + ", not " + same, at);
    }
    return new Instruction.Select(name, type, condition, then, operands.operand(type), at);
  }

  private Instruction phi(String name, int at) {
    LlvmType type = types.type();
    List<Operand> values = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    do {
      if (!values.isEmpty()) {
        scanner.next();
      }
      types.mark('[');
      values.add(operands.operand(type));
      types.mark(',');
      if (scanner.token() != Token.LOCAL) {
        throw scanner.expected("a block");
      }
      blocks.add(scanner.name());
      scanner.next();
      types.mark(']');
    } while (scanner.isMark(','));
    return new Instruction.Phi(name, type, values, blocks, at);
  }

  private Instruction element(String name, int at) {
    LlvmType source = types.type();
    types.mark(',');
    Operand array = operands.operand(types.type());
    types.mark(',');
    Operand first = operands.operand(types.type());
    if (!(source instanceof LlvmType.Array(var size, var item))) {
      return new Instruction.Element(name, 1, array, first, new Operand.Whole(0), at);
    }
    Operand second = new Operand.Whole(0);
    if (scanner.isMark(',')) {
      scanner.next();
      second = operands.operand(types.type());
    }
    if (item instanceof LlvmType.Array || scanner.isMark(',')) {
      throw scanner.problem("Unsupported", "places in arrays of arrays are not supported", at);
    }
    return new Instruction.Element(name, size, array, first, second, at);
  }
}
