package dev.quaver.diagram;

import dev.quaver.circuit.Step;
import java.util.BitSet;
import java.util.List;

/// Finds the variables that steps give values.
final class Assigned {

  private Assigned() {}

  /// The numbers of the variables that `steps` assign, called routines not looked into: theirs are others.
  static BitSet in(List<Step> steps) {
    var variables = new BitSet();
    steps.forEach(step -> add(step, variables));
    return variables;
  }

  private static void add(Step step, BitSet variables) {
    switch (step) {
      case Step.Assign(int variable, _) -> variables.set(variable);
      case Step.Call(_, _, var variable) -> variable.ifPresent(variables::set);
      case Step.If(_, var then, var otherwise) -> {
        then.forEach(each -> add(each, variables));
        otherwise.forEach(each -> add(each, variables));
      }
      case Step.While(_, var body) -> body.forEach(each -> add(each, variables));
      case Step.Group(_, var steps) -> steps.forEach(each -> add(each, variables));
      case Step.Straight _, Step.Apply _, Step.Measure _, Step.Reset _ -> {}
    }
  }
}
