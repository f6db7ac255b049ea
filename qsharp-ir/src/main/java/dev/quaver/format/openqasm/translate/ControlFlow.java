package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Stmt;
import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.format.openqasm.syntax.Statement;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `if`, `for`, `while`, `switch` and the jumps.
final class ControlFlow {

  private final Translation translation;
  private final Problems problems;

  ControlFlow(Translation translation) {
    this.translation = translation;
    this.problems = translation.problems();
  }

  void conditional(Frame frame, Statement.If statement) {
    Expr condition = condition(frame, statement.condition());
    Expr.Block then = body(frame.block(), statement.then(), statement.span());
    Optional<Expr> otherwise =
        statement.otherwise().map(statements -> body(frame.block(), statements, statement.span()));
    if (allowed(frame, "an if", statement.span())) {
      frame.add(QSharp.statement(new Expr.If(condition, then, otherwise, statement.span())));
    }
  }

  private boolean allowed(Frame frame, String what, Span span) {
    return frame.routine().allows(problems, what, span);
  }

  private Expr condition(Frame frame, Expression expression) {
    return translation.expressions().value(frame, expression, QasmTypes.BOOL).expr();
  }

  private Expr.Block body(Frame frame, List<Statement> statements, Span span) {
    translation.statements().translate(frame, statements);
    return QSharp.block(frame.statements(), span);
  }

  void nested(Frame frame, Statement.Nested statement) {
    Expr.Block block = body(frame.block(), statement.body(), statement.span());
    frame.add(QSharp.statement(block));
  }

  void whileLoop(Frame frame, Statement.While statement) {
    Expr condition = condition(frame, statement.condition());
    Expr.Block body = body(frame.loop(), statement.body(), statement.span());
    if (allowed(frame, "a while loop", statement.span())) {
      frame.add(QSharp.statement(new Expr.While(condition, body, statement.span())));
    }
  }

  void forLoop(Frame frame, Statement.For statement) {
    Span span = statement.span();
    Optional<QasmType> wanted =
        statement.type().map(type -> translation.types().resolve(frame, type));
    Optional<Value> iterable = iterable(frame, statement.iterated(), wanted.orElse(QasmTypes.INT));
    Frame loop = frame.loop();
    QasmType type = wanted.orElseGet(() -> iterable.map(Value::type).orElse(QasmTypes.UNKNOWN));
    Span place = statement.variable().span();
    var variable = new Symbol.Variable(statement.variable().text(), type, true, place);
    translation.declare(loop, statement.variable(), variable);
    Frame inner = loop.block();
    translation.statements().translate(inner, statement.body());
    if (iterable.isEmpty() || iterable.get().isUnknown() || type instanceof QasmType.Unknown) {
      return;
    }
    String name = statement.variable().text();
    Value converted =
        translation
            .conversions()
            .implicit(Value.of(iterable.get().type(), QSharp.local(name, place)), type);
    List<Stmt> statements = new ArrayList<>();
    boolean changes = variable.isAssigned() || !(converted.expr() instanceof Expr.Name);
    if (changes) {
      statements.add(QSharp.local(variable.isAssigned(), name, converted.expr(), place));
    }
    statements.addAll(inner.statements());
    frame.add(QSharp.loop(name, iterable.get().expr(), statements, span));
  }

  /// What Q# iterates over, with the type of its elements; absent after a report.
  private Optional<Value> iterable(Frame frame, Statement.Iterated iterated, QasmType wanted) {
    return switch (iterated) {
      case Statement.Iterated.Range range ->
          translation
              .expressions()
              .indexing()
              .iterated(frame, range.range())
              .map(expr -> Value.of(QasmTypes.INT, expr));
      case Statement.Iterated.Items items -> {
        List<Expr> values = new ArrayList<>();
        for (Expression item : items.items()) {
          values.add(translation.expressions().value(frame, item, wanted).expr());
        }
        yield Optional.of(Value.of(wanted, QSharp.array(values, items.span())));
      }
      case Statement.Iterated.Values values -> elements(frame, values.expression());
    };
  }

  private Optional<Value> elements(Frame frame, Expression expression) {
    Value value = translation.expressions().value(frame, expression);
    if (value.isUnknown()) {
      return Optional.empty();
    }
    Optional<Indexing.Shape> shape = Indexing.Shape.of(value.type());
    if (shape.isEmpty()) {
      problems.error(Problem.TYPE, value.type().text() + " has no elements", expression.span());
      return Optional.empty();
    }
    return Optional.of(Value.of(shape.get().element(), value.expr()));
  }

  /// A chain of comparisons with the value of the subject.
  void choice(Frame frame, Statement.Switch statement) {
    Span span = statement.span();
    Value subject = translation.expressions().value(frame, statement.subject(), QasmTypes.INT);
    String name = frame.routine().temporary();
    List<Case> cases = new ArrayList<>();
    Optional<Expr.Block> otherwise = Optional.empty();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < statement.cases().size(); i++) {
      Statement.Case each = statement.cases().get(i);
      List<Long> labels = labels(frame, each, seen);
      Expr.Block block = body(frame.block(), each.body(), each.span());
      if (!each.labels().isEmpty()) {
        cases.add(new Case(labels, block));
      } else if (i < statement.cases().size() - 1) {
        problems.error(
            Problem.MISPLACED, "the default comes last and there is one at most", each.span());
      } else {
        otherwise = Optional.of(block);
      }
    }
    if (subject.isUnknown() || !allowed(frame, "a switch", span)) {
      return;
    }
    frame.add(QSharp.local(false, name, subject.expr(), span));
    Optional<Expr> rest = otherwise.map(block -> block);
    for (Case each : cases.reversed()) {
      if (!each.labels().isEmpty()) {
        rest =
            Optional.of(new Expr.If(matches(name, each.labels(), span), each.block(), rest, span));
      }
    }
    rest.ifPresent(whole -> frame.add(QSharp.statement(whole)));
  }

  private record Case(List<Long> labels, Expr.Block block) {}

  private List<Long> labels(Frame frame, Statement.Case each, Set<Long> seen) {
    List<Long> labels = new ArrayList<>();
    for (Expression label : each.labels()) {
      Optional<Long> known = translation.expressions().constant(frame, label);
      known.ifPresent(labels::add);
      if (known.isPresent() && !seen.add(known.get())) {
        problems.error(
            Problem.REDECLARED, "there is a case for " + known.get() + " before", label.span());
      }
    }
    return labels;
  }

  private static Expr matches(String subject, List<Long> labels, Span span) {
    Expr any = null;
    for (long label : labels) {
      Expr same =
          QSharp.binary(
              BinaryOperator.EQUAL, QSharp.local(subject, span), QSharp.integer(label, span), span);
      any = any == null ? same : QSharp.binary(BinaryOperator.OR, any, same, span);
    }
    return any == null ? new Expr.BoolLiteral(false, span) : any;
  }

  void jump(Frame frame, boolean leaves, Span span) {
    if (!frame.inLoop()) {
      problems.error(
          Problem.MISPLACED, (leaves ? "break" : "continue") + " stands outside all loops", span);
      return;
    }
    frame.add(QSharp.statement(leaves ? new Expr.Break(span) : new Expr.Continue(span)));
  }

  /// `end` is the program's return.
  void end(Frame frame, Span span) {
    if (!frame.routine().is(Routine.Kind.PROGRAM)) {
      problems.error(
          Problem.UNSUPPORTED, "only the program itself can end, not a part of it", span);
      return;
    }
    translation.ports().end(frame.statements(), translation.conversions(), span);
  }
}
