package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.source.Dialect;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.Type.Primitive;

/// Types of conditionals, loops, conjugations and jumps, and which of them never come to their end.
final class ControlChecker {

  private final BodyContext context;

  ControlChecker(BodyContext context) {
    this.context = context;
  }

  Type conditional(Expr.Conditional conditional) {
    context.expressions.check(conditional.condition(), Primitive.BOOL);
    boolean before = context.diverges;
    Type whenTrue = context.expressions.check(conditional.whenTrue());
    boolean first = context.diverges;
    context.diverges = before;
    Type whenFalse = context.expressions.check(conditional.whenFalse());
    context.diverges = before || (first && context.diverges);
    return context.inference.join(
        whenTrue, whenFalse, conditional.whenTrue().span(), conditional.whenFalse().span());
  }

  /// A condition; `x = y` in its place is taken for the comparison that was meant.
  private void condition(Expr condition) {
    if (condition instanceof Expr.Assign assign) {
      context.expressions.check(assign.target());
      context.expressions.check(assign.value());
      context.reporter.error(
          "TypeCk.TyMismatch",
          "expected Bool, found an assignment",
          condition.span(),
          "compare with `==`");
      return;
    }
    context.expressions.check(condition, Primitive.BOOL);
  }

  Type branch(Expr.If branch) {
    condition(branch.condition());
    boolean before = context.diverges;
    Type then = context.expressions.check(branch.then());
    boolean first = context.diverges;
    context.diverges = before;
    if (branch.otherwise().isEmpty()) {
      context.expressions.coerce(branch.then(), then, Type.UNIT);
      return Type.UNIT;
    }
    Expr otherwise = branch.otherwise().get();
    Type other = context.expressions.check(otherwise);
    context.diverges = before || (first && context.diverges);
    return context.inference.join(then, other, valueSpan(branch.then()), valueSpan(otherwise));
  }

  /// The place to blame for a branch's value.
  private static Span valueSpan(Expr branch) {
    return branch instanceof Expr.Block block
        ? ExpressionChecker.tail(block).map(Expr::span).orElse(block.span())
        : branch.span();
  }

  Type loop(Expr.For loop) {
    Type iterable = context.expressions.check(loop.iterable());
    Scope outer = context.scope;
    context.scope = outer.inner();
    Type head = context.inference.head(iterable);
    Type item =
        head instanceof Type.Array array
            ? array.item()
            : head == Primitive.RANGE
                ? Primitive.INT
                : context.inference.fresh(loop.pattern().span());
    context.classes.requireIterable(iterable, item, loop.iterable().span());
    context.patterns.declare(loop.pattern(), item, false, loop.pattern().span());
    unitBody(loop.body());
    context.scope = outer;
    return Type.UNIT;
  }

  Type loop(Expr.While loop) {
    context.expressions.check(loop.condition(), Primitive.BOOL);
    unitBody(loop.body());
    return Type.UNIT;
  }

  private void unitBody(Expr.Block body) {
    boolean before = context.diverges;
    context.expressions.check(body, Type.UNIT);
    context.diverges = before;
  }

  Type loop(Expr.Repeat loop) {
    Scope outer = context.scope;
    boolean before = context.diverges;
    if (context.dialect == Dialect.CLASSIC) {
      context.scope = outer.inner();
      Type body = context.statements.openBlock(loop.body());
      context.tables.type(loop.body(), body);
      context.expressions.coerce(loop.body(), body, Type.UNIT);
    } else {
      context.expressions.check(loop.body(), Type.UNIT);
    }
    boolean after =
        before
            || (context.dialect == Dialect.CLASSIC
                && context.diverges
                && !LoopJumps.breaksOut(loop.body()));
    context.diverges = before;
    context.expressions.check(loop.until(), Primitive.BOOL);
    if (loop.fixup().isPresent()) {
      unitBody(loop.fixup().get());
    }
    context.scope = outer;
    context.diverges = after;
    return Type.UNIT;
  }

  Type conjugation(Expr.Conjugation conjugation) {
    context.expressions.check(conjugation.within(), Type.UNIT);
    return context.expressions.check(conjugation.apply());
  }

  Type jump(Expr.Return jump) {
    context.expressions.check(jump.value(), context.returnType);
    return diverge(jump.span());
  }

  Type fail(Expr.Fail fail) {
    context.expressions.check(fail.message(), Primitive.STRING);
    return diverge(fail.span());
  }

  /// The type of a jump.
  Type diverge(Span span) {
    context.diverges = true;
    return context.inference.freshDiverging(span);
  }

  Type parallel(Expr.Parallel parallel) {
    if (parallel.limit().isPresent()) {
      context.expressions.check(parallel.limit().get(), Primitive.INT);
    }
    return context.expressions.check(parallel.body());
  }
}
