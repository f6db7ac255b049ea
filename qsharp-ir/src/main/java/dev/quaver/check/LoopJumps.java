package dev.quaver.check;

import dev.quaver.ast.Expr;

/// Where `break` and `continue` lead.
final class LoopJumps {

  private LoopJumps() {}

  /// Whether a jump in the body of a loop leads out of that body.
  static boolean breaksOut(Expr body) {
    return switch (body) {
      case Expr.Break _, Expr.Continue _ -> true;
      case Expr.For _, Expr.While _, Expr.Repeat _, Expr.Lambda _ -> false;
      case Expr _ -> {
        boolean[] found = {false};
        Children.of(body, child -> found[0] = found[0] || breaksOut(child));
        yield found[0];
      }
    };
  }
}
