package dev.quaver.format.openqasm.translate;

import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.format.openqasm.syntax.Modifier;
import dev.quaver.format.openqasm.syntax.OpenQasmVersion;
import dev.quaver.format.openqasm.syntax.Statement;
import dev.quaver.gate.Gate;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Calls of gates: finds the gate, applies its modifiers from the innermost on, and leaves the qubits to [Broadcast].
final class GateCalls {

  private static final String PHASE = "gphase";

  private final Translation translation;
  private final Problems problems;

  GateCalls(Translation translation) {
    this.translation = translation;
    this.problems = translation.problems();
  }

  void call(Frame frame, Statement.GateCall call) {
    List<Value> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      arguments.add(translation.expressions().value(frame, argument, QasmTypes.FLOAT));
    }
    List<Value> operands = new ArrayList<>();
    for (Expression operand : call.operands()) {
      operands.add(translation.expressions().value(frame, operand));
    }
    frame.routine().becomeQuantum();
    Optional<Application> gate = gate(frame, call, arguments);
    if (gate.isEmpty()) {
      return;
    }
    Optional<ModifiedGate> modified = modified(frame, call, gate.get());
    boolean sound =
        arguments.stream().noneMatch(Value::isUnknown)
            && operands.stream().noneMatch(Value::isUnknown);
    if (modified.isPresent() && sound) {
      new Broadcast(translation, frame, call).apply(modified.get(), operands);
    }
  }

  private Optional<Application> gate(Frame frame, Statement.GateCall call, List<Value> arguments) {
    String name = call.gate().text();
    if (name.equals(PHASE)) {
      return phase(call, arguments);
    }
    Optional<Symbol> symbol = frame.scope().find(name);
    if (symbol.isPresent()) {
      return declared(symbol.get(), call, arguments);
    }
    Optional<StandardGates.Known> known = translation.standardGate(name);
    if (known.isEmpty()) {
      unknown(frame, name, call.gate().span());
      return Optional.empty();
    }
    if (!hasCount(name, known.get().parameterCount(), arguments, call.span())) {
      return Optional.empty();
    }
    Span span = call.gate().span();
    return Optional.of(
        new Application(
            QSharp.name(known.get().callable(), span),
            known.get().row(),
            known.get().callable().endsWith(".U"),
            known.get().adjoint(),
            arguments,
            known.get().controls(),
            known.get().targets(),
            span));
  }

  /// A phase of everything has no qubits; with controls it is a phase of the last one.
  private Optional<Application> phase(Statement.GateCall call, List<Value> arguments) {
    Span span = call.gate().span();
    return hasCount(PHASE, 1, arguments, call.span())
        ? Optional.of(
            new Application(
                QSharp.name(QSharp.INTRINSICS + "R1", span),
                Optional.of(Gate.R1),
                false,
                false,
                arguments,
                0,
                0,
                span))
        : Optional.empty();
  }

  private void unknown(Frame frame, String name, Span span) {
    if (frame.scope().hides(name)) {
      translation.undeclared(frame, name, span);
      return;
    }
    Optional<String> file = StandardGates.fileOf(name);
    if (file.isPresent()) {
      boolean old = translation.version() == OpenQasmVersion.TWO && file.get().startsWith("std");
      problems.error(
          Problem.UNDECLARED,
          "there is no gate " + name,
          span,
          "include \"" + (old ? "qelib1.inc" : file.get()) + "\";");
    } else {
      problems.error(Problem.UNDECLARED, "there is no gate " + name, span);
    }
  }

  private Optional<Application> declared(
      Symbol symbol, Statement.GateCall call, List<Value> arguments) {
    String name = call.gate().text();
    Span span = call.gate().span();
    if (!(symbol instanceof Symbol.Gate gate)) {
      problems.error(Problem.TYPE, name + " is not a gate", span);
      return Optional.empty();
    }
    if (gate.opaque()) {
      problems.error(
          Problem.UNSUPPORTED, "the gate " + name + " is opaque: it has no definition", span);
      return Optional.empty();
    }
    return hasCount(name, gate.parameterCount(), arguments, call.span())
        ? Optional.of(
            new Application(
                QSharp.local(name, span),
                Optional.empty(),
                false,
                false,
                arguments,
                0,
                gate.qubitCount(),
                span))
        : Optional.empty();
  }

  private boolean hasCount(String gate, int wanted, List<Value> arguments, Span span) {
    if (arguments.size() == wanted) {
      return true;
    }
    problems.error(
        Problem.ARITY,
        gate + " takes " + Problems.count(wanted, "angle") + ", not " + arguments.size(),
        span);
    return false;
  }

  private Optional<ModifiedGate> modified(Frame frame, Statement.GateCall call, Application gate) {
    ModifiedGate result = new ModifiedGate(gate, 1, List.of());
    for (Modifier modifier : call.modifiers().reversed()) {
      Optional<ModifiedGate> next =
          switch (modifier) {
            case Modifier.Inverse _ -> Optional.of(result.inverted());
            case Modifier.Control control -> controlled(frame, result, control);
            case Modifier.Power power -> raised(frame, result, power);
          };
      if (next.isEmpty()) {
        return next;
      }
      result = next.get();
    }
    return Optional.of(result);
  }

  private Optional<ModifiedGate> controlled(
      Frame frame, ModifiedGate gate, Modifier.Control control) {
    Optional<Integer> count =
        control.count().isEmpty()
            ? Optional.of(1)
            : translation.types().size(frame, control.count().get(), "controls");
    return count.map(known -> gate.controlled(known, control.onOne()));
  }

  private Optional<ModifiedGate> raised(Frame frame, ModifiedGate gate, Modifier.Power power) {
    Value exponent = translation.expressions().value(frame, power.exponent(), QasmTypes.FLOAT);
    if (exponent.isUnknown()) {
      return Optional.empty();
    }
    if (exponent.constant().isEmpty()) {
      problems.error(
          Problem.NOT_CONSTANT,
          "the exponent must be known before the program runs",
          power.exponent().span());
      return Optional.empty();
    }
    Optional<ModifiedGate> raised = gate.raised(exponent.constant().get().asReal());
    if (raised.isEmpty()) {
      problems.error(
          Problem.UNSUPPORTED,
          "this power is not whole, and it is known of rotations and of standard gates on one qubit only",
          power.span());
    }
    return raised;
  }
}
