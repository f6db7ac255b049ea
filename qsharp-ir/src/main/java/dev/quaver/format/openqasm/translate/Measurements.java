package dev.quaver.format.openqasm.translate;

import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.format.openqasm.syntax.Statement;
import dev.quaver.source.Span;
import java.util.Optional;

/// Measurements and resets.
final class Measurements {

  private final Translation translation;

  Measurements(Translation translation) {
    this.translation = translation;
  }

  /// `measure q` as a value: a bit, or a register of bits.
  Value value(Frame frame, Expression.Measure measure) {
    Span span = measure.span();
    Value qubits = translation.expressions().value(frame, measure.qubits());
    if (!frame.routine().allows(translation.problems(), "a measurement", span)) {
      return Value.unknown(span);
    }
    frame.routine().becomeQuantum();
    return switch (qubits.type()) {
      case QasmType.Qubit _ ->
          Value.of(QasmTypes.BIT, QSharp.call(QSharp.INTRINSICS + "M", span, qubits.expr()));
      case QasmType.QubitRegister register ->
          Value.of(
              new QasmType.BitRegister(register.size()),
              QSharp.call("Std.Measurement.MeasureEachZ", span, qubits.expr()));
      case QasmType.Unknown _ -> Value.unknown(span);
      default -> refused(qubits, span);
    };
  }

  private Value refused(Value value, Span span) {
    translation
        .problems()
        .error(Problem.TYPE, "expected a qubit, found " + value.type().text(), value.span());
    return Value.unknown(span);
  }

  /// `measure q -> c;`
  void measure(Frame frame, Statement.Measurement statement) {
    var measure = new Expression.Measure(statement.qubits(), statement.span());
    Optional<Expression> target = statement.target();
    if (target.isPresent()) {
      translation
          .assignments()
          .assign(
              frame,
              new Statement.Assignment(target.get(), Optional.empty(), measure, statement.span()));
      return;
    }
    Value value = value(frame, measure);
    if (!value.isUnknown()) {
      frame.add(Statements.discarded(value.expr()));
    }
  }

  /// `reset q;`
  void reset(Frame frame, Statement.Reset statement) {
    Span span = statement.span();
    Value qubits = translation.expressions().value(frame, statement.qubits());
    if (!frame.routine().allows(translation.problems(), "a reset", span)) {
      return;
    }
    frame.routine().becomeQuantum();
    switch (qubits.type()) {
      case QasmType.Qubit _ ->
          frame.add(
              QSharp.statement(QSharp.call(QSharp.INTRINSICS + "Reset", span, qubits.expr())));
      case QasmType.QubitRegister _ ->
          frame.add(
              QSharp.statement(QSharp.call(QSharp.INTRINSICS + "ResetAll", span, qubits.expr())));
      case QasmType.Unknown _ -> {}
      default -> refused(qubits, span);
    }
  }

  /// `barrier` and `delay`, which change no state.
  void pause(Frame frame, Statement.Pause statement) {
    for (Expression operand : statement.operands()) {
      Value value = translation.expressions().value(frame, operand);
      if (!value.isUnknown() && !value.type().isQuantum()) {
        refused(value, operand.span());
      }
    }
  }
}
