package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Functor;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.Stmt;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.format.openqasm.syntax.Statement;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives a gate its qubits. Where registers stand for qubits, the gate is applied to each row of them.
final class Broadcast {

  private final Translation translation;
  private final Frame frame;
  private final Statement.GateCall call;
  private final Span span;

  Broadcast(Translation translation, Frame frame, Statement.GateCall call) {
    this.translation = translation;
    this.frame = frame;
    this.call = call;
    this.span = call.span();
  }

  void apply(ModifiedGate gate, List<Value> operands) {
    for (Value operand : operands) {
      if (!operand.type().isQuantum()) {
        error(Problem.TYPE, "expected a qubit, found " + operand.type().text(), operand.span());
        return;
      }
    }
    if (operands.size() != gate.qubitCount()) {
      error(
          Problem.ARITY,
          call.gate().text()
              + " takes "
              + Problems.count(gate.qubitCount(), "qubit")
              + " here, not "
              + operands.size(),
          span);
      return;
    }
    if (hasDuplicates(operands)) {
      return;
    }
    List<Value> registers =
        operands.stream()
            .filter(operand -> operand.type() instanceof QasmType.QubitRegister)
            .toList();
    if (registers.isEmpty()) {
      frame.statements().addAll(repeated(gate, operands.stream().map(Value::expr).toList()));
    } else {
      rows(gate, operands, registers);
    }
  }

  private void error(Problem problem, String message, Span place) {
    translation.problems().error(problem, message, place);
  }

  /// Only what is known to be the same qubit before the program runs.
  private boolean hasDuplicates(List<Value> operands) {
    Set<String> seen = new HashSet<>();
    for (Value operand : operands) {
      Optional<String> place = place(operand.expr());
      if (place.isPresent() && !seen.add(place.get())) {
        error(
            Problem.DUPLICATE_QUBIT, "a gate cannot be given the same qubit twice", operand.span());
        return true;
      }
    }
    return false;
  }

  private static Optional<String> place(Expr qubit) {
    return switch (qubit) {
      case Expr.Name name -> Optional.of(name.name().last().name());
      case Expr.Index index
          when index.array() instanceof Expr.Name name
              && index.index() instanceof Expr.IntLiteral literal ->
          Optional.of(name.name().last().name() + "[" + literal.value());
      default -> Optional.empty();
    };
  }

  private void rows(ModifiedGate gate, List<Value> operands, List<Value> registers) {
    int size = Operators.size(registers.getFirst().type());
    for (Value register : registers) {
      int other = Operators.size(register.type());
      if (other != size && other != QasmType.UNKNOWN_SIZE && size != QasmType.UNKNOWN_SIZE) {
        error(
            Problem.SIZE,
            "registers of different sizes, " + size + " and " + other + ", cannot go together",
            register.span());
        return;
      }
    }
    String row = frame.routine().temporary();
    List<Expr> qubits = new ArrayList<>();
    String first = "";
    for (Value operand : operands) {
      if (!(operand.type() instanceof QasmType.QubitRegister)) {
        qubits.add(operand.expr());
        continue;
      }
      String name = named(operand);
      first = first.isEmpty() ? name : first;
      qubits.add(
          new Expr.Index(
              QSharp.local(name, operand.span()),
              QSharp.local(row, operand.span()),
              operand.span()));
    }
    Expr last =
        size == QasmType.UNKNOWN_SIZE
            ? Indexing.minusOne(
                QSharp.call("Std.Core.Length", span, QSharp.local(first, span)), span)
            : QSharp.integer(size - 1L, span);
    frame.add(
        QSharp.loop(
            row, QSharp.range(QSharp.integer(0, span), last, span), repeated(gate, qubits), span));
  }

  /// The name of a register; one that is worked out gets a name first.
  private String named(Value register) {
    if (register.expr() instanceof Expr.Name name) {
      return name.name().last().name();
    }
    String name = frame.routine().temporary();
    frame.add(QSharp.local(false, name, register.expr(), register.span()));
    return name;
  }

  private List<Stmt> repeated(ModifiedGate gate, List<Expr> qubits) {
    if (gate.times() == 0) {
      return List.of();
    }
    List<Stmt> once = applied(gate, qubits);
    if (gate.times() == 1) {
      return once;
    }
    Expr range = QSharp.range(QSharp.integer(1, span), QSharp.integer(gate.times(), span), span);
    return List.of(QSharp.loop(frame.routine().temporary(), range, once, span));
  }

  private List<Stmt> applied(ModifiedGate gate, List<Expr> qubits) {
    List<Stmt> flips = new ArrayList<>();
    List<Expr> all = new ArrayList<>(qubits);
    for (int i = 0; i < gate.controls().size(); i++) {
      if (!gate.controls().get(i)) {
        String name = frame.routine().temporary();
        flips.add(QSharp.local(false, name, all.get(i), span));
        all.set(i, QSharp.local(name, span));
      }
    }
    Stmt call = QSharp.statement(expression(gate, all));
    if (flips.isEmpty()) {
      return List.of(call);
    }
    List<Stmt> within = new ArrayList<>();
    for (Stmt flip : flips) {
      String name = ((Pattern.Bind) ((Stmt.Local) flip).pattern()).name().name();
      within.add(
          QSharp.statement(QSharp.call(QSharp.INTRINSICS + "X", span, QSharp.local(name, span))));
    }
    List<Stmt> result = new ArrayList<>(flips);
    result.add(
        QSharp.statement(
            new Expr.Conjugation(
                QSharp.block(within, span), QSharp.block(List.of(call), span), span)));
    return result;
  }

  private Expr expression(ModifiedGate modified, List<Expr> qubits) {
    Application gate = modified.gate();
    if (gate.targets() == 0 && qubits.isEmpty()) {
      return phase(gate);
    }
    int targets = Math.max(1, gate.targets());
    int controls = qubits.size() - targets;
    List<Expr> arguments = new ArrayList<>();
    gate.arguments().forEach(angle -> arguments.add(angle.expr()));
    arguments.addAll(qubits.subList(controls, qubits.size()));
    Expr callee =
        gate.adjoint() ? QSharp.functor(Functor.ADJOINT, gate.callable()) : gate.callable();
    if (controls == 0) {
      return QSharp.call(callee, arguments, span);
    }
    Expr argument = arguments.size() == 1 ? arguments.getFirst() : new Expr.Tuple(arguments, span);
    return QSharp.call(
        QSharp.functor(Functor.CONTROLLED, callee),
        List.of(QSharp.array(qubits.subList(0, controls), span), argument),
        span);
  }

  /// A phase of everything: put on a qubit in a gate, which may be controlled.
  private Expr phase(Application gate) {
    Value angle = gate.arguments().getFirst();
    Expr signed =
        gate.adjoint() ? new Expr.Unary(UnaryOperator.NEGATE, angle.expr(), span) : angle.expr();
    Optional<String> qubit = frame.routine().qubit();
    if (qubit.isPresent()) {
      return QSharp.call(
          "Quaver.OpenQasm.Gates.GlobalPhase", span, signed, QSharp.local(qubit.get(), span));
    }
    return QSharp.call(
        QSharp.INTRINSICS + "Exp",
        span,
        QSharp.array(List.of(), span),
        signed,
        QSharp.array(List.of(), span));
  }
}
