package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.CallableBody;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Ident;
import dev.quaver.ast.Item;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.Stmt;
import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.format.openqasm.syntax.Statement;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Subroutines and their calls. One that does nothing with qubits becomes a function.
final class Subroutines {

  private final Translation translation;
  private final Problems problems;

  Subroutines(Translation translation) {
    this.translation = translation;
    this.problems = translation.problems();
  }

  void declare(Frame frame, Statement.Subroutine statement) {
    if (!frame.scope().isGlobal()) {
      problems.error(
          Problem.MISPLACED, "subroutines are declared outside all blocks", statement.span());
      return;
    }
    List<QasmType> types = new ArrayList<>();
    for (Statement.Parameter parameter : statement.parameters()) {
      types.add(translation.types().resolve(frame, parameter.type()));
    }
    QasmType result =
        statement.result().isEmpty()
            ? QasmTypes.NOTHING
            : translation.types().resolve(frame, statement.result().get());
    boolean quantum = types.stream().anyMatch(QasmType::isQuantum);
    var symbol =
        new Symbol.Subroutine(
            statement.name().text(), types, result, quantum, statement.name().span());
    translation.declare(frame, statement.name(), symbol);
    var routine = Routine.subroutine(result, quantum);
    Frame body = Frame.of(routine, frame.scope().body());
    List<Symbol.Variable> parameters = parameters(body, statement, types);
    translation.statements().translate(body, statement.body());
    if (routine.isQuantum()) {
      symbol.becomeOperation();
    }
    translation.add(callable(statement, symbol, parameters, body));
  }

  private List<Symbol.Variable> parameters(
      Frame body, Statement.Subroutine statement, List<QasmType> types) {
    List<Symbol.Variable> parameters = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      Statement.Parameter parameter = statement.parameters().get(i);
      QasmType type = types.get(i);
      boolean assignable = !type.isQuantum() && !(type instanceof QasmType.Array);
      var variable =
          new Symbol.Variable(parameter.name().text(), type, assignable, parameter.name().span());
      translation.declare(body, parameter.name(), variable);
      parameters.add(variable);
    }
    return parameters;
  }

  private static Item callable(
      Statement.Subroutine statement,
      Symbol.Subroutine symbol,
      List<Symbol.Variable> parameters,
      Frame body) {
    Span span = statement.span();
    List<Pattern> patterns = new ArrayList<>();
    List<Stmt> statements = new ArrayList<>();
    for (Symbol.Variable parameter : parameters) {
      Span place = parameter.span();
      patterns.add(QSharp.bind(parameter.name(), QSharp.type(parameter.type(), place), place));
      if (parameter.isAssigned()) {
        statements.add(
            QSharp.local(true, parameter.name(), QSharp.local(parameter.name(), place), place));
      }
    }
    statements.addAll(body.statements());
    boolean returns =
        !statements.isEmpty()
            && statements.getLast() instanceof Stmt.Expression last
            && last.expr() instanceof Expr.Return;
    if (!returns && !(symbol.result() instanceof QasmType.Nothing)) {
      statements.add(QSharp.statement(new Expr.Return(QSharp.zero(symbol.result(), span), span)));
    }
    return new Item.Callable(
        Item.Header.NONE,
        QSharp.kind(symbol.isOperation()),
        new Ident(symbol.name(), symbol.span()),
        List.of(),
        new Pattern.Tuple(patterns, false, span),
        QSharp.type(symbol.result(), symbol.span()),
        Optional.empty(),
        new CallableBody.Plain(QSharp.block(statements, span)),
        span);
  }

  /// A call of what a name stands for.
  Value call(Frame frame, Symbol symbol, Expression.Call call) {
    Span span = call.span();
    String name = call.name().text();
    if (symbol instanceof Symbol.Extern) {
      problems.error(
          Problem.UNSUPPORTED, "the function " + name + " is defined outside the program", span);
      return Value.unknown(span);
    }
    if (!(symbol instanceof Symbol.Subroutine subroutine)) {
      problems.error(
          Problem.TYPE, name + " is not a subroutine and cannot be called", call.name().span());
      return Value.unknown(span);
    }
    List<QasmType> types = subroutine.parameters();
    if (call.arguments().size() != types.size()) {
      problems.error(
          Problem.ARITY,
          name
              + " takes "
              + Problems.count(types.size(), "argument")
              + ", not "
              + call.arguments().size(),
          span);
      return Value.unknown(span);
    }
    List<Expr> arguments = new ArrayList<>();
    boolean sound = true;
    for (int i = 0; i < types.size(); i++) {
      Value argument =
          translation.expressions().value(frame, call.arguments().get(i), types.get(i));
      sound &= !argument.isUnknown();
      arguments.add(argument.expr());
    }
    if (subroutine.isOperation()
        && !frame.routine().allows(problems, "a call of a subroutine that acts on qubits", span)) {
      return Value.unknown(span);
    }
    if (subroutine.isOperation()) {
      frame.routine().becomeQuantum();
    }
    Expr callee = QSharp.local(name, call.name().span());
    return sound && !(subroutine.result() instanceof QasmType.Unknown)
        ? Value.of(subroutine.result(), QSharp.call(callee, arguments, span))
        : Value.unknown(span);
  }

  void returned(Frame frame, Statement.Return statement) {
    Span span = statement.span();
    if (!frame.routine().is(Routine.Kind.SUBROUTINE)) {
      problems.error(Problem.MISPLACED, "only subroutines return something", span);
      return;
    }
    QasmType type = frame.routine().result();
    boolean returnsNothing = type instanceof QasmType.Nothing;
    if (statement.value().isPresent() == returnsNothing) {
      problems.error(
          Problem.TYPE,
          returnsNothing ? "this subroutine returns nothing" : "expected a value of " + type.text(),
          span);
      return;
    }
    Expr value =
        statement
            .value()
            .map(expression -> translation.expressions().value(frame, expression, type).expr())
            .orElseGet(() -> new Expr.Tuple(List.of(), span));
    frame.add(QSharp.statement(new Expr.Return(value, span)));
  }
}
