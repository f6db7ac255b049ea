package dev.quaver.lower;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Stmt;
import dev.quaver.check.LocalVariable;
import dev.quaver.check.NameUse;
import dev.quaver.check.UpdateUse;
import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Expr;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lifts lambdas and partial applications to callables that take the captured values first.
final class ClosureLifter {
  private final BodyLowering body;

  ClosureLifter(BodyLowering body) {
    this.body = body;
  }

  Expr lambda(dev.quaver.ast.Expr.Lambda lambda) {
    Type.Arrow type = lambdaType(lambda);
    List<LocalVariable> captures = captures(lambda);
    Callable lifted = body.scope().lift(lambda, "lambda", id -> lift(id, lambda, type, captures));
    List<Expr> values =
        captures.stream()
            .map(variable ->
                (Expr) new Expr.Local(body.frame().slot(variable), variable.type(), lambda.span()))
            .toList();
    return new Expr.Closure(
        lifted.id(), body.scope().ownTypeArguments(), values, type, lambda.span());
  }

  Expr partial(dev.quaver.ast.Expr.Call call) {
    var partial = new PartialApplication(body, call);
    List<Expr> captures = partial.captures();
    Callable lifted =
        body.scope()
            .lift(
                call,
                "partial",
                id ->
                    callable(
                        id,
                        partial.type(),
                        partial.head(),
                        call.span(),
                        partial.specializations()));
    return new Expr.Closure(
        lifted.id(), body.scope().ownTypeArguments(), captures, partial.type(), call.span());
  }

  private Type.Arrow lambdaType(dev.quaver.ast.Expr.Lambda lambda) {
    Type type =
        lambda.kind() == CallableKind.OPERATION
            ? body.types().lambdaType(lambda)
            : body.typeOf(lambda);
    return (Type.Arrow) body.program().note(type);
  }

  private Callable lift(
      CallableId id,
      dev.quaver.ast.Expr.Lambda lambda,
      Type.Arrow type,
      List<LocalVariable> captures) {
    Head head = Head.lambda(captures, lambda.parameters(), type.input(), body.types());
    var functors = (Functors) type.functors();
    SpecializationPlan plan =
        SpecializationPlan.generated(SpecializationSource.of(block(lambda.body())), functors);
    Callable.Specialized specialized =
        new SpecializationLowering(body.scope(), head, type.output()).lower(plan, false);
    return callable(id, type, head, lambda.span(), specialized);
  }

  private Callable callable(
      CallableId id,
      Type.Arrow type,
      Head head,
      dev.quaver.source.Span span,
      Callable.Specialized specialized) {
    return new Callable(
        id,
        body.scope().source(),
        span,
        type.kind(),
        body.scope().typeParameters(),
        head.parameters(),
        head.captureCount(),
        type.output(),
        (Functors) type.functors(),
        specialized,
        Map.of());
  }

  private static dev.quaver.ast.Expr.Block block(dev.quaver.ast.Expr expr) {
    return expr instanceof dev.quaver.ast.Expr.Block block
        ? block
        : new dev.quaver.ast.Expr.Block(
            List.of(new Stmt.Expression(expr, false, expr.span())), expr.span());
  }

  /// The variables of the enclosing frame that a lambda mentions, in the order of their first mention.
  private List<LocalVariable> captures(dev.quaver.ast.Expr.Lambda lambda) {
    var captures = new LinkedHashSet<LocalVariable>();
    collect(lambda.body(), captures);
    return new ArrayList<>(captures);
  }

  private void collect(dev.quaver.ast.Expr expr, Set<LocalVariable> captures) {
    if (expr instanceof dev.quaver.ast.Expr.Name name) {
      if (body.types().nameUse(name) instanceof NameUse.Local local
          && body.frame().has(local.variable())) {
        captures.add(local.variable());
      }
    } else if (expr instanceof dev.quaver.ast.Expr.CopyUpdate update && namesField(update)) {
      collect(update.container(), captures);
      collect(update.value(), captures);
    } else if (expr instanceof dev.quaver.ast.Expr.AssignUpdate update && namesField(update)) {
      collect(update.target(), captures);
      collect(update.value(), captures);
    } else {
      Syntax.children(expr).forEach(child -> collect(child, captures));
    }
  }

  private boolean namesField(dev.quaver.ast.Expr update) {
    return body.types().updateUse(update) instanceof UpdateUse.Field;
  }
}
