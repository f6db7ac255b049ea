package dev.quaver.diagram;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import java.util.BitSet;
import java.util.stream.Collectors;

/// Shows values to people: results as `c_0`, variables by their names.
final class Expressions {

  private static final int MAX_LENGTH = 40;

  /// Binding powers; an operand that binds less than its operator needs is put in parentheses.
  private static final int CHOICE = 0;

  private static final int OR = 1;
  private static final int AND = 2;
  private static final int COMPARISON = 3;
  private static final int SUM = 4;
  private static final int PRODUCT = 5;
  private static final int PREFIX = 6;
  private static final int ATOM = 7;

  private final Frame frame;

  Expressions(Frame frame) {
    this.frame = frame;
  }

  /// The value as an expression; where that would be long, as a function `f` of what it depends on.
  String show(Value value) {
    String text = at(value, CHOICE);
    return text.length() <= MAX_LENGTH ? text : abbreviated(frame.dependencies(value));
  }

  /// A condition, in which outcomes are compared with states: `c_0 = |1〉`.
  String condition(Value value) {
    String text = comparisons(value, CHOICE);
    return text.length() <= MAX_LENGTH ? text : abbreviated(frame.dependencies(value));
  }

  private static String abbreviated(BitSet results) {
    if (results.isEmpty()) {
      return "…";
    }
    String names =
        results.stream().limit(4).mapToObj(r -> "c_" + r).collect(Collectors.joining(", "));
    return "f(" + names + (results.cardinality() > 4 ? ", …" : "") + ")";
  }

  private String comparisons(Value value, int needed) {
    return switch (value) {
      case Value.Outcome(var result) -> at(result, ATOM) + " = |1〉";
      case Value.Unary(var operation, Value.Outcome(var result))
          when operation == UnaryOperation.NOT ->
          at(result, ATOM) + " = |0〉";
      case Value.Binary(var operation, var left, var right) when operation == BinaryOperation.AND ->
          enclosed(comparisons(left, AND) + " and " + comparisons(right, AND), AND, needed);
      case Value.Binary(var operation, var left, var right) when operation == BinaryOperation.OR ->
          enclosed(comparisons(left, OR) + " or " + comparisons(right, OR), OR, needed);
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _,
          Value.Variable _,
          Value.Unary _,
          Value.Binary _,
          Value.Choice _,
          Value.Element _ ->
          at(value, needed);
    };
  }

  private String at(Value value, int needed) {
    return switch (value) {
      case Value.BoolConstant(boolean known) -> String.valueOf(known);
      case Value.IntConstant(long known) -> String.valueOf(known);
      case Value.DoubleConstant(double known) -> Numbers.plain(known);
      case Value.QubitConstant(int qubit) -> "q_" + qubit;
      case Value.ResultConstant(int result) -> "c_" + result;
      case Value.Variable variable -> frame.name(variable.number());
      case Value.Outcome(var result) -> at(result, needed);
      case Value.Unary(var operation, var operand) -> prefixed(operation, operand, needed);
      case Value.Binary(var operation, var left, var right) -> {
        int own = power(operation);
        String text = at(left, own) + " " + symbol(operation) + " " + at(right, own + 1);
        yield enclosed(text, own, needed);
      }
      case Value.Choice(var condition, var then, var otherwise) ->
          enclosed(
              at(condition, OR) + " ? " + at(then, OR) + " : " + at(otherwise, CHOICE),
              CHOICE,
              needed);
      case Value.Element(int table, var index, _) -> "t_" + table + "[" + at(index, CHOICE) + "]";
    };
  }

  private String prefixed(UnaryOperation operation, Value operand, int needed) {
    return switch (operation) {
      case NOT -> enclosed("not " + at(operand, PREFIX), PREFIX, needed);
      case NEGATE_INT, NEGATE_DOUBLE -> enclosed("-" + at(operand, PREFIX), PREFIX, needed);
      case BITWISE_NOT -> enclosed("~" + at(operand, PREFIX), PREFIX, needed);
      case INT_TO_DOUBLE, BOOL_TO_INT -> at(operand, needed);
      case DOUBLE_TO_INT -> "trunc(" + at(operand, CHOICE) + ")";
    };
  }

  private static String enclosed(String text, int own, int needed) {
    return own < needed ? "(" + text + ")" : text;
  }

  private static int power(BinaryOperation operation) {
    return switch (operation) {
      case OR -> OR;
      case AND -> AND;
      case EQUAL_BOOL,
          NOT_EQUAL_BOOL,
          EQUAL_INT,
          NOT_EQUAL_INT,
          LESS_INT,
          LESS_EQUAL_INT,
          GREATER_INT,
          GREATER_EQUAL_INT,
          EQUAL_DOUBLE,
          NOT_EQUAL_DOUBLE,
          LESS_DOUBLE,
          LESS_EQUAL_DOUBLE,
          GREATER_DOUBLE,
          GREATER_EQUAL_DOUBLE ->
          COMPARISON;
      case ADD_INT, SUBTRACT_INT, ADD_DOUBLE, SUBTRACT_DOUBLE, BITWISE_OR, BITWISE_XOR -> SUM;
      case MULTIPLY_INT,
          DIVIDE_INT,
          REMAINDER_INT,
          MULTIPLY_DOUBLE,
          DIVIDE_DOUBLE,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          BITWISE_AND ->
          PRODUCT;
    };
  }

  private static String symbol(BinaryOperation operation) {
    return switch (operation) {
      case OR -> "or";
      case AND -> "and";
      case EQUAL_BOOL, EQUAL_INT, EQUAL_DOUBLE -> "=";
      case NOT_EQUAL_BOOL, NOT_EQUAL_INT, NOT_EQUAL_DOUBLE -> "≠";
      case LESS_INT, LESS_DOUBLE -> "<";
      case LESS_EQUAL_INT, LESS_EQUAL_DOUBLE -> "≤";
      case GREATER_INT, GREATER_DOUBLE -> ">";
      case GREATER_EQUAL_INT, GREATER_EQUAL_DOUBLE -> "≥";
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
    };
  }
}
