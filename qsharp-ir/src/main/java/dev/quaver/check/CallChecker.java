package dev.quaver.check;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Functor;
import dev.quaver.source.Dialect;
import dev.quaver.source.Span;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Types of calls, partial applications, functors and lambdas.
final class CallChecker {

  private final BodyContext context;

  CallChecker(BodyContext context) {
    this.context = context;
  }

  /// The argument of a call.
  ///
  /// @param open type of what the holes leave to be given; null without holes
  private record Argument(Type type, @Nullable Type open) {}

  Type call(Expr.Call call) {
    Type callee = callee(call);
    Argument argument = argument(call);
    context.tables.type(call.arguments(), argument.type);
    Type head = context.inference.head(callee);
    if (!(head instanceof Type.Variable)) {
      return apply(head, argument, call);
    }
    Type result = context.inference.fresh(call.span());
    context.inference.whenKnown(
        head, known -> context.inference.coerce(apply(known, argument, call), result, call.span()));
    return result;
  }

  private Type callee(Expr.Call call) {
    return call.callee() instanceof Expr.Name name
        ? context.expressions.checkCallee(name, call.arguments().items().size())
        : context.expressions.check(call.callee());
  }

  private Type apply(Type callee, Argument argument, Expr.Call call) {
    if (callee instanceof Type.Unknown) {
      return callee;
    }
    if (!(callee instanceof Type.Arrow arrow)) {
      return context.expressions.wrong(
          "TypeCk.MissingClassCall",
          "type " + TypeErrors.text(context.inference, callee) + " cannot be called",
          call.callee().span());
    }
    List<Expr> items = call.arguments().items();
    if (isWrongCount(argument.type, arrow.input(), call)) {
      return arrow.output();
    }
    boolean outer = context.inference.inArguments;
    context.inference.inArguments = true;
    if (items.size() == 1 && !isTuple(argument.type, call)) {
      context.expressions.coerce(items.getFirst(), argument.type, arrow.input());
    } else {
      context.expressions.coerce(call.arguments(), argument.type, arrow.input());
    }
    context.inference.inArguments = outer;
    return argument.open == null
        ? arrow.output()
        : new Type.Arrow(arrow.kind(), argument.open, arrow.output(), arrow.functors());
  }

  /// Reports arguments that are too few or too many for a declared callable.
  private boolean isWrongCount(Type argument, Type parameters, Expr.Call call) {
    GlobalItem item = context.tables.declared(call.callee());
    int given = call.arguments().items().size();
    if (!(item instanceof GlobalItem.OfCallable callable)
        || !(call.callee() instanceof Expr.Name)
        || (given == 1 && !(context.inference.head(argument) instanceof Type.Primitive))) {
      return false;
    }
    int wanted = callable.syntax.parameters().items().size();
    boolean generic =
        wanted == 1 && !(context.inference.head(parameters) instanceof Type.Primitive);
    if (given == wanted || generic) {
      return false;
    }
    context.reporter.errorAt(
        "TypeCk.TyMismatch",
        "expected " + arguments(wanted) + ", found " + given,
        call.arguments().span(),
        item,
        "declared here",
        "its parameters are " + TypeErrors.text(context.inference, parameters));
    return true;
  }

  private static String arguments(int count) {
    return count == 1 ? "1 argument" : count + " arguments";
  }

  private boolean isTuple(Type type, Expr.Call call) {
    return call.trailingComma() && context.dialect == Dialect.MODERN && type instanceof Type.Tuple;
  }

  private Argument argument(Expr.Call call) {
    List<Expr> items = call.arguments().items();
    if (items.size() == 1 && (!call.trailingComma() || context.dialect == Dialect.CLASSIC)) {
      return argument(items.getFirst());
    }
    return tuple(items);
  }

  private Argument argument(Expr expr) {
    Argument argument =
        switch (expr) {
          case Expr.Hole hole -> {
            Type type = context.inference.fresh(hole.span());
            yield new Argument(type, type);
          }
          case Expr.Paren paren when OperationCalls.hasHole(paren) -> argument(paren.expr());
          case Expr.Tuple tuple when OperationCalls.hasHole(tuple) ->
              tuple.items().size() == 1 && context.dialect == Dialect.CLASSIC
                  ? argument(tuple.items().getFirst())
                  : tuple(tuple.items());
          case Expr _ -> new Argument(context.expressions.check(expr), null);
        };
    context.tables.type(expr, argument.type);
    return argument;
  }

  private Argument tuple(List<Expr> items) {
    List<Type> types = new ArrayList<>(items.size());
    List<Type> open = new ArrayList<>(0);
    for (Expr item : items) {
      Argument argument = argument(item);
      types.add(argument.type);
      if (argument.open != null) {
        open.add(argument.open);
      }
    }
    Type type = types.isEmpty() ? Type.UNIT : new Type.Tuple(types);
    return switch (open.size()) {
      case 0 -> new Argument(type, null);
      case 1 -> new Argument(type, open.getFirst());
      default -> new Argument(type, new Type.Tuple(open));
    };
  }

  Type functor(Expr.FunctorApplication application) {
    Type operand = context.expressions.check(application.operand());
    Type head = context.inference.head(operand);
    if (!(head instanceof Type.Variable)) {
      return applied(head, application);
    }
    Type result = context.inference.fresh(application.span());
    context.inference.whenKnown(
        head,
        known -> context.inference.coerce(applied(known, application), result, application.span()));
    return result;
  }

  private Type applied(Type operand, Expr.FunctorApplication application) {
    if (operand instanceof Type.Unknown) {
      return operand;
    }
    boolean adjoint = application.functor() == Functor.ADJOINT;
    Span span = application.operand().span();
    if (!(operand instanceof Type.Arrow arrow) || arrow.kind() == CallableKind.FUNCTION) {
      return context.expressions.wrong(
          adjoint ? "TypeCk.MissingClassAdj" : "TypeCk.MissingClassCtl",
          "type "
              + TypeErrors.text(context.inference, operand)
              + " does not support "
              + (adjoint ? "Adjoint" : "Controlled"),
          span);
    }
    context.inference.requireFunctors(
        arrow.functors(), adjoint ? Functors.ADJ : Functors.CTL, span);
    if (adjoint) {
      return arrow;
    }
    Type input = new Type.Tuple(List.of(new Type.Array(Type.Primitive.QUBIT), arrow.input()));
    return new Type.Arrow(arrow.kind(), input, arrow.output(), arrow.functors());
  }

  Type lambda(Expr.Lambda lambda) {
    Scope outer = context.scope;
    Type outerReturn = context.returnType;
    boolean outerDiverges = context.diverges;
    context.scope = outer.inner();
    context.lambdaDepth++;
    context.diverges = false;
    Type input = context.patterns.parameters(lambda.parameters());
    Type output = context.inference.freshDiverging(lambda.body().span());
    context.returnType = output;
    Type body = context.expressions.check(lambda.body());
    context.expressions.coerce(lambda.body(), body, output);
    context.scope = outer;
    context.lambdaDepth--;
    context.diverges = outerDiverges;
    context.returnType = outerReturn;
    return new Type.Arrow(
        lambda.kind(),
        input,
        output,
        lambda.kind() == CallableKind.FUNCTION
            ? Functors.NONE
            : context.inference.functors.fresh());
  }
}
