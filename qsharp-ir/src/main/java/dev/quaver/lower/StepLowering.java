package dev.quaver.lower;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Operation;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes statements of a circuit's steps. A routine's steps are put where it is called.
final class StepLowering {

  private final CircuitLowering circuit;
  private final ValueLowering values;
  private final int register;
  private final int results;

  StepLowering(CircuitLowering circuit, int register, int results) {
    this.circuit = circuit;
    this.register = register;
    this.results = results;
    this.values = new ValueLowering(circuit, register, results);
  }

  ValueLowering values() {
    return values;
  }

  /// Tables, variables, then all steps.
  List<Stmt> body() {
    List<Stmt> statements = new ArrayList<>();
    List<List<Value>> tables = circuit.circuit().tables();
    for (int i = 0; i < tables.size(); i++) {
      List<Value> items = tables.get(i);
      Type item = ValueLowering.type(items.getFirst().type());
      Type type = new Type.Array(item);
      int slot = circuit.slot("table" + i, type, false);
      var array = new Expr.Array(values.lower(items), type, Span.NONE);
      statements.add(new Stmt.Bind(slot, array, Span.NONE));
      values.addTable(slot);
    }
    List<Integer> slots = declare(circuit.circuit().variables());
    for (int i = 0; i < slots.size(); i++) {
      statements.add(zero(slots.get(i), circuit.circuit().variables().get(i).type()));
    }
    values.enter(slots);
    statements.addAll(lower(circuit.circuit().body()));
    return statements;
  }

  private List<Integer> declare(List<DynamicCircuit.Declaration> variables) {
    return variables.stream()
        .map(each -> circuit.slot(each.name(), ValueLowering.type(each.type()), true))
        .toList();
  }

  private static Stmt zero(int slot, ValueType type) {
    Expr zero =
        switch (type) {
          case BOOL -> new Expr.BoolLiteral(false, Span.NONE);
          case INT, RESULT -> Ir.integer(0, Span.NONE);
          case DOUBLE -> new Expr.DoubleLiteral(0, Span.NONE);
          case QUBIT -> new Expr.DefaultValue(Type.Primitive.QUBIT, Span.NONE);
        };
    return new Stmt.Bind(slot, zero, Span.NONE);
  }

  private List<Stmt> lower(List<Step> steps) {
    List<Stmt> statements = new ArrayList<>();
    steps.forEach(step -> lower(step, statements));
    return statements;
  }

  private Expr.Block block(List<Step> steps) {
    return Ir.unitBlock(lower(steps), Span.NONE);
  }

  private void lower(Step step, List<Stmt> statements) {
    switch (step) {
      case Step.Straight(var line) -> straight(line, statements);
      case Step.Apply apply -> statements.add(apply(apply));
      case Step.Measure(var qubit, var result) -> {
        Expr measured = circuit.intrinsic("M", Type.Primitive.RESULT, values.lower(qubit));
        statements.add(keep(values.lower(result), measured));
      }
      case Step.Reset(var qubit) ->
          statements.add(evaluate(circuit.intrinsic("Reset", Type.UNIT, values.lower(qubit))));
      case Step.Assign(var variable, var value) ->
          statements.add(new Stmt.Assign(values.slot(variable), values.lower(value), Span.NONE));
      case Step.If(var condition, var then, var otherwise) ->
          statements.add(
              evaluate(
                  new Expr.If(
                      values.lower(condition),
                      block(then),
                      otherwise.isEmpty() ? Optional.empty() : Optional.of(block(otherwise)),
                      Type.UNIT,
                      Span.NONE)));
      case Step.While(var condition, var body) ->
          statements.add(new Stmt.While(values.lower(condition), block(body), Span.NONE));
      case Step.Call call -> call(call, statements);
      case Step.Group(_, var steps) -> steps.forEach(each -> lower(each, statements));
    }
  }

  /// A callable for the line, whose results are numbered anew from 0.
  private void straight(Circuit line, List<Stmt> statements) {
    var builder = new CircuitBuilder();
    Map<Integer, Integer> renumbered = new LinkedHashMap<>();
    for (Operation operation : line.operations()) {
      if (operation instanceof Operation.Measure(var bases, var qubits, var result)) {
        int own = renumbered.computeIfAbsent(result, _ -> renumbered.size());
        builder.add(new Operation.Measure(bases, qubits, own));
      } else {
        builder.add(operation);
      }
    }
    Expr call = circuit.call(builder.build(), register);
    if (renumbered.isEmpty()) {
      statements.add(evaluate(call));
      return;
    }
    int slot = circuit.slot("measured", CircuitLowering.RESULTS, false);
    statements.add(new Stmt.Bind(slot, call, Span.NONE));
    renumbered.forEach((result, own) -> {
      Expr measured =
          new Expr.Index(
              circuit.local(slot), Ir.integer(own, Span.NONE), Type.Primitive.RESULT, Span.NONE);
      statements.add(keep(Ir.integer(result, Span.NONE), measured));
    });
  }

  private Stmt keep(Expr result, Expr measured) {
    return new Stmt.AssignItem(results, List.of(result), measured, Span.NONE);
  }

  private Stmt apply(Step.Apply apply) {
    List<Expr> qubits = values.lower(apply.qubits());
    List<Expr> arguments = new ArrayList<>();
    if (apply.gate().hasAngle()) {
      arguments.add(values.lower(apply.angleRadians()));
    }
    arguments.addAll(qubits.subList(apply.controlCount(), qubits.size()));
    List<Expr> controls = qubits.subList(0, apply.controlCount());
    return evaluate(circuit.gate(apply.gate(), controls, arguments));
  }

  private void call(Step.Call call, List<Stmt> statements) {
    Routine routine = circuit.circuit().routines().get(call.routine());
    List<Expr> arguments = values.lower(call.arguments());
    List<Integer> slots = declare(routine.variables());
    for (int i = 0; i < slots.size(); i++) {
      statements.add(
          i < routine.parameters()
              ? new Stmt.Bind(slots.get(i), arguments.get(i), Span.NONE)
              : zero(slots.get(i), routine.variables().get(i).type()));
    }
    List<Integer> outer = values.enter(slots);
    routine.body().forEach(step -> lower(step, statements));
    Optional<Expr> result = routine.result().map(values::lower);
    values.enter(outer);
    if (call.variable().isPresent() && result.isPresent()) {
      statements.add(
          new Stmt.Assign(values.slot(call.variable().getAsInt()), result.get(), Span.NONE));
    }
  }

  private static Stmt evaluate(Expr expr) {
    return new Stmt.Evaluate(expr, Span.NONE);
  }
}
