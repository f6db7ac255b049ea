package dev.quaver.format.openqasm;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;

/// Writes what a circuit computes as expressions of OpenQASM 3. The language has no choice between values: one is made by
/// statements before the statement that needs it.
final class ValueWriter {

  private final TextSink sink;
  private int choices;

  ValueWriter(TextSink sink) {
    this.sink = sink;
  }

  /// The type of a variable for such values. Qubits and results are their numbers.
  static String type(ValueType type) {
    return switch (type) {
      case BOOL -> "bool";
      case INT, QUBIT, RESULT -> "int";
      case DOUBLE -> "float";
    };
  }

  /// The value; a qubit's or result's is its number.
  String text(Value value, Names names) {
    return switch (value) {
      case Value.BoolConstant(var bool) -> Boolean.toString(bool);
      case Value.IntConstant(var number) -> integer(number);
      case Value.DoubleConstant(var number) -> real(number);
      case Value.QubitConstant(var qubit) -> Integer.toString(qubit);
      case Value.ResultConstant(var result) -> Integer.toString(result);
      case Value.Variable(var number, _) -> names.variable(number);
      case Value.Outcome(var result) -> "(c[" + text(result, names) + "] == 1)";
      case Value.Unary(var operation, var operand) -> unary(operation, text(operand, names));
      case Value.Binary(var operation, var left, var right) ->
          "(" + text(left, names) + " " + symbol(operation) + " " + text(right, names) + ")";
      case Value.Choice choice -> choice(choice, names);
      case Value.Element(var table, var index, _) -> "t" + table + "[" + text(index, names) + "]";
    };
  }

  /// A condition, without the parentheses that it would have inside another expression.
  String condition(Value value, Names names) {
    String text = text(value, names);
    boolean wrapped = value instanceof Value.Outcome || value instanceof Value.Binary;
    return wrapped ? text.substring(1, text.length() - 1) : text;
  }

  /// Whether statements must come before an expression for it.
  static boolean needsStatements(Value value) {
    return switch (value) {
      case Value.Choice _ -> true;
      case Value.Outcome(var result) -> needsStatements(result);
      case Value.Unary(_, var operand) -> needsStatements(operand);
      case Value.Binary(_, var left, var right) -> needsStatements(left) || needsStatements(right);
      case Value.Element(_, var index, _) -> needsStatements(index);
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _,
          Value.Variable _ ->
          false;
    };
  }

  private String choice(Value.Choice choice, Names names) {
    String condition = condition(choice.condition(), names);
    String then = text(choice.then(), names);
    String otherwise = text(choice.otherwise(), names);
    choices++;
    String name = "s" + choices;
    sink.line(type(choice.type()) + " " + name + " = " + otherwise + ";");
    sink.line("if (" + condition + ") {");
    sink.indent(1);
    sink.line(name + " = " + then + ";");
    sink.indent(-1);
    sink.line("}");
    return name;
  }

  private static String integer(long number) {
    if (number == Long.MIN_VALUE) {
      return "(-9223372036854775807 - 1)";
    }
    return number < 0 ? "(" + number + ")" : Long.toString(number);
  }

  private static String real(double number) {
    boolean negative = number < 0 || (number == 0 && 1 / number < 0);
    return negative ? "(" + number + ")" : Double.toString(number);
  }

  private static String unary(UnaryOperation operation, String operand) {
    return switch (operation) {
      case NOT -> "!" + operand;
      case NEGATE_INT, NEGATE_DOUBLE -> "(-" + operand + ")";
      case BITWISE_NOT -> "(~" + operand + ")";
      case INT_TO_DOUBLE -> "float(" + operand + ")";
      case DOUBLE_TO_INT, BOOL_TO_INT -> "int(" + operand + ")";
    };
  }

  private static String symbol(BinaryOperation operation) {
    return switch (operation) {
      case AND -> "&&";
      case OR -> "||";
      case EQUAL_BOOL, EQUAL_INT, EQUAL_DOUBLE -> "==";
      case NOT_EQUAL_BOOL, NOT_EQUAL_INT, NOT_EQUAL_DOUBLE -> "!=";
      case ADD_INT, ADD_DOUBLE -> "+";
      case SUBTRACT_INT, SUBTRACT_DOUBLE -> "-";
      case MULTIPLY_INT, MULTIPLY_DOUBLE -> "*";
      case DIVIDE_INT, DIVIDE_DOUBLE -> "/";
      case REMAINDER_INT -> "%";
      case SHIFT_LEFT -> "<<";
      case SHIFT_RIGHT -> ">>";
      case BITWISE_AND -> "&";
      case BITWISE_OR -> "|";
      case BITWISE_XOR -> "^";
      case LESS_INT, LESS_DOUBLE -> "<";
      case LESS_EQUAL_INT, LESS_EQUAL_DOUBLE -> "<=";
      case GREATER_INT, GREATER_DOUBLE -> ">";
      case GREATER_EQUAL_INT, GREATER_EQUAL_DOUBLE -> ">=";
    };
  }
}
