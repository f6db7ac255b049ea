package dev.quaver.check;

import dev.quaver.ast.Functor;
import dev.quaver.ast.FunctorExpr;
import dev.quaver.types.Functors;

/// What follows `is`, evaluated.
final class FunctorExpressions {

  private FunctorExpressions() {}

  static Functors evaluate(FunctorExpr expr) {
    return switch (expr) {
      case FunctorExpr.Single single ->
          single.functor() == Functor.ADJOINT ? Functors.ADJ : Functors.CTL;
      case FunctorExpr.Union union -> evaluate(union.left()).union(evaluate(union.right()));
      case FunctorExpr.Intersection both ->
          evaluate(both.left()).intersection(evaluate(both.right()));
    };
  }
}
