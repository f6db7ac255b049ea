package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.format.openqasm.syntax.Statement;
import dev.quaver.source.Span;
import java.util.Optional;

/// Declarations of constants, variables, aliases, inputs and outputs.
final class Declarations {

  private final Translation translation;
  private final Problems problems;

  Declarations(Translation translation) {
    this.translation = translation;
    this.problems = translation.problems();
  }

  void constant(Frame frame, Statement.Constant statement) {
    QasmType type = translation.types().resolve(frame, statement.type());
    Value value = translation.expressions().value(frame, statement.value());
    if (value.isUnknown() || type instanceof QasmType.Unknown) {
      hide(frame, statement.name());
      return;
    }
    Value converted = translation.conversions().implicit(value, type);
    boolean keptAsNumber = type instanceof QasmType.Angle && !converted.isUnknown();
    Optional<Constant> known = keptAsNumber ? value.constant() : converted.constant();
    if (known.isEmpty()) {
      if (!converted.isUnknown()) {
        problems.error(
            Problem.NOT_CONSTANT,
            type instanceof QasmType.Complex
                ? "constants of type complex are not supported"
                : "this is not known before the program runs",
            statement.value().span());
      }
      hide(frame, statement.name());
      return;
    }
    translation.declare(
        frame, statement.name(), new Symbol.Fixed(type, known.get(), statement.name().span()));
  }

  /// Declares a name whose declaration is wrong, so that its uses are not reported too.
  private void hide(Frame frame, dev.quaver.format.openqasm.syntax.Name name) {
    translation.declare(
        frame, name, new Symbol.Variable(name.text(), QasmTypes.UNKNOWN, true, name.span()));
  }

  void variable(Frame frame, Statement.Classical statement) {
    Span span = statement.span();
    QasmType type = translation.types().resolve(frame, statement.type());
    if (type instanceof QasmType.Duration) {
      declare(frame, statement, type);
      return;
    }
    Optional<Value> value =
        statement
            .value()
            .map(initial -> translation.expressions().initializer(frame, initial, type));
    Symbol.Variable variable = declare(frame, statement, type);
    boolean broken = type instanceof QasmType.Unknown || value.filter(Value::isUnknown).isPresent();
    if (broken || !frame.routine().allows(problems, "a variable", span)) {
      return;
    }
    Expr initial = value.map(Value::expr).orElseGet(() -> QSharp.zero(type, span));
    frame.add(QSharp.local(true, variable.name(), initial, span));
    if (frame.scope().isGlobal() && !translation.ports().variable(variable)) {
      lateOutput(variable);
    }
  }

  private void lateOutput(Symbol.Variable variable) {
    problems.error(
        Problem.MISPLACED,
        "the program may end before " + variable.name() + ", which it returns, is declared",
        variable.span());
  }

  private Symbol.Variable declare(Frame frame, Statement.Classical statement, QasmType type) {
    var variable =
        new Symbol.Variable(statement.name().text(), type, true, statement.name().span());
    translation.declare(frame, statement.name(), variable);
    return variable;
  }

  void port(Frame frame, Statement.Port statement) {
    Span span = statement.span();
    QasmType type = translation.types().resolve(frame, statement.type());
    var variable =
        new Symbol.Variable(statement.name().text(), type, true, statement.name().span());
    if (!frame.scope().isGlobal()) {
      problems.error(Problem.MISPLACED, "inputs and outputs are declared outside all blocks", span);
      return;
    }
    translation.declare(frame, statement.name(), variable);
    if (type instanceof QasmType.Unknown) {
      return;
    }
    if (type instanceof QasmType.Duration) {
      problems.error(Problem.UNSUPPORTED, "durations have no meaning here", span);
      return;
    }
    if (statement.input()) {
      translation.ports().input(variable, statement.type().span());
    } else {
      if (!translation.ports().output(variable)) {
        lateOutput(variable);
      }
      frame.add(QSharp.local(true, variable.name(), QSharp.zero(type, span), span));
    }
  }

  void qubits(Frame frame, Statement.Qubits statement) {
    Span span = statement.span();
    Optional<Integer> size = Optional.empty();
    QasmType type = QasmTypes.QUBIT;
    if (statement.size().isPresent()) {
      size = translation.types().size(frame, statement.size().get(), "qubits");
      type = size.<QasmType>map(QasmType.QubitRegister::new).orElse(QasmTypes.UNKNOWN);
    }
    if (!frame.scope().isGlobal()) {
      problems.error(Problem.MISPLACED, "qubits are declared outside all blocks", span);
    }
    var variable =
        new Symbol.Variable(statement.name().text(), type, false, statement.name().span());
    translation.declare(frame, statement.name(), variable);
    if (!(type instanceof QasmType.Unknown)) {
      translation.ports().qubits(frame, variable, size, span);
    }
  }

  void alias(Frame frame, Statement.Alias statement) {
    Expression expression = statement.value();
    Value value = translation.expressions().value(frame, expression);
    QasmType type = value.type();
    if (!value.isUnknown() && !type.isQuantum()) {
      problems.error(
          Problem.UNSUPPORTED,
          "another name can be given to qubits only, not to " + type.text(),
          expression.span());
      type = QasmTypes.UNKNOWN;
    }
    var variable =
        new Symbol.Variable(statement.name().text(), type, false, statement.name().span());
    translation.declare(frame, statement.name(), variable);
    if (type.isQuantum()) {
      frame.add(QSharp.local(false, statement.name().text(), value.expr(), statement.span()));
    }
  }
}
