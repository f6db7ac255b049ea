package dev.quaver.partial;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.value.PromisedResult;
import dev.quaver.value.Result;
import java.util.Optional;

/// Makes circuit values of runtime values and of each other, without what constants make superfluous.
final class Arithmetic {

  static final Value TRUE = new Value.BoolConstant(true);
  static final Value FALSE = new Value.BoolConstant(false);

  private Arithmetic() {}

  /// The circuit value of a Bool, Int, Double or Result; a Result becomes whether it is One.
  static Optional<Value> scalar(Object value) {
    return switch (value) {
      case Value computed -> Optional.of(computed);
      case ComputedResult result -> Optional.of(result.one());
      case PromisedResult promise -> Optional.of(outcome(promise));
      case Result result when result != Result.LOSS ->
          Optional.of(new Value.BoolConstant(result == Result.ONE));
      case Long number -> Optional.of(new Value.IntConstant(number));
      case Double number -> Optional.of(new Value.DoubleConstant(number));
      case Boolean truth -> Optional.of(new Value.BoolConstant(truth));
      default -> Optional.empty();
    };
  }

  static Value outcome(PromisedResult promise) {
    return new Value.Outcome(new Value.ResultConstant(promise.id()));
  }

  static boolean isResult(Object value) {
    return value instanceof PromisedResult
        || value instanceof ComputedResult
        || value instanceof Result;
  }

  static Value not(Value value) {
    return switch (value) {
      case Value.BoolConstant(var truth) -> truth ? FALSE : TRUE;
      case Value.Unary(var operation, var operand) when operation == UnaryOperation.NOT -> operand;
      case Value other -> new Value.Unary(UnaryOperation.NOT, other);
    };
  }

  static Value and(Value left, Value right) {
    if (left.equals(FALSE) || right.equals(TRUE)) {
      return left;
    }
    return left.equals(TRUE) || right.equals(FALSE)
        ? right
        : new Value.Binary(BinaryOperation.AND, left, right);
  }

  static Value or(Value left, Value right) {
    if (left.equals(TRUE) || right.equals(FALSE)) {
      return left;
    }
    return left.equals(FALSE) || right.equals(TRUE)
        ? right
        : new Value.Binary(BinaryOperation.OR, left, right);
  }

  /// Whether two truth values are the same.
  static Value same(Value left, Value right) {
    if (left instanceof Value.BoolConstant(var truth)) {
      return truth ? right : not(right);
    }
    if (right instanceof Value.BoolConstant(var truth)) {
      return truth ? left : not(left);
    }
    return new Value.Binary(BinaryOperation.EQUAL_BOOL, left, right);
  }

  /// One of two values of one type.
  static Value choice(Value condition, Value then, Value otherwise) {
    if (then.equals(otherwise)) {
      return then;
    }
    if (then instanceof Value.BoolConstant(var truth)) {
      return truth ? or(condition, otherwise) : and(not(condition), otherwise);
    }
    if (otherwise instanceof Value.BoolConstant(var truth)) {
      return truth ? or(not(condition), then) : and(condition, then);
    }
    return new Value.Choice(condition, then, otherwise);
  }

  /// A computed value as a Boolean where it is known.
  static Object truth(Value value) {
    return value instanceof Value.BoolConstant(var known) ? (Object) known : value;
  }

  static boolean isConstant(Value value) {
    return switch (value) {
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _ ->
          true;
      case Value.Variable _,
          Value.Outcome _,
          Value.Unary _,
          Value.Binary _,
          Value.Choice _,
          Value.Element _ ->
          false;
    };
  }

  /// How many parts a value is made of.
  static int size(Value value) {
    return switch (value) {
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _,
          Value.Variable _ ->
          1;
      case Value.Outcome(var result) -> size(result);
      case Value.Unary(_, var operand) -> 1 + size(operand);
      case Value.Binary(_, var left, var right) -> 1 + size(left) + size(right);
      case Value.Choice(var condition, var then, var otherwise) ->
          1 + size(condition) + size(then) + size(otherwise);
      case Value.Element(_, var index, _) -> 1 + size(index);
    };
  }
}
