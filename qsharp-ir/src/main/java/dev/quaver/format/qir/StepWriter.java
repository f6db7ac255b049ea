package dev.quaver.format.qir;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the steps of one function as basic blocks. Variables become values: where two ways meet, a `phi` for each variable
/// that came there with two names.
final class StepWriter {

  private final QirText text;
  private final Syntax syntax;
  private final Declarations declarations;
  private final List<Routine> routines;
  private final List<DynamicCircuit.Declaration> variables;
  private final ValueWriter values;
  private final CallWriter calls;
  private int blocks;
  private String block = "block_0";

  StepWriter(
      QirText text,
      Syntax syntax,
      Declarations declarations,
      DynamicCircuit circuit,
      List<DynamicCircuit.Declaration> variables) {
    this.text = text;
    this.syntax = syntax;
    this.declarations = declarations;
    this.routines = circuit.routines();
    this.variables = variables;
    this.values = new ValueWriter(text, syntax, declarations, circuit.tables(), variables);
    this.calls = new CallWriter(text, declarations, syntax, CallWriter.Pass.ALL);
  }

  ValueWriter values() {
    return values;
  }

  void write(List<Step> steps) {
    steps.forEach(this::write);
  }

  private void write(Step step) {
    switch (step) {
      case Step.Straight(var line) -> line.forEach(calls);
      case Step.Apply apply -> apply(apply);
      case Step.Measure(var qubit, var result) -> call(QirFunction.MEASURE, List.of(qubit, result));
      case Step.Reset(var qubit) -> call(QirFunction.RESET, List.of(qubit));
      case Step.Assign(var variable, var value) ->
          values.setVariable(variable, values.operand(value));
      case Step.If branch -> branch(branch);
      case Step.While loop -> loop(loop);
      case Step.Call call -> call(call);
      case Step.Group(_, var steps) -> write(steps);
    }
  }

  private void apply(Step.Apply apply) {
    List<Value> arguments = new ArrayList<>();
    if (apply.gate().hasAngle()) {
      arguments.add(apply.angleRadians());
    }
    arguments.addAll(apply.qubits());
    for (QirFunction function : GateCalls.of(apply.gate(), apply.controlCount())) {
      call(function, arguments);
    }
  }

  private void call(QirFunction function, List<Value> arguments) {
    declarations.use(function);
    String operands = typed(arguments);
    text.add("  call void @").add(function.name()).add("(").add(operands).line(")");
  }

  private String typed(List<Value> arguments) {
    return arguments.stream().map(values::typed).collect(Collectors.joining(", "));
  }

  private void call(Step.Call call) {
    Routine routine = routines.get(call.routine());
    String operands = typed(call.arguments());
    String type = routine.result().map(value -> syntax.type(value.type())).orElse("void");
    String target = "";
    if (call.variable().isPresent() && routine.result().isPresent()) {
      String name = values.fresh();
      values.setVariable(call.variable().getAsInt(), name);
      target = name + " = ";
    }
    text.add("  ").add(target).add("call ").add(type).add(" ").add(Names.global(routine.name()));
    text.add("(").add(operands).line(")");
  }

  private void branch(Step.If branch) {
    String condition = values.operand(branch.condition());
    String then = freshBlock();
    String otherwise = branch.otherwise().isEmpty() ? "" : freshBlock();
    String join = freshBlock();
    branch(condition, then, otherwise.isEmpty() ? join : otherwise);
    String[] before = values.variables();
    String from = block;
    arm(then, branch.then(), join);
    String[] afterThen = values.variables();
    String thenEnd = block;
    values.setVariables(before);
    if (!otherwise.isEmpty()) {
      arm(otherwise, branch.otherwise(), join);
      from = block;
    }
    begin(join);
    String[] afterElse = values.variables();
    for (int i = 0; i < variables.size(); i++) {
      if (!afterThen[i].equals(afterElse[i])) {
        String name = values.fresh();
        text.line(phi(i, name, afterThen[i], thenEnd, afterElse[i], from));
        values.setVariable(i, name);
      }
    }
  }

  private void arm(String label, List<Step> steps, String join) {
    begin(label);
    write(steps);
    jump(join);
  }

  /// The names that the body gives its variables are known only once it is written: the lines at the header come in later.
  private void loop(Step.While loop) {
    var assigned = new BitSet();
    loop.body().forEach(step -> assigned(step, assigned));
    String header = freshBlock();
    String body = freshBlock();
    String exit = freshBlock();
    String[] before = values.variables();
    String from = block;
    jump(header);
    begin(header);
    int place = text.hold();
    assigned.stream().forEach(variable -> values.setVariable(variable, values.fresh()));
    String[] inside = values.variables();
    String condition = values.operand(loop.condition());
    branch(condition, body, exit);
    arm(body, loop.body(), header);
    String[] after = values.variables();
    var phis = new StringBuilder();
    assigned.stream()
        .mapToObj(i -> phi(i, inside[i], before[i], from, after[i], block))
        .forEach(line -> phis.append(line).append('\n'));
    text.insert(place, phis.toString());
    text.release();
    values.setVariables(inside);
    begin(exit);
  }

  private static void assigned(Step step, BitSet variables) {
    switch (step) {
      case Step.Assign(var variable, _) -> variables.set(variable);
      case Step.Call call -> call.variable().ifPresent(variables::set);
      case Step.If(_, var then, var otherwise) -> {
        then.forEach(each -> assigned(each, variables));
        otherwise.forEach(each -> assigned(each, variables));
      }
      case Step.While(_, var body) -> body.forEach(each -> assigned(each, variables));
      case Step.Group(_, var steps) -> steps.forEach(each -> assigned(each, variables));
      case Step.Straight _, Step.Apply _, Step.Measure _, Step.Reset _ -> {}
    }
  }

  private String phi(int variable, String name, String... valuesAndBlocks) {
    return "  %s = phi %s [%s, %%%s], [%s, %%%s]"
        .formatted(
            name,
            syntax.type(variables.get(variable).type()),
            valuesAndBlocks[0],
            valuesAndBlocks[1],
            valuesAndBlocks[2],
            valuesAndBlocks[3]);
  }

  private String freshBlock() {
    return "block_" + ++blocks;
  }

  /// Everything that follows is in this block.
  void begin(String label) {
    block = label;
    text.add(label).line(":");
  }

  private void jump(String label) {
    text.add("  br label %").line(label);
  }

  private void branch(String condition, String then, String otherwise) {
    text.add("  br i1 ").add(condition).add(", label %").add(then);
    text.add(", label %").line(otherwise);
  }
}
