package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.Stmt;
import dev.quaver.format.openqasm.syntax.Statement;
import java.util.List;
import java.util.Optional;

/// Translates statements, each by the part that knows its kind.
final class Statements {

  private final Translation translation;
  private final Declarations declarations;
  private final Gates gates;
  private final GateCalls gateCalls;
  private final ControlFlow control;

  Statements(Translation translation) {
    this.translation = translation;
    this.declarations = new Declarations(translation);
    this.gates = new Gates(translation);
    this.gateCalls = new GateCalls(translation);
    this.control = new ControlFlow(translation);
  }

  void translate(Frame frame, List<Statement> statements) {
    for (Statement statement : statements) {
      translate(frame, statement);
    }
  }

  private void translate(Frame frame, Statement statement) {
    switch (statement) {
      case Statement.Include include -> translation.includes().include(frame, include);
      case Statement.Constant constant -> declarations.constant(frame, constant);
      case Statement.Gate gate -> gates.declare(frame, gate);
      case Statement.Subroutine subroutine -> translation.subroutines().declare(frame, subroutine);
      case Statement.Extern extern ->
          translation.declare(frame, extern.name(), new Symbol.Extern(extern.name().span()));
      case Statement.Pragma pragma -> ignored("this pragma is not known", pragma);
      case Statement.Annotation annotation -> ignored("this annotation is not known", annotation);
      case Statement.Calibration calibration -> calibration(calibration);
      default -> run(frame, statement);
    }
  }

  private void ignored(String message, Statement statement) {
    translation.problems().warning(Problem.IGNORED, message + " and ignored", statement.span());
  }

  private void calibration(Statement.Calibration calibration) {
    if (calibration.runs()) {
      translation
          .problems()
          .error(
              Problem.UNSUPPORTED,
              "there is no hardware here that pulses could act on",
              calibration.span());
    } else {
      ignored("calibrations are not needed here", calibration);
    }
  }

  /// What does something when the program runs; an included file has nothing of it.
  private void run(Frame frame, Statement statement) {
    if (translation.includes().isInside() && frame.routine().is(Routine.Kind.PROGRAM)) {
      translation
          .problems()
          .error(
              Problem.INCLUDE,
              "an included file declares gates, subroutines and constants only",
              statement.span());
      return;
    }
    switch (statement) {
      case Statement.Port port -> declarations.port(frame, port);
      case Statement.Qubits qubits -> declarations.qubits(frame, qubits);
      case Statement.Classical variable -> declarations.variable(frame, variable);
      case Statement.Alias alias -> declarations.alias(frame, alias);
      case Statement.If conditional -> control.conditional(frame, conditional);
      case Statement.For loop -> control.forLoop(frame, loop);
      case Statement.While loop -> control.whileLoop(frame, loop);
      case Statement.Switch choice -> control.choice(frame, choice);
      case Statement.Break jump -> control.jump(frame, true, jump.span());
      case Statement.Continue jump -> control.jump(frame, false, jump.span());
      case Statement.End end -> control.end(frame, end.span());
      case Statement.Return end -> translation.subroutines().returned(frame, end);
      case Statement.Nested nested -> control.nested(frame, nested);
      case Statement.Pause pause -> translation.measurements().pause(frame, pause);
      case Statement.Reset reset -> translation.measurements().reset(frame, reset);
      case Statement.Measurement measurement ->
          translation.measurements().measure(frame, measurement);
      case Statement.GateCall call -> gateCalls.call(frame, call);
      case Statement.Assignment assignment -> translation.assignments().assign(frame, assignment);
      case Statement.Evaluation evaluation -> evaluate(frame, evaluation);
      case Statement.Include _,
          Statement.Constant _,
          Statement.Gate _,
          Statement.Subroutine _,
          Statement.Extern _,
          Statement.Pragma _,
          Statement.Annotation _,
          Statement.Calibration _ ->
          throw new IllegalStateException("internal: nothing runs in " + statement.getClass());
    }
  }

  private void evaluate(Frame frame, Statement.Evaluation evaluation) {
    Value value = translation.expressions().value(frame, evaluation.expression());
    if (value.isUnknown()) {
      return;
    }
    frame.add(
        value.type() instanceof QasmType.Nothing
            ? QSharp.statement(value.expr())
            : discarded(value.expr()));
  }

  /// `let _ = value;`
  static Stmt discarded(Expr value) {
    return new Stmt.Local(
        false, new Pattern.Discard(Optional.empty(), value.span()), value, value.span());
  }
}
