package dev.quaver.format.blocks;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import java.util.ArrayList;
import java.util.List;

/// Runs blocks, and steps that were made of them, and keeps what the first variable was given: at most so many values.
final class Machine {

  /// The trace is long enough.
  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final int MOST_STEPS = 20_000;

  private final int length;
  private final long[] variables;
  private final List<Long> trace = new ArrayList<>();
  private int steps;

  private Machine(int length, int variables) {
    this.length = length;
    this.variables = new long[variables];
  }

  static List<Long> runBlocks(List<BasicBlock> blocks, int variables, int length) {
    var machine = new Machine(length, variables);
    try {
      int block = 0;
      while (block >= 0) {
        machine.count();
        machine.run(blocks.get(block).steps());
        block = machine.next(blocks.get(block).next());
      }
    } catch (EnoughException _) {
      return machine.trace;
    }
    return machine.trace;
  }

  static List<Long> runSteps(
      List<Step> steps, List<DynamicCircuit.Declaration> variables, int length) {
    var machine = new Machine(length, variables.size());
    try {
      machine.run(steps);
    } catch (EnoughException _) {
      return machine.trace;
    }
    return machine.trace;
  }

  private int next(Terminator next) {
    return switch (next) {
      case Terminator.Goto(var target) -> target;
      case Terminator.Branch(var condition, var then, var otherwise) ->
          value(condition) != 0 ? then : otherwise;
      case Terminator.End() -> -1;
    };
  }

  private void run(List<Step> list) {
    list.forEach(this::run);
  }

  private void count() {
    if (++steps > MOST_STEPS) {
      throw new EnoughException();
    }
  }

  private void run(Step step) {
    count();
    switch (step) {
      case Step.Assign(var variable, var value) -> {
        variables[variable] = value(value);
        if (variable == 0) {
          trace.add(variables[0]);
          if (trace.size() == length) {
            throw new EnoughException();
          }
        }
      }
      case Step.If(var condition, var then, var otherwise) ->
          run(value(condition) != 0 ? then : otherwise);
      case Step.While(var condition, var body) -> {
        while (value(condition) != 0) {
          count();
          run(body);
        }
      }
      case Step.Straight _, Step.Apply _, Step.Measure _, Step.Reset _, Step.Call _, Step.Group _ ->
          throw new IllegalArgumentException(step.toString());
    }
  }

  private long value(Value value) {
    return switch (value) {
      case Value.BoolConstant(var truth) -> truth ? 1 : 0;
      case Value.IntConstant(var number) -> number;
      case Value.Variable(var number, _) -> variables[number];
      case Value.Unary unary -> 1 - value(unary.operand());
      case Value.Choice(var condition, var then, var otherwise) ->
          value(value(condition) != 0 ? then : otherwise);
      case Value.Binary binary -> binary(binary);
      case Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _,
          Value.Outcome _,
          Value.Element _ ->
          throw new IllegalArgumentException(value.toString());
    };
  }

  private long binary(Value.Binary binary) {
    long left = value(binary.left());
    long right = value(binary.right());
    return switch (binary.operation()) {
      case LESS_INT -> left < right ? 1 : 0;
      case EQUAL_INT -> left == right ? 1 : 0;
      case ADD_INT -> left + right;
      case MULTIPLY_INT -> left * right;
      case BITWISE_AND -> left & right;
      case SHIFT_RIGHT -> left >> right;
      default -> throw new IllegalArgumentException(binary.toString());
    };
  }
}
