package dev.quaver.format.openqasm;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import java.util.ArrayList;
import java.util.List;

/// The computed parts of what a circuit returns, in order.
final class OutputLeaves {

  private OutputLeaves() {}

  static List<Value> of(DynamicCircuit circuit) {
    List<Value> leaves = new ArrayList<>();
    collect(circuit.output(), leaves);
    return leaves;
  }

  private static void collect(Output output, List<Value> leaves) {
    switch (output) {
      case Output.Tuple(var items) -> items.forEach(item -> collect(item, leaves));
      case Output.Array(var items) -> items.forEach(item -> collect(item, leaves));
      case Output.Computed(var value) -> leaves.add(value);
      case Output.Known _ -> {}
    }
  }

  /// Whether the leaves are all results of the circuit in their order, so that nothing needs to be said about them.
  static boolean areAllResults(List<Value> leaves, DynamicCircuit circuit) {
    if (leaves.size() != circuit.resultCount()) {
      return false;
    }
    for (int i = 0; i < leaves.size(); i++) {
      if (!leaves.get(i).equals(new Value.ResultConstant(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether every leaf is an outcome.
  static boolean areBits(List<Value> leaves) {
    return leaves.stream().allMatch(leaf -> leaf.type() == ValueType.RESULT);
  }
}
