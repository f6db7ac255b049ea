package dev.quaver.format.openqasm;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.Value.BoolConstant;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.openqasm.Feedback.Register;
import dev.quaver.format.openqasm.syntax.OpenQasmVersion;
import dev.quaver.gate.Gate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Writes circuits in OpenQASM 2, with feedback as `if(c0==1) x q[1];`: a condition that is more than the value of one
/// register becomes one comparison for each value with which it holds, nested ones are joined.
public final class OpenQasm2Writer {

  private static final GateNames NAMES = new GateNames(OpenQasmVersion.TWO);
  private static final Value ALWAYS = new BoolConstant(true);

  private final DynamicCircuit circuit;
  private final Feedback feedback;
  private final WritableOperations found = new WritableOperations(gateSet());

  private OpenQasm2Writer(DynamicCircuit circuit) {
    this.circuit = circuit;
    this.feedback = new Feedback(circuit.resultCount());
    look(circuit.body(), new TreeSet<>());
  }

  /// The gates that can be written: those of `qelib1.inc` and `ryy`.
  public static GateSet gateSet() {
    return NAMES.gateSet();
  }

  /// Why a circuit cannot be written; nothing if it can.
  public static List<Diagnostic> check(DynamicCircuit circuit) {
    var writer = new OpenQasm2Writer(circuit);
    if (writer.found.diagnostics().isEmpty()) {
      writer.checkConditions(circuit.body(), ALWAYS, writer.feedback.registers());
    }
    return writer.found.diagnostics();
  }

  /// Writes a circuit that [#check] has nothing against.
  ///
  /// @throws IOException if `out` does
  public static void write(DynamicCircuit circuit, Appendable out) throws IOException {
    try {
      new OpenQasm2Writer(circuit).write(new TextSink(out));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /// Finds the gates, and the results that conditions read.
  ///
  /// @param around what the conditions around the steps read
  private void look(List<Step> steps, SortedSet<Integer> around) {
    for (Step step : steps) {
      switch (step) {
        case Step.Straight(var line) -> {
          found.look(line);
          line.forEach(new MeasuredAgain(around, found));
        }
        case Step.Group(_, var inner) -> look(inner, around);
        case Step.If(var condition, var then, var otherwise) -> {
          SortedSet<Integer> all = new TreeSet<>(around);
          collect(condition, all);
          if (!all.isEmpty()) {
            feedback.read(all);
          }
          look(then, all);
          look(otherwise, all);
        }
        case Step.Apply _, Step.Measure _, Step.Reset _ ->
            found.refuse("an angle or a qubit is computed while the program runs");
        case Step.Assign _ -> found.refuse("the program computes with outcomes");
        case Step.While _ -> found.refuse("the program has a loop that outcomes end");
        case Step.Call _ -> found.refuse("the program calls a routine");
      }
    }
  }

  private void collect(Value value, SortedSet<Integer> results) {
    switch (value) {
      case Value.Outcome(Value.ResultConstant(var result)) -> results.add(result);
      case Value.Outcome _, Value.Variable _, Value.QubitConstant _, Value.ResultConstant _ ->
          found.refuse("a condition reads a variable");
      case Value.Unary(_, var operand) -> collect(operand, results);
      case Value.Binary(_, var left, var right) -> {
        collect(left, results);
        collect(right, results);
      }
      case Value.Choice(var condition, var then, var otherwise) -> {
        collect(condition, results);
        collect(then, results);
        collect(otherwise, results);
      }
      case Value.Element(_, var index, _) -> collect(index, results);
      case Value.BoolConstant _, Value.IntConstant _, Value.DoubleConstant _ -> {}
    }
  }

  private void checkConditions(List<Step> steps, Value around, List<Register> registers) {
    for (Step step : steps) {
      if (step instanceof Step.Group(_, var inner)) {
        checkConditions(inner, around, registers);
      } else if (step instanceof Step.If(var condition, var then, var otherwise)) {
        Value holds = and(around, condition);
        Value fails = and(around, not(condition));
        SortedSet<Integer> results = new TreeSet<>();
        collect(holds, results);
        if (isTooWide(holds, results, registers) || isTooWide(fails, results, registers)) {
          found.refuse("a condition reads too many outcomes together");
          return;
        }
        checkConditions(then, holds, registers);
        checkConditions(otherwise, fails, registers);
      }
    }
  }

  private boolean isTooWide(Value condition, SortedSet<Integer> results, List<Register> registers) {
    if (results.isEmpty()) {
      return false;
    }
    Register register = registers.get(feedback.registerOf(results.first()));
    return register.size() > Feedback.MOST_BITS
        || Feedback.values(register, condition, circuit.tables()).size()
            > Feedback.MOST_COMPARISONS;
  }

  private static Value and(Value left, Value right) {
    return left.equals(ALWAYS) ? right : new Value.Binary(BinaryOperation.AND, left, right);
  }

  private static Value not(Value value) {
    return new Value.Unary(UnaryOperation.NOT, value);
  }

  private void write(TextSink sink) {
    sink.line("OPENQASM 2.0;");
    sink.line("include \"qelib1.inc\";");
    for (Gate gate : found.gates()) {
      NAMES.definition(gate).ifPresent(sink::line);
    }
    if (circuit.qubitCount() > 0) {
      sink.line("qreg q[" + circuit.qubitCount() + "];");
    }
    List<Register> registers = feedback.registers();
    for (Register register : registers) {
      sink.line("creg " + register.name() + "[" + register.size() + "];");
    }
    var operations =
        new OperationWriter(
            OpenQasmVersion.TWO,
            NAMES,
            sink,
            result -> {
              Register register = registers.get(feedback.registerOf(result));
              return register.name() + "[" + (result - register.first()) + "]";
            });
    steps(circuit.body(), ALWAYS, registers, operations);
    sink.flush();
  }

  private void steps(
      List<Step> steps, Value around, List<Register> registers, OperationWriter operations) {
    for (Step step : steps) {
      switch (step) {
        case Step.Straight straight -> straight(straight, around, registers, operations);
        case Step.Group(_, var inner) -> steps(inner, around, registers, operations);
        case Step.If(var condition, var then, var otherwise) -> {
          steps(then, and(around, condition), registers, operations);
          steps(otherwise, and(around, not(condition)), registers, operations);
        }
        case Step.Apply _, Step.Measure _, Step.Reset _, Step.Assign _, Step.While _, Step.Call _ ->
            throw new IllegalArgumentException("internal: this cannot be written: " + step);
      }
    }
  }

  /// Each operation once for each value of the register with which the condition holds; at most one of them happens, since
  /// the operations do not change what the condition reads.
  private void straight(
      Step.Straight straight,
      Value condition,
      List<Register> registers,
      OperationWriter operations) {
    SortedSet<Integer> results = new TreeSet<>();
    collect(condition, results);
    if (results.isEmpty()) {
      Register none = new Register("", 0, 0);
      if (!Feedback.values(none, condition, circuit.tables()).isEmpty()) {
        straight.circuit().forEach(operations);
      }
      return;
    }
    Register register = registers.get(feedback.registerOf(results.first()));
    List<String> prefixes =
        Feedback.values(register, condition, circuit.tables()).stream()
            .map(value -> "if(" + register.name() + "==" + value + ") ")
            .toList();
    straight.circuit().forEach(new RepeatedOperations(operations, prefixes));
  }
}
