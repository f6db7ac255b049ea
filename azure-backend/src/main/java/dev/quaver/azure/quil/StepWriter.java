package dev.quaver.azure.quil;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.gate.Gate;
import java.util.List;

/// Writes the steps of a circuit that reacts to outcomes.
final class StepWriter {

  private final QuilLines lines;
  private final ValueWriter values;

  StepWriter(QuilLines lines, DynamicCircuit circuit) {
    this.lines = lines;
    this.values = new ValueWriter(lines, circuit.variables());
  }

  /// The declarations of the memory that the steps use, once they have been written.
  String declarations() {
    return values.declarations();
  }

  void write(List<Step> steps) {
    steps.forEach(this::write);
  }

  private void write(Step step) {
    values.beginStep();
    switch (step) {
      case Step.Straight(var circuit) -> circuit.forEach(lines);
      case Step.Apply apply -> write(apply);
      case Step.Measure(var qubit, Value.ResultConstant(var result)) ->
          lines.line("MEASURE " + qubit(qubit) + " ro[" + result + "]");
      case Step.Reset(var qubit) -> lines.reset(qubit(qubit));
      case Step.Assign(var variable, var value) ->
          lines.line("MOVE " + values.variable(variable) + " " + values.operand(value));
      case Step.If choice -> write(choice);
      case Step.While loop -> write(loop);
      case Step.Group(var _, var steps) -> write(steps);
      case Step.Measure _, Step.Call _ -> throw unwritable(step);
    }
  }

  private void write(Step.Apply apply) {
    int[] qubits = apply.qubits().stream().mapToInt(StepWriter::qubit).toArray();
    Gate gate = apply.gate();
    if (apply.angleRadians() instanceof Value.DoubleConstant(var known)) {
      lines.gate(gate, known, apply.controlCount(), qubits);
    } else if (!gate.hasAngle() || gate == Gate.GLOBAL_PHASE) {
      lines.gate(gate, 0, apply.controlCount(), qubits);
    } else {
      lines.gate(gate, values.operand(apply.angleRadians()), apply.controlCount(), qubits);
    }
  }

  private void write(Step.If choice) {
    String otherwise = values.label();
    lines.line("JUMP-UNLESS " + otherwise + " " + values.cell(choice.condition()));
    write(choice.then());
    if (choice.otherwise().isEmpty()) {
      lines.line("LABEL " + otherwise);
      return;
    }
    String end = values.label();
    lines.line("JUMP " + end);
    lines.line("LABEL " + otherwise);
    write(choice.otherwise());
    lines.line("LABEL " + end);
  }

  private void write(Step.While loop) {
    String start = values.label();
    String end = values.label();
    lines.line("LABEL " + start);
    lines.line("JUMP-UNLESS " + end + " " + values.cell(loop.condition()));
    write(loop.body());
    lines.line("JUMP " + start);
    lines.line("LABEL " + end);
  }

  private static int qubit(Value qubit) {
    if (qubit.type() == ValueType.QUBIT && qubit instanceof Value.QubitConstant(var number)) {
      return number;
    }
    throw new IllegalArgumentException("internal: a qubit that the check refuses");
  }

  private static IllegalArgumentException unwritable(Step step) {
    return new IllegalArgumentException("internal: a step that the check refuses: " + step);
  }
}
