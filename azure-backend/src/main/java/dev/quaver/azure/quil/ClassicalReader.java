package dev.quaver.azure.quil;

import dev.quaver.azure.quil.MemoryReader.Cell;
import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.Map;
import java.util.Set;

/// Reads instructions on classical memory, `ADD n 1`. The first operand is where the outcome goes.
final class ClassicalReader {

  /// Cells that can be chosen among by a computed index.
  private static final int MAX_CHOICES = 256;

  private static final Map<String, BinaryOperation> ON_INTS =
      Map.of(
          "ADD", BinaryOperation.ADD_INT,
          "SUB", BinaryOperation.SUBTRACT_INT,
          "MUL", BinaryOperation.MULTIPLY_INT,
          "DIV", BinaryOperation.DIVIDE_INT,
          "AND", BinaryOperation.BITWISE_AND,
          "IOR", BinaryOperation.BITWISE_OR,
          "XOR", BinaryOperation.BITWISE_XOR);

  private static final Map<String, BinaryOperation> ON_DOUBLES =
      Map.of(
          "ADD", BinaryOperation.ADD_DOUBLE,
          "SUB", BinaryOperation.SUBTRACT_DOUBLE,
          "MUL", BinaryOperation.MULTIPLY_DOUBLE,
          "DIV", BinaryOperation.DIVIDE_DOUBLE);

  private static final Map<String, BinaryOperation> ON_BITS =
      Map.of(
          "AND", BinaryOperation.AND,
          "IOR", BinaryOperation.OR,
          "XOR", BinaryOperation.NOT_EQUAL_BOOL);

  private static final Map<String, BinaryOperation> INT_COMPARISONS =
      Map.of(
          "EQ", BinaryOperation.EQUAL_INT,
          "LT", BinaryOperation.LESS_INT,
          "LE", BinaryOperation.LESS_EQUAL_INT,
          "GT", BinaryOperation.GREATER_INT,
          "GE", BinaryOperation.GREATER_EQUAL_INT);

  private static final Map<String, BinaryOperation> DOUBLE_COMPARISONS =
      Map.of(
          "EQ", BinaryOperation.EQUAL_DOUBLE,
          "LT", BinaryOperation.LESS_DOUBLE,
          "LE", BinaryOperation.LESS_EQUAL_DOUBLE,
          "GT", BinaryOperation.GREATER_DOUBLE,
          "GE", BinaryOperation.GREATER_EQUAL_DOUBLE);

  private static final Set<String> OTHERS =
      Set.of("MOVE", "NOT", "NEG", "EXCHANGE", "CONVERT", "LOAD", "STORE");

  private final QuilScanner scanner;
  private final MemoryReader references;
  private final Memory memory;
  private final BlockList blocks;

  ClassicalReader(QuilScanner scanner, MemoryReader references, Memory memory, BlockList blocks) {
    this.scanner = scanner;
    this.references = references;
    this.memory = memory;
    this.blocks = blocks;
  }

  /// Whether an instruction of this name works on classical memory.
  static boolean knows(String name) {
    return OTHERS.contains(name) || ON_INTS.containsKey(name) || INT_COMPARISONS.containsKey(name);
  }

  /// Reads the operands of `name` and adds what it does.
  void read(String name) {
    switch (name) {
      case "MOVE" -> {
        Cell target = references.reference();
        assign(target, operand(target.region().type().valueType()));
      }
      case "NOT" -> {
        Cell target = references.reference();
        assign(target, not(target));
      }
      case "NEG" -> {
        Cell target = references.reference();
        assign(target, negated(target));
      }
      case "EXCHANGE" -> exchange(references.reference(), references.reference());
      case "CONVERT" -> {
        Cell target = references.reference();
        assign(target, converted(references.cell(), target.region().type().valueType()));
      }
      case "LOAD" -> load(references.reference(), references.region(), references.cell());
      case "STORE" -> store();
      default -> {
        Cell target = references.reference();
        assign(target, INT_COMPARISONS.containsKey(name) ? comparison(name) : binary(name, target));
      }
    }
    scanner.lineEnd();
  }

  private Value binary(String name, Cell target) {
    ValueType type = target.region().type().valueType();
    BinaryOperation operation =
        switch (type) {
          case BOOL -> ON_BITS.get(name);
          case DOUBLE -> ON_DOUBLES.get(name);
          case INT, QUBIT, RESULT -> ON_INTS.get(name);
        };
    if (operation == null) {
      throw scanner.problem(
          "Quil.Type", name + " does not work on memory of this type", target.span());
    }
    return new Value.Binary(operation, read(target), operand(type));
  }

  /// Two operands of any type; a literal has the type of the other one.
  private Value comparison(String name) {
    Value left = references.cell();
    Value right = operand(left.type());
    return switch (left.type()) {
      case BOOL ->
          new Value.Binary(
              comparisonOf(INT_COMPARISONS, name),
              converted(left, ValueType.INT),
              converted(right, ValueType.INT));
      case DOUBLE -> new Value.Binary(comparisonOf(DOUBLE_COMPARISONS, name), left, right);
      case INT, QUBIT, RESULT -> new Value.Binary(comparisonOf(INT_COMPARISONS, name), left, right);
    };
  }

  private BinaryOperation comparisonOf(Map<String, BinaryOperation> table, String name) {
    BinaryOperation operation = table.get(name);
    if (operation == null) {
      throw scanner.problem("Quil.Instruction", "there is no comparison " + name);
    }
    return operation;
  }

  /// Reads a cell or a number of this type.
  private Value operand(ValueType type) {
    if (scanner.kind() == QuilScanner.Kind.NAME) {
      Value cell = references.cell();
      if (cell.type() != type) {
        throw scanner.problem(
            "Quil.Type", "an operand before this has another type; CONVERT changes types");
      }
      return cell;
    }
    boolean negative = scanner.takes('-');
    if (scanner.kind() != QuilScanner.Kind.INTEGER && scanner.kind() != QuilScanner.Kind.NUMBER) {
      throw scanner.expected("a number or a piece of memory");
    }
    Value literal = literal(type, negative);
    scanner.next();
    return literal;
  }

  private Value literal(ValueType type, boolean negative) {
    double number = negative ? -scanner.number() : scanner.number();
    return switch (type) {
      case DOUBLE -> new Value.DoubleConstant(number);
      case BOOL -> {
        if (number != 0 && number != 1) {
          throw scanner.problem("Quil.Type", "a bit is 0 or 1");
        }
        yield new Value.BoolConstant(number == 1);
      }
      case INT, QUBIT, RESULT -> new Value.IntConstant(integer(negative));
    };
  }

  private long integer(boolean negative) {
    if (scanner.kind() != QuilScanner.Kind.INTEGER) {
      throw scanner.problem("Quil.Type", "this should be an integer");
    }
    try {
      return Long.parseLong(negative ? "-" + scanner.text() : scanner.text());
    } catch (NumberFormatException _) {
      throw scanner.problem("Quil.Limit", "an integer has 64 bits");
    }
  }

  private Value not(Cell target) {
    Value value = read(target);
    return switch (value.type()) {
      case BOOL -> new Value.Unary(UnaryOperation.NOT, value);
      case INT -> new Value.Unary(UnaryOperation.BITWISE_NOT, value);
      case DOUBLE, QUBIT, RESULT ->
          throw scanner.problem("Quil.Type", "NOT does not work on REAL", target.span());
    };
  }

  private Value negated(Cell target) {
    Value value = read(target);
    return switch (value.type()) {
      case INT -> new Value.Unary(UnaryOperation.NEGATE_INT, value);
      case DOUBLE -> new Value.Unary(UnaryOperation.NEGATE_DOUBLE, value);
      case BOOL, QUBIT, RESULT ->
          throw scanner.problem("Quil.Type", "NEG does not work on BIT", target.span());
    };
  }

  private static Value converted(Value value, ValueType type) {
    ValueType from = value.type();
    if (from == type) {
      return value;
    }
    return switch (type) {
      case BOOL ->
          new Value.Binary(
              BinaryOperation.NOT_EQUAL_INT,
              converted(value, ValueType.INT),
              new Value.IntConstant(0));
      case DOUBLE -> new Value.Unary(UnaryOperation.INT_TO_DOUBLE, converted(value, ValueType.INT));
      case INT, QUBIT, RESULT ->
          new Value.Unary(
              from == ValueType.BOOL ? UnaryOperation.BOOL_TO_INT : UnaryOperation.DOUBLE_TO_INT,
              value);
    };
  }

  private void exchange(Cell left, Cell right) {
    requireSameType(left.region(), right.region());
    int spare = memory.spareVariable(left.region().type().valueType());
    blocks.add(new Step.Assign(spare, read(left)));
    assign(left, read(right));
    assign(right, new Value.Variable(spare, left.region().type().valueType()));
  }

  private void load(Cell target, MemoryRegion region, Value index) {
    requireSameType(target.region(), region);
    requireIndex(region, index);
    Value chosen = memory.read(region, 0);
    for (int i = 1; i < region.length(); i++) {
      chosen = new Value.Choice(isAt(index, i), memory.read(region, i), chosen);
    }
    assign(target, chosen);
  }

  private void store() {
    MemoryRegion region = references.region();
    Value index = references.cell();
    Value value = operand(region.type().valueType());
    requireIndex(region, index);
    int spare = memory.spareVariable(region.type().valueType());
    var kept = new Value.Variable(spare, region.type().valueType());
    blocks.add(new Step.Assign(spare, value));
    for (int i = 0; i < region.length(); i++) {
      Value chosen = new Value.Choice(isAt(index, i), kept, memory.read(region, i));
      blocks.add(new Step.Assign(memory.variable(region, i), chosen));
    }
  }

  private static Value isAt(Value index, int place) {
    return new Value.Binary(BinaryOperation.EQUAL_INT, index, new Value.IntConstant(place));
  }

  private void requireIndex(MemoryRegion region, Value index) {
    if (index.type() != ValueType.INT) {
      throw scanner.problem("Quil.Type", "an index is in memory of type INTEGER");
    }
    if (region.length() > MAX_CHOICES) {
      throw scanner.problem(
          "Quil.Limit", "a computed index chooses among at most " + MAX_CHOICES + " cells");
    }
  }

  private void requireSameType(MemoryRegion left, MemoryRegion right) {
    if (left.type() != right.type()) {
      throw scanner.problem("Quil.Type", "the operands before this have different types");
    }
  }

  private Value read(Cell cell) {
    return memory.read(cell.region(), cell.index());
  }

  /// An octet keeps its lowest eight bits.
  private void assign(Cell target, Value value) {
    MemoryRegion region = target.region();
    if (value.type() != region.type().valueType()) {
      throw scanner.problem(
          "Quil.Type", "the outcome does not fit memory of type " + region.type(), target.span());
    }
    Value kept =
        region.type() == MemoryRegion.Type.OCTET
            ? new Value.Binary(BinaryOperation.BITWISE_AND, value, new Value.IntConstant(255))
            : value;
    blocks.add(new Step.Assign(memory.variable(region, target.index()), kept));
  }
}
