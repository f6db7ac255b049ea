package dev.quaver.format.qir;

import dev.quaver.check.Capability;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.WriteOptions;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says why a circuit cannot be written for a receiver of given capabilities.
final class QirCheck {

  private final Problems problems = new Problems();
  private final Set<Capability> capabilities;
  private final OperationCheck operations;

  private QirCheck(DynamicCircuit circuit, Set<Capability> capabilities) {
    this.capabilities = capabilities;
    Set<String> names = new HashSet<>();
    names.add(Names.ENTRY);
    circuit.routines().forEach(routine -> names.add(routine.name()));
    boolean measurementsLast = !capabilities.contains(Capability.ADAPTIVE);
    this.operations = new OperationCheck(problems, measurementsLast, names);
  }

  static List<Diagnostic> of(DynamicCircuit circuit, WriteOptions options) {
    var check = new QirCheck(circuit, options.capabilities());
    if (options.qirVersion() != 1 && options.qirVersion() != 2) {
      check.problems.add(
          "Qir.Version", "QIR has versions 1 and 2, not version " + options.qirVersion());
    }
    check.circuit(circuit);
    return check.problems.all();
  }

  private void circuit(DynamicCircuit circuit) {
    if (!circuit.isStraight() && !capabilities.contains(Capability.ADAPTIVE)) {
      problems.add("Qir.Feedback", "a program in the base profile cannot react to outcomes");
      return;
    }
    if (!circuit.tables().isEmpty()) {
      need(Capability.STATIC_SIZED_ARRAYS, "a table of constants");
    }
    if (!circuit.routines().isEmpty()) {
      need(Capability.CALL_SUPPORT, "a function");
    }
    circuit.body().forEach(this::step);
    for (Routine routine : circuit.routines()) {
      if (routine.name().equals(Names.ENTRY) || routine.name().startsWith("__quantum__")) {
        problems.add("Qir.Name", "a routine cannot be called '" + routine.name() + "' in QIR");
      }
      routine.body().forEach(this::step);
      routine.result().ifPresent(this::value);
    }
    output(circuit.output());
  }

  private void need(Capability capability, String what) {
    if (!capabilities.contains(capability)) {
      problems.add("Qir.Capability", what + " needs the capability " + capability);
    }
  }

  private void step(Step step) {
    switch (step) {
      case Step.Straight(var line) -> line.forEach(operations);
      case Step.Apply(var gate, var angle, var controls, var qubits) -> {
        operations.gate(gate, controls);
        value(angle);
        qubits.forEach(this::value);
      }
      case Step.Measure(var qubit, var result) -> {
        value(qubit);
        value(result);
      }
      case Step.Reset(var qubit) -> value(qubit);
      case Step.Assign(_, var value) -> value(value);
      case Step.If(var condition, var then, var otherwise) -> {
        value(condition);
        then.forEach(this::step);
        otherwise.forEach(this::step);
      }
      case Step.While(var condition, var body) -> {
        need(Capability.BACKWARDS_BRANCHING, "a loop whose end depends on outcomes");
        value(condition);
        body.forEach(this::step);
      }
      case Step.Call call -> call.arguments().forEach(this::value);
      case Step.Group(_, var steps) -> steps.forEach(this::step);
    }
  }

  private void value(Value value) {
    switch (value) {
      case Value.BoolConstant _,
          Value.IntConstant _,
          Value.DoubleConstant _,
          Value.QubitConstant _,
          Value.ResultConstant _ -> {}
      case Value.Variable variable -> computed(variable.type());
      case Value.Outcome(var result) -> value(result);
      case Value.Unary unary -> {
        computed(unary.type());
        value(unary.operand());
      }
      case Value.Binary(var operation, var left, var right) -> {
        computed(operation.operand());
        value(left);
        value(right);
      }
      case Value.Choice(var condition, var then, var otherwise) -> {
        computed(then.type());
        value(condition);
        value(then);
        value(otherwise);
      }
      case Value.Element(_, var index, var type) -> {
        computed(type);
        value(index);
      }
    }
  }

  private void computed(ValueType type) {
    switch (type) {
      case INT -> need(Capability.INTEGER_COMPUTATIONS, "an Int that depends on outcomes");
      case DOUBLE ->
          need(Capability.FLOATING_POINT_COMPUTATIONS, "a Double that depends on outcomes");
      case BOOL, QUBIT, RESULT -> {}
    }
  }

  private void output(Output output) {
    switch (output) {
      case Output.Tuple(var items) -> items.forEach(this::output);
      case Output.Array(var items) -> items.forEach(this::output);
      case Output.Computed(Value.ResultConstant _) -> {}
      case Output.Computed(var value) -> {
        value(value);
        plain(value.type());
      }
      case Output.Known(TupleValue tuple) -> tuple.items().forEach(this::known);
      case Output.Known(ArrayValue array) -> array.asList().forEach(this::known);
      case Output.Known(Boolean _) -> plain(ValueType.BOOL);
      case Output.Known(Long _) -> plain(ValueType.INT);
      case Output.Known(Double _) -> plain(ValueType.DOUBLE);
      case Output.Known(Result _) ->
          problems.add("Qir.Output", "QIR cannot return a result that is known and not measured");
      case Output.Known(var value) -> problems.add("Qir.Output", "QIR cannot return " + value);
    }
  }

  private void known(Object item) {
    output(new Output.Known(item));
  }

  private void plain(ValueType type) {
    if (type == ValueType.QUBIT) {
      problems.add("Qir.Output", "QIR cannot return a qubit");
    } else if (!capabilities.contains(Capability.ADAPTIVE)) {
      problems.add("Qir.Output", "a program in the base profile returns nothing but results");
    }
  }
}
