package dev.quaver.format.qir;

import java.util.ArrayList;
import java.util.List;

/// Reads operands and constants after their type.
final class OperandParser {

  private static final int MOST_NESTED = 32;

  private final Scanner scanner;
  private final TypeParser types;

  OperandParser(Scanner scanner, TypeParser types) {
    this.scanner = scanner;
    this.types = types;
  }

  Operand operand(LlvmType type) {
    return operand(type, 0);
  }

  private Operand operand(LlvmType type, int depth) {
    int at = scanner.start();
    return switch (scanner.token()) {
      case LOCAL -> {
        var local = new Operand.Local(scanner.name(), at);
        scanner.next();
        yield local;
      }
      case GLOBAL -> {
        var global = new Operand.Global(scanner.name(), 0, at);
        scanner.next();
        yield global;
      }
      case INTEGER, DECIMAL -> number(type);
      case WORD -> word(type, depth);
      case STRING, CHARACTERS, GROUP, MARK, END -> throw scanner.expected("a value");
    };
  }

  private Operand number(LlvmType type) {
    Operand operand;
    if (type instanceof LlvmType.Bits(var bits)) {
      long value = scanner.integer();
      if (scanner.token() != Token.INTEGER) {
        throw scanner.problem("Number", "an integer is no decimal number");
      }
      operand = new Operand.Whole(bits == 1 ? value & 1 : signed(value, bits));
    } else if (type.equals(LlvmType.DOUBLE)) {
      operand = new Operand.Decimal(scanner.decimal());
    } else {
      throw scanner.problem("Number", "a number cannot be of type " + type);
    }
    scanner.next();
    return operand;
  }

  /// Numbers of fewer than 64 bits may be written with their highest bit as a sign or not.
  private static long signed(long value, int bits) {
    int unused = Math.clamp(Long.SIZE - bits, 0, Long.SIZE - 1);
    return value << unused >> unused;
  }

  private Operand word(LlvmType type, int depth) {
    if (depth > MOST_NESTED) {
      throw scanner.problem("Syntax", "the constant is nested too deep");
    }
    int at = scanner.start();
    String word = scanner.name();
    scanner.next();
    return switch (word) {
      case "true" -> new Operand.Whole(1);
      case "false" -> new Operand.Whole(0);
      case "null" -> new Operand.Number(0, at);
      case "undef", "poison" -> new Operand.Undefined();
      case "zeroinitializer" -> zero(type, at);
      case "inttoptr" -> pointer(at);
      case "getelementptr" -> element(depth, at);
      case "bitcast" -> bitcast(depth);
      default ->
          throw scanner.problem("Unsupported", "`" + word + "` is not supported as a value", at);
    };
  }

  private Operand zero(LlvmType type, int at) {
    return type.equals(LlvmType.DOUBLE)
        ? new Operand.Decimal(0)
        : type.equals(LlvmType.POINTER) ? new Operand.Number(0, at) : new Operand.Whole(0);
  }

  /// `(i64 3 to %Qubit*)`.
  private Operand pointer(int at) {
    types.mark('(');
    LlvmType type = types.type();
    if (!(type instanceof LlvmType.Bits) || scanner.token() != Token.INTEGER) {
      throw scanner.expected("an integer");
    }
    long value = scanner.integer();
    scanner.next();
    to();
    types.mark(')');
    return new Operand.Number(value, at);
  }

  private void to() {
    if (!scanner.isWord("to")) {
      throw scanner.expected("`to`");
    }
    scanner.next();
    types.type();
  }

  private Operand bitcast(int depth) {
    types.mark('(');
    Operand operand = operand(types.type(), depth + 1);
    to();
    types.mark(')');
    return operand;
  }

  /// `inbounds ([4 x i8], [4 x i8]* @0, i64 0, i64 0)`.
  private Operand element(int depth, int at) {
    while (scanner.token() == Token.WORD) {
      scanner.next();
    }
    types.mark('(');
    LlvmType source = types.type();
    types.mark(',');
    Operand base = operand(types.type(), depth + 1);
    List<Long> indices = new ArrayList<>();
    while (scanner.isMark(',')) {
      scanner.next();
      if (!(operand(types.type(), depth + 1) instanceof Operand.Whole(var index))) {
        throw scanner.problem("Syntax", "an index in a constant must be a number", at);
      }
      indices.add(index);
    }
    types.mark(')');
    if (!(base instanceof Operand.Global(var name, var before, _))) {
      throw scanner.problem("Unsupported", "only a global has places", at);
    }
    return new Operand.Global(name, before + offset(source, indices, at), at);
  }

  private long offset(LlvmType source, List<Long> indices, int at) {
    if (indices.size() == 1) {
      return source instanceof LlvmType.Array(var size, _)
          ? size * indices.getFirst()
          : indices.getFirst();
    }
    if (indices.size() == 2 && source instanceof LlvmType.Array(var size, _)) {
      return size * indices.getFirst() + indices.get(1);
    }
    throw scanner.problem("Unsupported", "places in arrays of arrays are not supported", at);
  }

  /// The items of a constant array; a single constant is one item.
  List<Operand> items(LlvmType type) {
    if (!scanner.isMark('[')) {
      return List.of(operand(type));
    }
    types.mark('[');
    List<Operand> items = new ArrayList<>();
    while (!scanner.isMark(']')) {
      items.add(operand(types.type()));
      if (!scanner.isMark(',')) {
        break;
      }
      scanner.next();
    }
    types.mark(']');
    return items;
  }
}
