package dev.quaver.format.qir;

import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Assignments that happen at the same time: where a value reads a variable that another one has changed before it, the value
/// is kept in a variable of its own first.
final class EdgeCopies {

  private final List<Step.Assign> copies = new ArrayList<>();

  void add(int variable, Value value) {
    if (!value.equals(new Value.Variable(variable, value.type()))) {
      copies.add(new Step.Assign(variable, value));
    }
  }

  List<Step> steps(LocalValues values) {
    List<Step> first = new ArrayList<>();
    List<Step> then = new ArrayList<>();
    var changed = new BitSet();
    for (Step.Assign copy : copies) {
      Value value = copy.value();
      if (reads(value, changed)) {
        int own = values.add("copy", value.type());
        first.add(new Step.Assign(own, value));
        value = values.read(own);
      }
      then.add(new Step.Assign(copy.variable(), value));
      changed.set(copy.variable());
    }
    first.addAll(then);
    return first;
  }

  private static boolean reads(Value value, BitSet variables) {
    return switch (value) {
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _ ->
          false;
      case Value.Variable(var number, _) -> variables.get(number);
      case Value.Outcome(var result) -> reads(result, variables);
      case Value.Unary(_, var operand) -> reads(operand, variables);
      case Value.Binary(_, var left, var right) ->
          reads(left, variables) || reads(right, variables);
      case Value.Choice(var condition, var then, var otherwise) ->
          reads(condition, variables) || reads(then, variables) || reads(otherwise, variables);
      case Value.Element(_, var index, _) -> reads(index, variables);
    };
  }
}
