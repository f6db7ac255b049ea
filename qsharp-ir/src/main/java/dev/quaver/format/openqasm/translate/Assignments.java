package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.format.openqasm.syntax.BinaryOperator;
import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.format.openqasm.syntax.IndexItem;
import dev.quaver.format.openqasm.syntax.Statement;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Assignments to variables, their elements and slices.
final class Assignments {

  private final Translation translation;
  private final Problems problems;

  Assignments(Translation translation) {
    this.translation = translation;
    this.problems = translation.problems();
  }

  /// What can be assigned to.
  ///
  /// @param indices in Q#, none for the whole variable; only the last may be a range
  private record Target(Symbol.Variable variable, List<Expr> indices, QasmType type) {}

  void assign(Frame frame, Statement.Assignment statement) {
    Optional<Target> target = target(frame, statement.target());
    if (target.isEmpty()) {
      translation.expressions().value(frame, statement.value());
      return;
    }
    QasmType type = target.get().type();
    Value value =
        statement.operator().isEmpty()
            ? translation.expressions().initializer(frame, statement.value(), type)
            : combined(frame, statement, statement.operator().get(), type);
    if (value.isUnknown() || !frame.routine().allows(problems, "an assignment", statement.span())) {
      return;
    }
    target.get().variable().assign();
    frame.add(QSharp.statement(assignment(target.get(), value.expr(), statement.span())));
  }

  /// `target op= value` is `target = target op value`.
  private Value combined(
      Frame frame, Statement.Assignment statement, BinaryOperator operator, QasmType type) {
    Value before = translation.expressions().value(frame, statement.target());
    Value by = translation.expressions().value(frame, statement.value());
    Value after =
        translation.expressions().operators().binary(operator, before, by, statement.span());
    return translation.conversions().implicit(after, type);
  }

  private Optional<Target> target(Frame frame, Expression expression) {
    return switch (expression) {
      case Expression.Reference reference -> variable(frame, reference);
      case Expression.Indexed indexed -> indexed(frame, indexed);
      default -> {
        problems.error(
            Problem.NOT_ASSIGNABLE, "nothing can be assigned to this", expression.span());
        yield Optional.empty();
      }
    };
  }

  private Optional<Target> variable(Frame frame, Expression.Reference reference) {
    Span span = reference.span();
    Optional<Symbol> symbol = frame.scope().find(reference.name());
    if (symbol.isEmpty()) {
      translation.undeclared(frame, reference.name(), span);
      return Optional.empty();
    }
    if (symbol.get() instanceof Symbol.Variable variable && variable.isAssignable()) {
      return Optional.of(new Target(variable, List.of(), variable.type()));
    }
    String reason =
        symbol.get() instanceof Symbol.Fixed ? " is a constant" : " cannot be assigned to";
    problems.error(Problem.NOT_ASSIGNABLE, reference.name() + reason, span);
    return Optional.empty();
  }

  private Optional<Target> indexed(Frame frame, Expression.Indexed indexed) {
    Optional<Target> target = target(frame, indexed.operand());
    for (IndexItem item : indexed.items()) {
      target = target.flatMap(outer -> element(frame, outer, item));
    }
    return target;
  }

  private Optional<Target> element(Frame frame, Target outer, IndexItem item) {
    if (outer.type() instanceof QasmType.Unknown) {
      return Optional.empty();
    }
    Optional<Indexing.Shape> shape = Indexing.Shape.of(outer.type());
    boolean sliced = !outer.indices().isEmpty() && outer.indices().getLast() instanceof Expr.Range;
    if (shape.isEmpty() || sliced) {
      problems.error(
          Problem.UNSUPPORTED,
          "single elements of " + outer.type().text() + " cannot be assigned to here",
          item.span());
      return Optional.empty();
    }
    return switch (item) {
      case IndexItem.Single single -> {
        Value index =
            translation.expressions().indexing().index(frame, shape.get(), single.expression());
        yield index.isUnknown()
            ? Optional.empty()
            : Optional.of(inner(outer, index.expr(), shape.get().element()));
      }
      case IndexItem.Range range ->
          translation
              .expressions()
              .indexing()
              .slice(frame, shape.get(), range)
              .map(slice ->
                  inner(
                      outer,
                      slice.range(),
                      shape.get().several(slice.count().orElse(QasmType.UNKNOWN_SIZE))));
      case IndexItem.Items items -> {
        problems.error(
            Problem.UNSUPPORTED, "a set of elements cannot be assigned to", items.span());
        yield Optional.empty();
      }
    };
  }

  private static Target inner(Target outer, Expr index, QasmType type) {
    List<Expr> indices = new ArrayList<>(outer.indices());
    indices.add(index);
    return new Target(outer.variable(), indices, type);
  }

  private static Expr assignment(Target target, Expr value, Span span) {
    Expr place = QSharp.local(target.variable().name(), span);
    List<Expr> indices = target.indices();
    boolean slice = !indices.isEmpty() && indices.getLast() instanceof Expr.Range;
    for (Expr index : slice ? indices.subList(0, indices.size() - 1) : indices) {
      place = new Expr.Index(place, index, span);
    }
    return slice
        ? new Expr.AssignUpdate(place, indices.getLast(), value, span)
        : new Expr.Assign(place, value, span);
  }
}
