package dev.quaver.azure.quil;

import dev.quaver.check.Capability;
import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.List;

/// Checks the steps of a circuit that reacts to outcomes.
record StepCheck(QuilCheck check) {

  void steps(List<Step> steps) {
    steps.forEach(this::step);
  }

  private void step(Step step) {
    switch (step) {
      case Step.Straight(var circuit) -> circuit.forEach(check);
      case Step.Apply(var gate, var angle, var controls, var qubits) -> {
        check.gate(gate, controls);
        value(angle);
        qubits.forEach(this::constant);
      }
      case Step.Measure(var qubit, var result) -> {
        constant(qubit);
        constant(result);
      }
      case Step.Reset(var qubit) -> constant(qubit);
      case Step.Assign(var _, var value) -> value(value);
      case Step.If(var condition, var then, var otherwise) -> {
        value(condition);
        steps(then);
        steps(otherwise);
      }
      case Step.While(var condition, var body) -> {
        check.need(Capability.BACKWARDS_BRANCHING, "it repeats steps while a condition holds");
        value(condition);
        steps(body);
      }
      case Step.Call _ ->
          check.problem("Quil.Call", "", "Quil has no routines; it must be unfolded before");
      case Step.Group(var _, var steps) -> steps(steps);
    }
  }

  private void constant(Value value) {
    if (!(value instanceof Value.QubitConstant) && !(value instanceof Value.ResultConstant)) {
      check.problem("Quil.Value", "", "Quil has no computed qubits and results");
    }
  }

  private void value(Value value) {
    if (value.type() == ValueType.INT && !(value instanceof Value.IntConstant)) {
      check.need(Capability.INTEGER_COMPUTATIONS, "it computes integers");
    }
    if (value.type() == ValueType.DOUBLE && !(value instanceof Value.DoubleConstant)) {
      check.need(Capability.FLOATING_POINT_COMPUTATIONS, "it computes floating-point numbers");
    }
    switch (value) {
      case Value.DoubleConstant(var number) when !Double.isFinite(number) ->
          check.problem("Quil.Value", "", "Quil has no number " + number);
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _ -> {}
      case Value.Variable(var _, var type) -> {
        if (type == ValueType.QUBIT || type == ValueType.RESULT) {
          check.problem("Quil.Value", "", "Quil has no computed qubits and results");
        }
      }
      case Value.Outcome(var result) -> constant(result);
      case Value.Unary(var _, var operand) -> value(operand);
      case Value.Binary(var operation, var left, var right) -> {
        boolean shifts =
            operation == BinaryOperation.SHIFT_LEFT || operation == BinaryOperation.SHIFT_RIGHT;
        if (shifts && !(right instanceof Value.IntConstant)) {
          check.problem("Quil.Value", "", "Quil has no shift by a computed number of places");
        }
        value(left);
        value(right);
      }
      case Value.Choice(var condition, var then, var otherwise) -> {
        value(condition);
        value(then);
        value(otherwise);
      }
      case Value.Element _ -> check.problem("Quil.Value", "", "Quil has no tables to choose from");
    }
  }

  /// Whether a value is more than outcomes.
  static boolean dependsOnVariables(Value value) {
    return switch (value) {
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _ ->
          false;
      case Value.Variable _ -> true;
      case Value.Outcome(var result) -> dependsOnVariables(result);
      case Value.Unary(var _, var operand) -> dependsOnVariables(operand);
      case Value.Binary(var _, var left, var right) ->
          dependsOnVariables(left) || dependsOnVariables(right);
      case Value.Choice(var condition, var then, var otherwise) ->
          dependsOnVariables(condition)
              || dependsOnVariables(then)
              || dependsOnVariables(otherwise);
      case Value.Element(var _, var index, var _) -> dependsOnVariables(index);
    };
  }
}
