package dev.quaver.circuit;

import dev.quaver.value.ValuePrinter;

/// A [Value] as text.
final class ValueText {

  private ValueText() {}

  static String of(Value value) {
    return switch (value) {
      case Value.BoolConstant(var bool) -> Boolean.toString(bool);
      case Value.IntConstant(var number) -> Long.toString(number);
      case Value.DoubleConstant(var number) -> ValuePrinter.MODERN.number(number);
      case Value.QubitConstant(var qubit) -> "q" + qubit;
      case Value.ResultConstant(var result) -> "r" + result;
      case Value.Variable(var number, _) -> "v" + number;
      case Value.Outcome(var result) -> of(result) + " is One";
      case Value.Unary(var operation, var operand) -> unary(operation) + operand(operand);
      case Value.Binary(var operation, var left, var right) ->
          operand(left) + " " + binary(operation) + " " + operand(right);
      case Value.Choice(var condition, var then, var otherwise) ->
          operand(condition) + " ? " + operand(then) + " | " + operand(otherwise);
      case Value.Element(var table, var index, _) -> "t" + table + "[" + of(index) + "]";
    };
  }

  private static String operand(Value value) {
    return switch (value) {
      case Value.Outcome _, Value.Binary _, Value.Choice _ -> "(" + of(value) + ")";
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _,
          Value.Variable _,
          Value.Unary _,
          Value.Element _ ->
          of(value);
    };
  }

  private static String unary(UnaryOperation operation) {
    return switch (operation) {
      case NOT -> "not ";
      case NEGATE_INT, NEGATE_DOUBLE -> "-";
      case BITWISE_NOT -> "~~~";
      case INT_TO_DOUBLE -> "double ";
      case DOUBLE_TO_INT -> "truncated ";
      case BOOL_TO_INT -> "int ";
    };
  }

  private static String binary(BinaryOperation operation) {
    return switch (operation) {
      case AND -> "and";
      case OR -> "or";
      case EQUAL_BOOL, EQUAL_INT, EQUAL_DOUBLE -> "==";
      case NOT_EQUAL_BOOL, NOT_EQUAL_INT, NOT_EQUAL_DOUBLE -> "!=";
      case ADD_INT, ADD_DOUBLE -> "+";
      case SUBTRACT_INT, SUBTRACT_DOUBLE -> "-";
      case MULTIPLY_INT, MULTIPLY_DOUBLE -> "*";
      case DIVIDE_INT, DIVIDE_DOUBLE -> "/";
      case REMAINDER_INT -> "%";
      case SHIFT_LEFT -> "<<<";
      case SHIFT_RIGHT -> ">>>";
      case BITWISE_AND -> "&&&";
      case BITWISE_OR -> "|||";
      case BITWISE_XOR -> "^^^";
      case LESS_INT, LESS_DOUBLE -> "<";
      case LESS_EQUAL_INT, LESS_EQUAL_DOUBLE -> "<=";
      case GREATER_INT, GREATER_DOUBLE -> ">";
      case GREATER_EQUAL_INT, GREATER_EQUAL_DOUBLE -> ">=";
    };
  }
}
