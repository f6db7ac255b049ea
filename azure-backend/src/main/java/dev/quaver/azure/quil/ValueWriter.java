package dev.quaver.azure.quil;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.DynamicCircuit.Declaration;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Writes the computation of values into memory. Variables are in the registers `bit`, `int` and `real`; intermediate values in
/// `bit_t`, `int_t` and `real_t`, which are used again for each step.
final class ValueWriter {

  private final QuilLines lines;
  private final List<Declaration> variables;
  private final int[] places;
  private final Map<ValueType, Integer> variableCounts = new EnumMap<>(ValueType.class);
  private final Map<ValueType, Integer> inUse = new EnumMap<>(ValueType.class);
  private final Map<ValueType, Integer> most = new EnumMap<>(ValueType.class);
  private int labels;

  ValueWriter(QuilLines lines, List<Declaration> variables) {
    this.lines = lines;
    this.variables = variables;
    this.places = new int[variables.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = variableCounts.merge(variables.get(i).type(), 1, Integer::sum) - 1;
    }
  }

  /// The declarations of all memory, once everything has been written.
  String declarations() {
    var text = new StringBuilder();
    for (ValueType type : List.of(ValueType.BOOL, ValueType.INT, ValueType.DOUBLE)) {
      declare(register(type), type, variableCounts.getOrDefault(type, 0), text);
      declare(register(type) + "_t", type, most.getOrDefault(type, 0), text);
    }
    return text.toString();
  }

  private static void declare(String name, ValueType type, int length, StringBuilder text) {
    if (length > 0) {
      text.append("DECLARE ").append(name).append(' ').append(memoryType(type));
      text.append('[').append(length).append("]\n");
    }
  }

  private static String memoryType(ValueType type) {
    return switch (type) {
      case BOOL -> "BIT";
      case INT -> "INTEGER";
      case DOUBLE -> "REAL";
      case QUBIT, RESULT -> throw unwritable();
    };
  }

  private static String register(ValueType type) {
    return switch (type) {
      case BOOL -> "bit";
      case INT -> "int";
      case DOUBLE -> "real";
      case QUBIT, RESULT -> throw unwritable();
    };
  }

  /// Forgets intermediate values.
  void beginStep() {
    inUse.clear();
  }

  /// A label that is not used yet.
  String label() {
    return "@L" + labels++;
  }

  /// The cell of a variable.
  String variable(int number) {
    return register(variables.get(number).type()) + "[" + places[number] + "]";
  }

  /// Computes a value; gives the cell that holds it, or the number that it is.
  String operand(Value value) {
    return switch (value) {
      case Value.BoolConstant(var constant) -> constant ? "1" : "0";
      case Value.IntConstant(var constant) -> Long.toString(constant);
      case Value.DoubleConstant(var constant) -> Double.toString(constant);
      case Value.Outcome(Value.ResultConstant(var result)) -> "ro[" + result + "]";
      case Value.Variable(var number, var _) -> variable(number);
      case Value.Unary unary -> unary(unary);
      case Value.Binary binary -> binary(binary);
      case Value.Choice choice -> choice(choice);
      case Value.Outcome _, Value.QubitConstant _, Value.ResultConstant _, Value.Element _ ->
          throw unwritable();
    };
  }

  /// Computes a value; gives the cell that holds it.
  String cell(Value value) {
    String operand = operand(value);
    boolean isCell = operand.endsWith("]");
    return isCell ? operand : moved(value.type(), operand);
  }

  private String moved(ValueType type, String operand) {
    String cell = spare(type);
    lines.line("MOVE " + cell + " " + operand);
    return cell;
  }

  private String spare(ValueType type) {
    int number = inUse.merge(type, 1, Integer::sum);
    most.merge(type, number, Math::max);
    return register(type) + "_t[" + (number - 1) + "]";
  }

  private String unary(Value.Unary unary) {
    ValueType type = unary.type();
    return switch (unary.operation()) {
      case NOT, BITWISE_NOT -> changed("NOT", type, operand(unary.operand()));
      case NEGATE_INT, NEGATE_DOUBLE -> changed("NEG", type, operand(unary.operand()));
      case INT_TO_DOUBLE, DOUBLE_TO_INT, BOOL_TO_INT -> {
        String from = cell(unary.operand());
        String cell = spare(type);
        lines.line("CONVERT " + cell + " " + from);
        yield cell;
      }
    };
  }

  /// A copy that an instruction without further operands has changed.
  private String changed(String instruction, ValueType type, String operand) {
    String cell = moved(type, operand);
    lines.line(instruction + " " + cell);
    return cell;
  }

  private String binary(Value.Binary binary) {
    BinaryOperation operation = binary.operation();
    return switch (operation) {
      case AND -> combined("AND", binary);
      case OR -> combined("IOR", binary);
      case NOT_EQUAL_BOOL -> combined("XOR", binary);
      case EQUAL_BOOL -> inverted(combined("XOR", binary));
      case ADD_INT, ADD_DOUBLE -> combined("ADD", binary);
      case SUBTRACT_INT, SUBTRACT_DOUBLE -> combined("SUB", binary);
      case MULTIPLY_INT, MULTIPLY_DOUBLE -> combined("MUL", binary);
      case DIVIDE_INT, DIVIDE_DOUBLE -> combined("DIV", binary);
      case BITWISE_AND -> combined("AND", binary);
      case BITWISE_OR -> combined("IOR", binary);
      case BITWISE_XOR -> combined("XOR", binary);
      case REMAINDER_INT -> remainder(operand(binary.left()), operand(binary.right()));
      case SHIFT_LEFT -> shiftedLeft(binary);
      case SHIFT_RIGHT -> shiftedRight(binary);
      case EQUAL_INT, EQUAL_DOUBLE -> compared("EQ", binary);
      case NOT_EQUAL_INT, NOT_EQUAL_DOUBLE -> inverted(compared("EQ", binary));
      case LESS_INT, LESS_DOUBLE -> compared("LT", binary);
      case LESS_EQUAL_INT, LESS_EQUAL_DOUBLE -> compared("LE", binary);
      case GREATER_INT, GREATER_DOUBLE -> compared("GT", binary);
      case GREATER_EQUAL_INT, GREATER_EQUAL_DOUBLE -> compared("GE", binary);
    };
  }

  private String combined(String instruction, Value.Binary binary) {
    String left = operand(binary.left());
    String right = operand(binary.right());
    String cell = moved(binary.type(), left);
    lines.line(instruction + " " + cell + " " + right);
    return cell;
  }

  private String compared(String instruction, Value.Binary binary) {
    String left = cell(binary.left());
    String right = operand(binary.right());
    String cell = spare(ValueType.BOOL);
    lines.line(instruction + " " + cell + " " + left + " " + right);
    return cell;
  }

  private String inverted(String cell) {
    lines.line("NOT " + cell);
    return cell;
  }

  /// `left - left / right * right`
  private String remainder(String left, String right) {
    String whole = moved(ValueType.INT, left);
    lines.line("DIV " + whole + " " + right);
    lines.line("MUL " + whole + " " + right);
    String rest = moved(ValueType.INT, left);
    lines.line("SUB " + rest + " " + whole);
    return rest;
  }

  private String shiftedLeft(Value.Binary shift) {
    String cell = moved(ValueType.INT, operand(shift.left()));
    lines.line("MUL " + cell + " " + (1L << places(shift)));
    return cell;
  }

  /// Division rounds towards zero and a shift down, so one less if a negative rest is left.
  private String shiftedRight(Value.Binary shift) {
    String operand = operand(shift.left());
    int places = places(shift);
    if (places == 0) {
      return operand;
    }
    if (places == Long.SIZE - 1) {
      return minusIfNegative(moved(ValueType.INT, "0"), moved(ValueType.INT, operand));
    }
    String divisor = Long.toString(1L << places);
    String rest = remainder(operand, divisor);
    String whole = moved(ValueType.INT, operand);
    lines.line("DIV " + whole + " " + divisor);
    return minusIfNegative(whole, rest);
  }

  private String minusIfNegative(String cell, String tested) {
    String isNegative = spare(ValueType.BOOL);
    lines.line("LT " + isNegative + " " + tested + " 0");
    String one = spare(ValueType.INT);
    lines.line("CONVERT " + one + " " + isNegative);
    lines.line("SUB " + cell + " " + one);
    return cell;
  }

  private static int places(Value.Binary shift) {
    if (shift.right() instanceof Value.IntConstant(var places)) {
      return (int) places;
    }
    throw unwritable();
  }

  private String choice(Value.Choice choice) {
    String condition = cell(choice.condition());
    String cell = spare(choice.type());
    String otherwise = label();
    String end = label();
    lines.line("JUMP-UNLESS " + otherwise + " " + condition);
    lines.line("MOVE " + cell + " " + operand(choice.then()));
    lines.line("JUMP " + end);
    lines.line("LABEL " + otherwise);
    lines.line("MOVE " + cell + " " + operand(choice.otherwise()));
    lines.line("LABEL " + end);
    return cell;
  }

  private static IllegalArgumentException unwritable() {
    return new IllegalArgumentException("internal: a value that the check refuses");
  }
}
