package dev.quaver.check;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.Type.Primitive;
import java.util.ArrayList;
import java.util.List;

/// Assignments: what may stand on the left, and what goes there.
final class AssignmentChecker {

  private final BodyContext context;

  AssignmentChecker(BodyContext context) {
    this.context = context;
  }

  Type assign(Expr.Assign assign) {
    Type target = target(assign.target());
    context.expressions.check(assign.value(), target);
    return Type.UNIT;
  }

  Type assign(Expr.AssignOperator assign) {
    Type target = target(assign.target());
    Type value = context.expressions.check(assign.value());
    if (assign.operator() == BinaryOperator.AND || assign.operator() == BinaryOperator.OR) {
      context.inference.coerce(target, Primitive.BOOL, assign.target().span());
      context.expressions.coerce(assign.value(), value, Primitive.BOOL);
      return Type.UNIT;
    }
    Type result =
        context.operators.apply(assign.operator(), assign.target(), target, assign.value(), value);
    context.inference.coerce(result, target, assign.span());
    return Type.UNIT;
  }

  Type assign(Expr.AssignUpdate assign) {
    if (assign.target() instanceof Expr.Index && context.strict) {
      context.expressions.check(assign.target());
      context.expressions.check(assign.index());
      context.expressions.check(assign.value());
      context.reporter.error(
          "BorrowCk.Unassignable",
          "`w/=` takes a variable on its left",
          assign.target().span(),
          "assign the item of the item: `a[i][j] = value`");
      return Type.UNIT;
    }
    Type target = target(assign.target());
    context.accesses.update(assign, assign.target(), target, assign.index(), assign.value());
    return Type.UNIT;
  }

  /// The type of what may be assigned to a target.
  private Type target(Expr target) {
    Type type =
        switch (target) {
          case Expr.Name name when name.name().isSimple() -> variable(name);
          case Expr.Hole hole -> context.inference.freshDiverging(hole.span());
          case Expr.Paren paren -> target(paren.expr());
          case Expr.Tuple tuple -> tuple(tuple);
          case Expr.Index index -> {
            Type array = indexedTarget(index.array());
            Type at = context.expressions.check(index.index());
            yield context.accesses.indexed(index.array(), array, index.index(), at);
          }
          case Expr.Error _ -> new Type.Unknown();
          case Expr _ -> {
            context.expressions.check(target);
            yield unassignable(target.span());
          }
        };
    context.tables.type(target, type);
    return type;
  }

  private Type indexedTarget(Expr array) {
    return switch (array) {
      case Expr.Name _, Expr.Index _, Expr.Paren _ -> target(array);
      case Expr _ -> {
        context.expressions.check(array);
        yield unassignable(array.span());
      }
    };
  }

  private Type tuple(Expr.Tuple tuple) {
    List<Type> items = new ArrayList<>(tuple.items().size());
    for (Expr item : tuple.items()) {
      items.add(target(item));
    }
    return items.size() == 1 && context.dialect == dev.quaver.source.Dialect.CLASSIC
        ? items.getFirst()
        : new Type.Tuple(items);
  }

  private Type variable(Expr.Name name) {
    LocalBinding local = context.names.local(name);
    if (local == null) {
      Type type = context.names.check(name);
      return type instanceof Type.Unknown ? type : unassignable(name.span());
    }
    if (!local.mutable) {
      context
          .reporter
          .problems()
          .add(
              dev.quaver.diagnostics.Diagnostic.error(
                      "BorrowCk.Mutability",
                      "cannot assign to '" + local.name + "', which is not mutable",
                      context.reporter.source(),
                      name.span())
                  .withLabel(context.reporter.source(), local.span, "declared here")
                  .withHelp(
                      "declare it with `mutable`; a parameter or loop variable has to be copied to one that is"));
    }
    return context.names.check(name);
  }

  private Type unassignable(Span span) {
    return context.expressions.wrong(
        "BorrowCk.Unassignable",
        "only mutable variables, their items, and tuples of those can be assigned",
        span);
  }
}
