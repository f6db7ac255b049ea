package dev.quaver.format.qir;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.format.qir.QirModule.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the blocks of one function. Values and blocks without names are numbered in one row, as LLVM does.
final class FunctionParser {

  private static final Set<String> CALLS = Set.of("call", "tail", "musttail", "notail");
  private static final Set<String> ENDINGS = Set.of("br", "ret", "switch", "unreachable");

  private final Scanner scanner;
  private final TypeParser types;
  private final OperandParser operands;
  private final InstructionParser instructions;
  private final CallParser calls;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> blockNames = new HashSet<>();
  private List<Instruction> current = new ArrayList<>();
  private CircuitBuilder line = new CircuitBuilder();
  private int lineAt;
  private long unnamed;

  /// @param unnamed how many parameters have no name
  FunctionParser(Scanner scanner, TypeParser types, OperandParser operands, long unnamed) {
    this.scanner = scanner;
    this.types = types;
    this.operands = operands;
    this.instructions = new InstructionParser(scanner, types, operands);
    this.calls = new CallParser(scanner, types, operands);
    this.unnamed = unnamed;
  }

  /// All blocks up to the closing brace.
  List<Block> blocks() {
    while (!scanner.isMark('}')) {
      block();
    }
    if (blocks.isEmpty()) {
      throw scanner.problem("Syntax", "a function has at least one block");
    }
    scanner.next();
    return blocks;
  }

  private void block() {
    int at = scanner.start();
    Token token = scanner.token();
    String first = token == Token.INTEGER ? scanner.digits() : scanner.name();
    String label = "";
    if (token == Token.WORD || token == Token.INTEGER || token == Token.STRING) {
      scanner.next();
      if (scanner.isMark(':')) {
        scanner.next();
        label = first;
        first = "";
      } else if (token != Token.WORD) {
        throw scanner.expected("`:`");
      }
    } else {
      first = "";
    }
    if (label.isEmpty()) {
      label = Long.toString(unnamed++);
    } else if (token == Token.INTEGER) {
      unnamed++;
    }
    if (!blockNames.add(label)) {
      throw scanner.problem("Name", "there are two blocks `" + label + "`", at);
    }
    current = new ArrayList<>();
    Optional<Ending> ending = first.isEmpty() ? Optional.empty() : statement("", first, at);
    while (ending.isEmpty()) {
      ending = statement();
    }
    endLine();
    blocks.add(new Block(label, current, ending.get(), at));
  }

  private Optional<Ending> statement() {
    int at = scanner.start();
    String name = "";
    if (scanner.token() == Token.LOCAL) {
      name = scanner.name();
      scanner.next();
      types.mark('=');
    }
    int start = scanner.start();
    if (scanner.token() != Token.WORD) {
      throw scanner.expected("an instruction");
    }
    String opcode = scanner.name();
    scanner.next();
    return statement(name, opcode, name.isEmpty() ? at : start);
  }

  private Optional<Ending> statement(String name, String opcode, int at) {
    if (ENDINGS.contains(opcode) && name.isEmpty()) {
      Ending ending = ending(opcode, at);
      skipTrailing();
      return Optional.of(ending);
    }
    if (CALLS.contains(opcode)) {
      if (!opcode.equals("call")) {
        instructions.word("`call`");
      }
      if (line.size() == 0) {
        lineAt = at;
      }
      calls.call(name, line, at).ifPresent(this::add);
    } else {
      add(instructions.instruction(name, opcode, at));
    }
    skipTrailing();
    return Optional.empty();
  }

  private void add(Instruction instruction) {
    endLine();
    if (instruction instanceof Instruction.Call call
        && call.name().isEmpty()
        && !call.type().equals(LlvmType.VOID)) {
      unnamed++;
    } else if (!instruction.name().isEmpty() && instruction.name().equals(Long.toString(unnamed))) {
      unnamed++;
    }
    current.add(instruction);
  }

  private void endLine() {
    if (line.size() > 0) {
      Circuit circuit = line.build();
      current.add(new Instruction.Line(circuit, lineAt));
      line = new CircuitBuilder();
    }
  }

  /// Alignments, metadata and attributes behind an instruction.
  private void skipTrailing() {
    while (true) {
      if (scanner.token() == Token.GROUP) {
        scanner.next();
      } else if (scanner.isMark(',')) {
        scanner.next();
        if (scanner.isWord("align")) {
          scanner.next();
        } else if (scanner.isMark('!')) {
          scanner.next();
          scanner.next();
          types.mark('!');
        } else {
          throw scanner.expected("`align` or metadata");
        }
        scanner.next();
      } else {
        return;
      }
    }
  }

  private Ending ending(String opcode, int at) {
    return switch (opcode) {
      case "br" -> branch(at);
      case "ret" -> {
        LlvmType type = types.type();
        yield new Ending.Return(
            type,
            type.equals(LlvmType.VOID) ? new Operand.Undefined() : operands.operand(type),
            at);
      }
      case "switch" -> choice(at);
      default -> new Ending.Unreachable();
    };
  }

  private Ending branch(int at) {
    LlvmType type = types.type();
    if (type.equals(LlvmType.LABEL)) {
      return new Ending.Jump(target(), at);
    }
    if (!type.equals(LlvmType.BIT)) {
      throw scanner.problem("Type", "a condition is of type i1, not " + type, at);
    }
    Operand condition = operands.operand(type);
    types.mark(',');
    String then = label();
    types.mark(',');
    return new Ending.Branch(condition, then, label(), at);
  }

  private Ending choice(int at) {
    LlvmType type = types.type();
    Operand value = operands.operand(type);
    types.mark(',');
    String otherwise = label();
    types.mark('[');
    List<Long> numbers = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    while (!scanner.isMark(']')) {
      if (!(operands.operand(types.type()) instanceof Operand.Whole(var number))) {
        throw scanner.expected("a number");
      }
      numbers.add(number);
      types.mark(',');
      targets.add(label());
    }
    scanner.next();
    return new Ending.Switch(type, value, numbers, targets, otherwise, at);
  }

  private String label() {
    if (!types.type().equals(LlvmType.LABEL)) {
      throw scanner.expected("a block");
    }
    return target();
  }

  private String target() {
    if (scanner.token() != Token.LOCAL) {
      throw scanner.expected("a block");
    }
    String name = scanner.name();
    scanner.next();
    return name;
  }
}
