package dev.quaver.format.openqasm;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.openqasm.syntax.OpenQasmVersion;
import dev.quaver.gate.Gate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes circuits in OpenQASM 3: qubits are the register `q`, outcomes the bits `c`, variables `v0`, `v1`, …, tables of
/// constants arrays.
///
/// A program returns its outputs: the bits, if they are all that it returns, else variables declared as outputs. Routines
/// are written out where they are called, since subroutines of OpenQASM see no qubits and bits but their parameters.
public final class OpenQasm3Writer {

  private static final GateNames NAMES = new GateNames(OpenQasmVersion.THREE);

  private final DynamicCircuit circuit;
  private final TextSink sink;
  private final ValueWriter values;
  private final OperationWriter operations;
  private int variables;

  private OpenQasm3Writer(DynamicCircuit circuit, Appendable out) {
    this.circuit = circuit;
    this.sink = new TextSink(out);
    this.values = new ValueWriter(sink);
    this.operations =
        new OperationWriter(OpenQasmVersion.THREE, NAMES, sink, result -> "c[" + result + "]");
  }

  /// The gates that can be written: all of the table, with any controls.
  public static GateSet gateSet() {
    return NAMES.gateSet();
  }

  /// Why a circuit cannot be written; nothing if it can.
  public static List<Diagnostic> check(DynamicCircuit circuit) {
    return WritableSteps.look(circuit, new WritableOperations(gateSet())).diagnostics();
  }

  /// Writes a circuit that [#check] has nothing against.
  ///
  /// @throws IOException if `out` does
  public static void write(DynamicCircuit circuit, Appendable out) throws IOException {
    try {
      new OpenQasm3Writer(circuit, out).write();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private void write() {
    sink.line("OPENQASM 3.0;");
    sink.line("include \"stdgates.inc\";");
    var used = WritableSteps.look(circuit, new WritableOperations(gateSet()));
    for (Gate gate : used.gates()) {
      NAMES.definition(gate).ifPresent(sink::line);
    }
    if (circuit.qubitCount() > 0) {
      sink.line("qubit[" + circuit.qubitCount() + "] q;");
    }
    List<Value> leaves = OutputLeaves.of(circuit);
    boolean hidden = leaves.isEmpty() && circuit.resultCount() > 0;
    if (hidden) {
      // Bits outside all blocks would be outputs.
      sink.line("{");
      sink.indent(1);
    }
    if (circuit.resultCount() > 0) {
      sink.line("bit[" + circuit.resultCount() + "] c;");
    }
    boolean declared = !leaves.isEmpty() && !OutputLeaves.areAllResults(leaves, circuit);
    if (declared) {
      declareOutputs(leaves);
    }
    Names names = new Names(declareAll(circuit.variables(), List.of(), new Names(List.of())));
    writeTables();
    steps(circuit.body(), names);
    if (declared) {
      assignOutputs(leaves, names);
    }
    if (hidden) {
      sink.indent(-1);
      sink.line("}");
    }
    sink.flush();
  }

  private void declareOutputs(List<Value> leaves) {
    if (OutputLeaves.areBits(leaves)) {
      sink.line("output bit[" + leaves.size() + "] o;");
      return;
    }
    for (int i = 0; i < leaves.size(); i++) {
      ValueType type = leaves.get(i).type();
      String written = type == ValueType.RESULT ? "bit" : ValueWriter.type(type);
      sink.line("output " + written + " o" + i + ";");
    }
  }

  private void assignOutputs(List<Value> leaves, Names names) {
    boolean bits = OutputLeaves.areBits(leaves);
    for (int i = 0; i < leaves.size(); i++) {
      Value leaf = leaves.get(i);
      String value = values.text(leaf, names);
      sink.line(
          (bits ? "o[" + i + "]" : "o" + i)
              + " = "
              + (leaf.type() == ValueType.RESULT ? "c[" + value + "]" : value)
              + ";");
    }
  }

  /// Declares variables, the first ones with values; answers their names.
  private List<String> declareAll(
      List<DynamicCircuit.Declaration> declarations, List<Value> initial, Names outer) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < declarations.size(); i++) {
      String name = "v" + variables++;
      String value = i < initial.size() ? " = " + values.text(initial.get(i), outer) : "";
      sink.line(ValueWriter.type(declarations.get(i).type()) + " " + name + value + ";");
      names.add(name);
    }
    return names;
  }

  private void writeTables() {
    for (int i = 0; i < circuit.tables().size(); i++) {
      List<Value> table = circuit.tables().get(i);
      String items =
          table.stream()
              .map(item -> values.text(item, new Names(List.of())))
              .collect(Collectors.joining(", "));
      String type = ValueWriter.type(table.getFirst().type());
      sink.line("array[" + type + ", " + table.size() + "] t" + i + " = {" + items + "};");
    }
  }

  private void steps(List<Step> steps, Names names) {
    for (Step step : steps) {
      step(step, names);
    }
  }

  private void block(List<Step> steps, Names names) {
    sink.indent(1);
    steps(steps, names);
    sink.indent(-1);
  }

  private void step(Step step, Names names) {
    switch (step) {
      case Step.Straight(var line) -> line.forEach(operations);
      case Step.Group(_, var inner) -> steps(inner, names);
      case Step.Apply apply -> apply(apply, names);
      case Step.Measure(var qubit, var result) -> {
        String from = values.text(qubit, names);
        sink.line("c[" + values.text(result, names) + "] = measure q[" + from + "];");
      }
      case Step.Reset(var qubit) -> sink.line("reset q[" + values.text(qubit, names) + "];");
      case Step.Assign(var variable, var value) ->
          sink.line(names.variable(variable) + " = " + values.text(value, names) + ";");
      case Step.If(var condition, var then, var otherwise) -> {
        sink.line("if (" + values.condition(condition, names) + ") {");
        block(then, names);
        if (!otherwise.isEmpty()) {
          sink.line("} else {");
          block(otherwise, names);
        }
        sink.line("}");
      }
      case Step.While loop -> loop(loop, names);
      case Step.Call call -> call(call, names);
    }
  }

  private void apply(Step.Apply apply, Names names) {
    Gate gate = apply.gate();
    boolean phase = gate == Gate.GLOBAL_PHASE;
    String angle = gate.hasAngle() ? values.text(apply.angleRadians(), names) : "";
    List<Value> used = phase ? apply.qubits().subList(0, apply.controlCount()) : apply.qubits();
    String qubits =
        used.stream()
            .map(qubit -> "q[" + values.text(qubit, names) + "]")
            .collect(Collectors.joining(","));
    StringBuilder line = sink.begin();
    operations.gate(line, gate, apply.controlCount());
    if (gate.hasAngle()) {
      line.append('(').append(phase ? "-" + angle + "/2" : angle).append(')');
    }
    line.append(qubits.isEmpty() ? "" : " ").append(qubits).append(';');
    sink.end();
  }

  /// A condition that needs statements is tested inside.
  private void loop(Step.While loop, Names names) {
    boolean inside = ValueWriter.needsStatements(loop.condition());
    sink.line("while (" + (inside ? "true" : values.condition(loop.condition(), names)) + ") {");
    if (inside) {
      sink.indent(1);
      String condition = values.text(loop.condition(), names);
      sink.line("if (!" + condition + ") {");
      sink.indent(1);
      sink.line("break;");
      sink.indent(-1);
      sink.line("}");
      sink.indent(-1);
    }
    block(loop.body(), names);
    sink.line("}");
  }

  private void call(Step.Call call, Names names) {
    Routine routine = circuit.routines().get(call.routine());
    sink.line("{");
    sink.indent(1);
    Names own = new Names(declareAll(routine.variables(), call.arguments(), names));
    steps(routine.body(), own);
    if (call.variable().isPresent() && routine.result().isPresent()) {
      String value = values.text(routine.result().get(), own);
      sink.line(names.variable(call.variable().getAsInt()) + " = " + value + ";");
    }
    sink.indent(-1);
    sink.line("}");
  }
}
