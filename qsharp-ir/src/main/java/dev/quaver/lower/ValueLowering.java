package dev.quaver.lower;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes expressions of a circuit's values. A result is its number, an Int, until its outcome is asked for.
final class ValueLowering {

  private final CircuitLowering circuit;
  private final int register;
  private final int results;
  private final List<Integer> tables = new ArrayList<>();
  private List<Integer> variables = List.of();

  /// @param register the slot of all qubits
  /// @param results the slot of all outcomes
  ValueLowering(CircuitLowering circuit, int register, int results) {
    this.circuit = circuit;
    this.register = register;
    this.results = results;
  }

  /// From now on variables are in these slots; answers where they were.
  List<Integer> enter(List<Integer> slots) {
    List<Integer> before = variables;
    variables = List.copyOf(slots);
    return before;
  }

  int slot(int variable) {
    return variables.get(variable);
  }

  /// The next table is in this slot.
  void addTable(int slot) {
    tables.add(slot);
  }

  /// The outcome that the number of a result stands for.
  Expr outcome(Value result) {
    return new Expr.Index(circuit.local(results), lower(result), Type.Primitive.RESULT, Span.NONE);
  }

  static Type type(ValueType type) {
    return switch (type) {
      case BOOL -> Type.Primitive.BOOL;
      case INT, RESULT -> Type.Primitive.INT;
      case DOUBLE -> Type.Primitive.DOUBLE;
      case QUBIT -> Type.Primitive.QUBIT;
    };
  }

  List<Expr> lower(List<Value> values) {
    List<Expr> lowered = new ArrayList<>();
    values.forEach(value -> lowered.add(lower(value)));
    return lowered;
  }

  Expr lower(Value value) {
    return switch (value) {
      case Value.BoolConstant(var constant) -> new Expr.BoolLiteral(constant, Span.NONE);
      case Value.IntConstant(var constant) -> Ir.integer(constant, Span.NONE);
      case Value.DoubleConstant(var constant) -> new Expr.DoubleLiteral(constant, Span.NONE);
      case Value.QubitConstant(var qubit) ->
          new Expr.Index(
              circuit.local(register),
              Ir.integer(qubit, Span.NONE),
              Type.Primitive.QUBIT,
              Span.NONE);
      case Value.ResultConstant(var result) -> Ir.integer(result, Span.NONE);
      case Value.Variable(var number, _) -> circuit.local(variables.get(number));
      case Value.Outcome(var result) ->
          new Expr.Binary(
              BinaryOperator.EQUAL,
              outcome(result),
              new Expr.ResultLiteral(true, Span.NONE),
              Type.Primitive.BOOL,
              Span.NONE);
      case Value.Unary unary -> unary(unary);
      case Value.Binary(var operation, var left, var right) ->
          new Expr.Binary(
              operator(operation), lower(left), lower(right), type(operation.result()), Span.NONE);
      case Value.Choice(var condition, var then, var otherwise) ->
          choice(lower(condition), lower(then), lower(otherwise));
      case Value.Element(var table, var index, var type) ->
          new Expr.Index(circuit.local(tables.get(table)), lower(index), type(type), Span.NONE);
    };
  }

  private Expr unary(Value.Unary unary) {
    Expr operand = lower(unary.operand());
    Type type = type(unary.type());
    return switch (unary.operation()) {
      case NOT -> new Expr.Unary(UnaryOperator.NOT, operand, type, Span.NONE);
      case NEGATE_INT, NEGATE_DOUBLE ->
          new Expr.Unary(UnaryOperator.NEGATE, operand, type, Span.NONE);
      case BITWISE_NOT -> new Expr.Unary(UnaryOperator.BITWISE_NOT, operand, type, Span.NONE);
      case INT_TO_DOUBLE -> circuit.intrinsic("IntAsDouble", type, operand);
      case DOUBLE_TO_INT -> circuit.intrinsic("Truncate", type, operand);
      case BOOL_TO_INT -> choice(operand, Ir.integer(1, Span.NONE), Ir.integer(0, Span.NONE));
    };
  }

  private static Expr choice(Expr condition, Expr then, Expr otherwise) {
    return new Expr.If(condition, then, Optional.of(otherwise), then.type(), Span.NONE);
  }

  private static BinaryOperator operator(BinaryOperation operation) {
    return switch (operation) {
      case AND -> BinaryOperator.AND;
      case OR -> BinaryOperator.OR;
      case EQUAL_BOOL, EQUAL_INT, EQUAL_DOUBLE -> BinaryOperator.EQUAL;
      case NOT_EQUAL_BOOL, NOT_EQUAL_INT, NOT_EQUAL_DOUBLE -> BinaryOperator.NOT_EQUAL;
      case ADD_INT, ADD_DOUBLE -> BinaryOperator.ADD;
      case SUBTRACT_INT, SUBTRACT_DOUBLE -> BinaryOperator.SUBTRACT;
      case MULTIPLY_INT, MULTIPLY_DOUBLE -> BinaryOperator.MULTIPLY;
      case DIVIDE_INT, DIVIDE_DOUBLE -> BinaryOperator.DIVIDE;
      case REMAINDER_INT -> BinaryOperator.MODULO;
      case SHIFT_LEFT -> BinaryOperator.SHIFT_LEFT;
      case SHIFT_RIGHT -> BinaryOperator.SHIFT_RIGHT;
      case BITWISE_AND -> BinaryOperator.BITWISE_AND;
      case BITWISE_OR -> BinaryOperator.BITWISE_OR;
      case BITWISE_XOR -> BinaryOperator.BITWISE_XOR;
      case LESS_INT, LESS_DOUBLE -> BinaryOperator.LESS;
      case LESS_EQUAL_INT, LESS_EQUAL_DOUBLE -> BinaryOperator.LESS_EQUAL;
      case GREATER_INT, GREATER_DOUBLE -> BinaryOperator.GREATER;
      case GREATER_EQUAL_INT, GREATER_EQUAL_DOUBLE -> BinaryOperator.GREATER_EQUAL;
    };
  }
}
