package dev.quaver.circuit;

import dev.quaver.value.Result;
import java.util.List;
import java.util.function.IntFunction;

/// Evaluates values once outcomes are known. Bools, Ints and Doubles are boxed; of qubits and results it is the number. What is
/// undefined (a division by 0) is 0.
final class ValueEvaluator {

  private final List<List<Value>> tables;
  private final IntFunction<Result> outcomes;

  ValueEvaluator(List<List<Value>> tables, IntFunction<Result> outcomes) {
    this.tables = tables;
    this.outcomes = outcomes;
  }

  /// What the result that `value` names came out as.
  Result outcome(Value value) {
    return outcomes.apply((Integer) value(value));
  }

  Object value(Value value) {
    return switch (value) {
      case Value.BoolConstant(var constant) -> constant;
      case Value.IntConstant(var constant) -> constant;
      case Value.DoubleConstant(var constant) -> constant;
      case Value.QubitConstant(var qubit) -> qubit;
      case Value.ResultConstant(var result) -> result;
      case Value.Outcome(var result) -> outcome(result) == Result.ONE;
      case Value.Unary(var operation, var operand) -> unary(operation, operand);
      case Value.Binary(var operation, var left, var right) -> binary(operation, left, right);
      case Value.Choice(var condition, var then, var otherwise) ->
          value(bool(condition) ? then : otherwise);
      case Value.Element(var table, var index, var _) ->
          value(tables.get(table).get((int) integer(index)));
      case Value.Variable variable ->
          throw new IllegalArgumentException("internal: a straight line has no " + variable);
    };
  }

  private Object unary(UnaryOperation operation, Value operand) {
    return switch (operation) {
      case NOT -> !bool(operand);
      case NEGATE_INT -> -integer(operand);
      case BITWISE_NOT -> ~integer(operand);
      case NEGATE_DOUBLE -> -number(operand);
      case INT_TO_DOUBLE -> (double) integer(operand);
      case DOUBLE_TO_INT -> (long) number(operand);
      case BOOL_TO_INT -> bool(operand) ? 1L : 0L;
    };
  }

  private Object binary(BinaryOperation operation, Value left, Value right) {
    return switch (operation.operand()) {
      case BOOL -> logic(operation, bool(left), bool(right));
      case INT -> integers(operation, integer(left), integer(right));
      case DOUBLE -> numbers(operation, number(left), number(right));
      case QUBIT, RESULT -> throw unknown(operation);
    };
  }

  private static boolean logic(BinaryOperation operation, boolean left, boolean right) {
    return switch (operation) {
      case AND -> left && right;
      case OR -> left || right;
      case EQUAL_BOOL -> left == right;
      case NOT_EQUAL_BOOL -> left != right;
      default -> throw unknown(operation);
    };
  }

  private static Object integers(BinaryOperation operation, long left, long right) {
    return switch (operation) {
      case ADD_INT -> left + right;
      case SUBTRACT_INT -> left - right;
      case MULTIPLY_INT -> left * right;
      case DIVIDE_INT -> right == 0 ? 0L : left / right;
      case REMAINDER_INT -> right == 0 ? 0L : left % right;
      case SHIFT_LEFT -> left << right;
      case SHIFT_RIGHT -> left >> right;
      case BITWISE_AND -> left & right;
      case BITWISE_OR -> left | right;
      case BITWISE_XOR -> left ^ right;
      case EQUAL_INT -> left == right;
      case NOT_EQUAL_INT -> left != right;
      case LESS_INT -> left < right;
      case LESS_EQUAL_INT -> left <= right;
      case GREATER_INT -> left > right;
      case GREATER_EQUAL_INT -> left >= right;
      default -> throw unknown(operation);
    };
  }

  private static Object numbers(BinaryOperation operation, double left, double right) {
    return switch (operation) {
      case ADD_DOUBLE -> left + right;
      case SUBTRACT_DOUBLE -> left - right;
      case MULTIPLY_DOUBLE -> left * right;
      case DIVIDE_DOUBLE -> left / right;
      case EQUAL_DOUBLE -> left == right;
      case NOT_EQUAL_DOUBLE -> left != right;
      case LESS_DOUBLE -> left < right;
      case LESS_EQUAL_DOUBLE -> left <= right;
      case GREATER_DOUBLE -> left > right;
      case GREATER_EQUAL_DOUBLE -> left >= right;
      default -> throw unknown(operation);
    };
  }

  private boolean bool(Value value) {
    return (Boolean) value(value);
  }

  private long integer(Value value) {
    return (Long) value(value);
  }

  private double number(Value value) {
    return (Double) value(value);
  }

  private static IllegalArgumentException unknown(BinaryOperation operation) {
    return new IllegalArgumentException("internal: " + operation + " of other operands");
  }
}
