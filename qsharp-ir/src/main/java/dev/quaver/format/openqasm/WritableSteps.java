package dev.quaver.format.openqasm;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import java.util.List;

/// Looks through all steps of a circuit for what OpenQASM 3 cannot express.
final class WritableSteps {

  /// Steps that calls of routines may become; each call is written out.
  private static final long MOST_STEPS = 1_000_000;

  private final DynamicCircuit circuit;
  private final WritableOperations operations;
  private long steps;

  private WritableSteps(DynamicCircuit circuit, WritableOperations operations) {
    this.circuit = circuit;
    this.operations = operations;
  }

  /// What was found, in `operations`.
  static WritableOperations look(DynamicCircuit circuit, WritableOperations operations) {
    var search = new WritableSteps(circuit, operations);
    search.steps(circuit.body(), 0);
    for (List<Value> table : circuit.tables()) {
      if (table.isEmpty()) {
        operations.refuse("the program chooses from an empty table");
      }
      table.forEach(search::value);
    }
    OutputLeaves.of(circuit).forEach(search::value);
    return operations;
  }

  private void steps(List<Step> all, int depth) {
    if (depth > circuit.routines().size()) {
      operations.refuse("a routine of the program calls itself");
      return;
    }
    for (Step step : all) {
      steps++;
      if (steps > MOST_STEPS) {
        operations.refuse("the program is too long when its calls are written out");
        return;
      }
      step(step, depth);
    }
  }

  private void step(Step step, int depth) {
    switch (step) {
      case Step.Straight(var line) -> operations.look(line);
      case Step.Group(_, var inner) -> steps(inner, depth);
      case Step.Apply apply -> {
        operations.use(apply.gate(), apply.controlCount());
        value(apply.angleRadians());
      }
      case Step.Assign(_, var value) -> value(value);
      case Step.If(var condition, var then, var otherwise) -> {
        value(condition);
        steps(then, depth);
        steps(otherwise, depth);
      }
      case Step.While(var condition, var body) -> {
        value(condition);
        steps(body, depth);
      }
      case Step.Call call -> {
        call.arguments().forEach(this::value);
        steps(circuit.routines().get(call.routine()).body(), depth + 1);
      }
      case Step.Measure _, Step.Reset _ -> {}
    }
  }

  private void value(Value value) {
    switch (value) {
      case Value.DoubleConstant(var number) when !Double.isFinite(number) ->
          operations.refuse("the program computes with a number that is not finite");
      case Value.Outcome(var result) -> value(result);
      case Value.Unary(_, var operand) -> value(operand);
      case Value.Binary(_, var left, var right) -> {
        value(left);
        value(right);
      }
      case Value.Choice(var condition, var then, var otherwise) -> {
        value(condition);
        value(then);
        value(otherwise);
      }
      case Value.Element(_, var index, _) -> value(index);
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _,
          Value.Variable _ -> {}
    }
  }
}
