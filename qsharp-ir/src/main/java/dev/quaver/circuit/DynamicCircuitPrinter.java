package dev.quaver.circuit;

import dev.quaver.value.ValuePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Shows a [DynamicCircuit] as text, a line per operation or step, for people and for tests.
///
/// Qubits are `q0`, results `r0`, variables `v0` with their names in the head, tables `t0`.
public final class DynamicCircuitPrinter {

  private static final int INDENT = 2;

  private final StringBuilder text = new StringBuilder();
  private final DynamicCircuit circuit;
  private int depth;

  private DynamicCircuitPrinter(DynamicCircuit circuit) {
    this.circuit = circuit;
  }

  /// The circuit's text, with a line break at its end.
  public static String print(DynamicCircuit circuit) {
    return new DynamicCircuitPrinter(circuit).whole();
  }

  private String whole() {
    line(
        "circuit "
            + circuit.name()
            + ": qubits "
            + circuit.qubitCount()
            + ", results "
            + circuit.resultCount());
    declarations(circuit.variables(), 0);
    for (int i = 0; i < circuit.tables().size(); i++) {
      line("table t" + i + " = [" + all(circuit.tables().get(i)) + "]");
    }
    steps(circuit.body());
    line("output " + output(circuit.output()));
    circuit.routines().forEach(this::routine);
    return text.toString();
  }

  private void routine(Routine routine) {
    String parameters =
        routine.variables().subList(0, routine.parameters()).stream()
            .map(parameter -> type(parameter.type()))
            .collect(Collectors.joining(", "));
    line("routine " + routine.name() + "(" + parameters + ")");
    declarations(routine.variables(), routine.parameters());
    steps(routine.body());
    routine.result().ifPresent(value -> line("result " + ValueText.of(value)));
  }

  private void declarations(List<DynamicCircuit.Declaration> variables, int first) {
    for (int i = first; i < variables.size(); i++) {
      DynamicCircuit.Declaration variable = variables.get(i);
      line("var v" + i + " : " + type(variable.type()) + " // " + variable.name());
    }
  }

  private void steps(List<Step> steps) {
    depth++;
    steps.forEach(this::step);
    depth--;
  }

  private void step(Step step) {
    switch (step) {
      case Step.Straight straight ->
          straight.circuit().operations().forEach(each -> line(OperationText.of(each)));
      case Step.Apply(var gate, var angle, var controls, var qubits) ->
          line(
              OperationText.gate(
                  gate,
                  gate.hasAngle() ? ValueText.of(angle) : "",
                  controls,
                  qubits.stream().map(ValueText::of).toList()));
      case Step.Measure(var qubit, var result) ->
          line(ValueText.of(result) + " = measure " + ValueText.of(qubit));
      case Step.Reset(var qubit) -> line("reset " + ValueText.of(qubit));
      case Step.Assign(var variable, var value) ->
          line("v" + variable + " = " + ValueText.of(value));
      case Step.If branch -> branch(branch);
      case Step.While(var condition, var body) -> {
        line("while " + ValueText.of(condition));
        steps(body);
      }
      case Step.Call call -> line(call(call));
      case Step.Group(var label, var inner) -> {
        line("group " + label);
        steps(inner);
      }
    }
  }

  private void branch(Step.If branch) {
    line("if " + ValueText.of(branch.condition()));
    steps(branch.then());
    if (!branch.otherwise().isEmpty()) {
      line("else");
      steps(branch.otherwise());
    }
  }

  private String call(Step.Call call) {
    String target = call.variable().isPresent() ? "v" + call.variable().getAsInt() + " = " : "";
    return target
        + circuit.routines().get(call.routine()).name()
        + "("
        + all(call.arguments())
        + ")";
  }

  private static String output(Output output) {
    return switch (output) {
      case Output.Tuple(var items) -> "(" + outputs(items) + ")";
      case Output.Array(var items) -> "[" + outputs(items) + "]";
      case Output.Computed(var value) -> ValueText.of(value);
      case Output.Known(var value) -> ValuePrinter.MODERN.print(value);
    };
  }

  private static String outputs(List<Output> items) {
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(output(item)));
    return String.join(", ", texts);
  }

  private static String all(List<Value> values) {
    return values.stream().map(ValueText::of).collect(Collectors.joining(", "));
  }

  private static String type(ValueType type) {
    return switch (type) {
      case BOOL -> "Bool";
      case INT -> "Int";
      case DOUBLE -> "Double";
      case QUBIT -> "Qubit";
      case RESULT -> "Result";
    };
  }

  private void line(String content) {
    text.append(" ".repeat(INDENT * depth)).append(content).append('\n');
  }
}
