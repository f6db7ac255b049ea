package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Stmt;
import dev.quaver.source.Dialect;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.Type.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Infers types of expressions: hands each kind to its checker and keeps what comes back.
final class ExpressionChecker {

  private final BodyContext context;

  ExpressionChecker(BodyContext context) {
    this.context = context;
  }

  /// The type of `expr`, recorded.
  Type check(Expr expr) {
    Type type = infer(expr);
    context.tables.type(expr, type);
    return type;
  }

  /// The type of a name that is called with `argumentCount` arguments, recorded.
  Type checkCallee(Expr.Name name, int argumentCount) {
    Type type = context.names.check(name, argumentCount);
    context.tables.type(name, type);
    return type;
  }

  /// Checks `expr` where a value of type `expected` is asked for.
  void check(Expr expr, Type expected) {
    coerce(expr, check(expr), expected);
  }

  /// A value that `expr` gives is used as `expected`; blames the smallest part of a tuple that does not fit.
  void coerce(Expr expr, Type actual, Type expected) {
    switch (expr) {
      case Expr.Paren paren -> coerce(paren.expr(), actual, expected);
      case Expr.Tuple tuple
          when tuple.items().size() > 1
              && context.inference.head(actual) instanceof Type.Tuple have
              && context.inference.head(expected) instanceof Type.Tuple want
              && have.items().size() == tuple.items().size()
              && want.items().size() == tuple.items().size() -> {
        for (int i = 0; i < tuple.items().size(); i++) {
          coerce(tuple.items().get(i), have.items().get(i), want.items().get(i));
        }
      }
      case Expr.Block block when tail(block).isPresent() ->
          coerce(tail(block).get(), actual, expected);
      case Expr _ -> context.inference.coerce(actual, expected, expr.span());
    }
  }

  /// The expression whose value a block has.
  static Optional<Expr> tail(Expr.Block block) {
    return !block.statements().isEmpty()
            && block.statements().getLast() instanceof Stmt.Expression last
            && !last.semicolon()
        ? Optional.of(last.expr())
        : Optional.empty();
  }

  private Type infer(Expr expr) {
    return switch (expr) {
      case Expr.IntLiteral _ -> Primitive.INT;
      case Expr.BigIntLiteral _ -> Primitive.BIG_INT;
      case Expr.DoubleLiteral _ -> Primitive.DOUBLE;
      case Expr.ImaginaryLiteral imaginary -> context.operators.complex(imaginary.span());
      case Expr.BoolLiteral _ -> Primitive.BOOL;
      case Expr.StringLiteral _ -> Primitive.STRING;
      case Expr.Interpolated interpolated -> interpolated(interpolated);
      case Expr.ResultLiteral _ -> Primitive.RESULT;
      case Expr.PauliLiteral _ -> Primitive.PAULI;
      case Expr.Name name -> context.names.check(name);
      case Expr.Hole hole -> hole(hole);
      case Expr.Paren paren -> check(paren.expr());
      case Expr.Tuple tuple -> tuple(tuple);
      case Expr.ArrayLiteral array -> array(array);
      case Expr.ArrayRepeat repeat -> repeat(repeat);
      case Expr.NewArray array -> newArray(array);
      case Expr.NewStruct struct -> context.structs.check(struct);
      case Expr.Range range -> range(range);
      case Expr.Unary unary -> context.operators.unary(unary);
      case Expr.Binary binary -> context.operators.binary(binary);
      case Expr.Conditional conditional -> context.controls.conditional(conditional);
      case Expr.CopyUpdate update -> context.accesses.copyUpdate(update);
      case Expr.FunctorApplication application -> context.calls.functor(application);
      case Expr.Unwrap unwrap -> context.accesses.unwrap(unwrap);
      case Expr.Field field -> context.accesses.field(field);
      case Expr.Index index -> context.accesses.index(index);
      case Expr.Call call -> context.calls.call(call);
      case Expr.Lambda lambda -> context.calls.lambda(lambda);
      case Expr.Assign assign -> context.assignments.assign(assign);
      case Expr.AssignOperator assign -> context.assignments.assign(assign);
      case Expr.AssignUpdate assign -> context.assignments.assign(assign);
      case Expr.Block block -> context.statements.block(block);
      case Expr.If branch -> context.controls.branch(branch);
      case Expr.For loop -> context.controls.loop(loop);
      case Expr.While loop -> context.controls.loop(loop);
      case Expr.Repeat loop -> context.controls.loop(loop);
      case Expr.Conjugation conjugation -> context.controls.conjugation(conjugation);
      case Expr.Return jump -> context.controls.jump(jump);
      case Expr.Fail fail -> context.controls.fail(fail);
      case Expr.Break jump -> context.controls.diverge(jump.span());
      case Expr.Continue jump -> context.controls.diverge(jump.span());
      case Expr.Parallel parallel -> context.controls.parallel(parallel);
      case Expr.Error _ -> new Type.Unknown();
    };
  }

  private Type interpolated(Expr.Interpolated interpolated) {
    for (Expr.StringPart part : interpolated.parts()) {
      if (part instanceof Expr.HolePart hole) {
        context.classes.require(TypeClass.SHOW, check(hole.expr()), hole.expr().span());
      }
    }
    return Primitive.STRING;
  }

  private Type hole(Expr.Hole hole) {
    context.reporter.error(
        "TypeCk.TyHole", "`_` can stand among the arguments of a call only", hole.span());
    return new Type.Unknown();
  }

  private Type tuple(Expr.Tuple tuple) {
    if (tuple.items().size() == 1 && context.dialect == Dialect.CLASSIC) {
      return check(tuple.items().getFirst());
    }
    List<Type> items = new ArrayList<>(tuple.items().size());
    for (Expr item : tuple.items()) {
      items.add(check(item));
    }
    return items.isEmpty() ? Type.UNIT : new Type.Tuple(items);
  }

  private Type array(Expr.ArrayLiteral array) {
    if (array.items().isEmpty()) {
      return new Type.Array(context.inference.fresh(array.span()));
    }
    Expr first = array.items().getFirst();
    Type item = check(first);
    for (int i = 1; i < array.items().size(); i++) {
      Expr next = array.items().get(i);
      item = context.inference.join(item, check(next), first.span(), next.span());
    }
    return new Type.Array(item);
  }

  private Type repeat(Expr.ArrayRepeat repeat) {
    Type item = check(repeat.value());
    check(repeat.size(), Primitive.INT);
    return new Type.Array(item);
  }

  private Type newArray(Expr.NewArray array) {
    Type item = context.resolve(array.itemType());
    check(array.size(), Primitive.INT);
    return new Type.Array(item);
  }

  private Type range(Expr.Range range) {
    part(range.start());
    part(range.step());
    part(range.end());
    if (range.start().isPresent()) {
      return range.end().isPresent() ? Primitive.RANGE : Primitive.RANGE_FROM;
    }
    return range.end().isPresent() ? Primitive.RANGE_TO : Primitive.RANGE_FULL;
  }

  private void part(Optional<Expr> part) {
    if (part.isPresent()) {
      check(part.get(), Primitive.INT);
    }
  }

  /// Reports a type that does not fit and answers Unknown.
  Type wrong(String code, String message, Span span) {
    context.reporter.error(code, message, span);
    return new Type.Unknown();
  }
}
