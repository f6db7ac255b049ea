package dev.quaver.format.qir;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.List;

/// Every operator, each on a choice that an outcome makes, into a variable of its own.
final class OperatorSample {

  private final List<DynamicCircuit.Declaration> variables = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  OperatorSample() {
    steps.add(
        Samples.line(it -> {
          it.gate(Gate.H, 0, 0, 0);
          it.measure(0, 0);
        }));
    for (BinaryOperation operation : BinaryOperation.values()) {
      ValueType type = operation.operand();
      add(new Value.Binary(operation, choice(type, -9, 6), choice(type, 2, 6)));
    }
    for (UnaryOperation operation : UnaryOperation.values()) {
      add(new Value.Unary(operation, choice(operation.operand(), -2, 5)));
    }
  }

  private void add(Value value) {
    steps.add(new Step.Assign(variables.size(), value));
    variables.add(new DynamicCircuit.Declaration("v", value.type()));
  }

  private static Value choice(ValueType type, int then, int otherwise) {
    return new Value.Choice(Samples.isOne(0), constant(type, then), constant(type, otherwise));
  }

  private static Value constant(ValueType type, int number) {
    return switch (type) {
      case BOOL -> new Value.BoolConstant(number > 0);
      case INT -> new Value.IntConstant(number);
      case DOUBLE -> new Value.DoubleConstant(number + 0.5);
      case QUBIT -> new Value.QubitConstant(0);
      case RESULT -> new Value.ResultConstant(0);
    };
  }

  List<DynamicCircuit.Declaration> variables() {
    return variables;
  }

  List<Step> steps() {
    return steps;
  }

  List<Output> outputs() {
    List<Output> outputs = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      outputs.add(new Output.Computed(Samples.variable(i, variables.get(i).type())));
    }
    return outputs;
  }
}
