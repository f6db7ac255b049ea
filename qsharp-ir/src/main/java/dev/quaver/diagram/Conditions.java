package dev.quaver.diagram;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What diagrams do with conditions.
final class Conditions {

  private Conditions() {}

  /// The condition that holds where `condition` does not, without a negation in front where there is another way to say it.
  static Value negate(Value condition) {
    return switch (condition) {
      case Value.BoolConstant(boolean known) -> new Value.BoolConstant(!known);
      case Value.Unary(var operation, var operand) when operation == UnaryOperation.NOT -> operand;
      case Value.Binary(var operation, var left, var right) ->
          opposite(operation)
              .<Value>map(other -> new Value.Binary(other, left, right))
              .orElseGet(() -> new Value.Unary(UnaryOperation.NOT, condition));
      case Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _,
          Value.Variable _,
          Value.Outcome _,
          Value.Unary _,
          Value.Choice _,
          Value.Element _ ->
          new Value.Unary(UnaryOperation.NOT, condition);
    };
  }

  private static Optional<BinaryOperation> opposite(BinaryOperation operation) {
    return switch (operation) {
      case EQUAL_BOOL -> Optional.of(BinaryOperation.NOT_EQUAL_BOOL);
      case NOT_EQUAL_BOOL -> Optional.of(BinaryOperation.EQUAL_BOOL);
      case EQUAL_INT -> Optional.of(BinaryOperation.NOT_EQUAL_INT);
      case NOT_EQUAL_INT -> Optional.of(BinaryOperation.EQUAL_INT);
      case LESS_INT -> Optional.of(BinaryOperation.GREATER_EQUAL_INT);
      case LESS_EQUAL_INT -> Optional.of(BinaryOperation.GREATER_INT);
      case GREATER_INT -> Optional.of(BinaryOperation.LESS_EQUAL_INT);
      case GREATER_EQUAL_INT -> Optional.of(BinaryOperation.LESS_INT);
      case EQUAL_DOUBLE -> Optional.of(BinaryOperation.NOT_EQUAL_DOUBLE);
      case NOT_EQUAL_DOUBLE -> Optional.of(BinaryOperation.EQUAL_DOUBLE);
      // Neither holds for what is no number, so none of the others is the opposite.
      case LESS_DOUBLE, LESS_EQUAL_DOUBLE, GREATER_DOUBLE, GREATER_EQUAL_DOUBLE -> Optional.empty();
      case AND,
          OR,
          ADD_INT,
          SUBTRACT_INT,
          MULTIPLY_INT,
          DIVIDE_INT,
          REMAINDER_INT,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR,
          ADD_DOUBLE,
          SUBTRACT_DOUBLE,
          MULTIPLY_DOUBLE,
          DIVIDE_DOUBLE ->
          Optional.empty();
    };
  }

  /// The controls that say all of the condition: there are such where it asks for certain outcomes and nothing else.
  static Optional<List<Control>> controls(Value condition) {
    List<Control> controls = new ArrayList<>();
    return addControls(condition, controls) ? Optional.of(controls) : Optional.empty();
  }

  private static boolean addControls(Value condition, List<Control> controls) {
    return switch (condition) {
      case Value.Outcome(Value.ResultConstant(int result)) ->
          add(new Control(new Wire.Classical(result), Control.Role.ON_ONE), controls);
      case Value.Unary(var operation, Value.Outcome(Value.ResultConstant(int result)))
          when operation == UnaryOperation.NOT ->
          add(new Control(new Wire.Classical(result), Control.Role.ON_ZERO), controls);
      case Value.Binary(var operation, var left, var right) when operation == BinaryOperation.AND ->
          addControls(left, controls) && addControls(right, controls);
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _,
          Value.Variable _,
          Value.Outcome _,
          Value.Unary _,
          Value.Binary _,
          Value.Choice _,
          Value.Element _ ->
          false;
    };
  }

  private static boolean add(Control control, List<Control> controls) {
    if (controls.stream().anyMatch(other -> other.wire().equals(control.wire()))) {
      return controls.contains(control);
    }
    return controls.add(control);
  }
}
