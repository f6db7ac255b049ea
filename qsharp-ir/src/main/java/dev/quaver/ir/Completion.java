package dev.quaver.ir;

import java.util.List;

/// Whether expressions and statements can complete normally, as far as their shape tells.
final class Completion {
  private Completion() {}

  static boolean completes(Stmt statement) {
    return switch (statement) {
      case Stmt.Bind s -> completes(s.value());
      case Stmt.Assign s -> completes(s.value());
      case Stmt.AssignItem s -> completes(s.indices()) && completes(s.value());
      case Stmt.Evaluate s -> completes(s.expr());
      case Stmt.For s -> completes(s.iterable());
      case Stmt.While s -> !(s.condition() instanceof Expr.BoolLiteral always && always.value());
      case Stmt.Repeat s -> !(s.until() instanceof Expr.BoolLiteral never && !never.value());
      case Stmt.Return _, Stmt.Fail _, Stmt.Break _, Stmt.Continue _ -> false;
    };
  }

  static boolean completes(Expr expr) {
    return switch (expr) {
      case Expr.Block block ->
          block.statements().stream().allMatch(Completion::completes)
              && block.result().stream().allMatch(Completion::completes);
      case Expr.If branch ->
          completes(branch.condition())
              && (branch.otherwise().isEmpty()
                  || completes(branch.then())
                  || completes(branch.otherwise().get()));
      case Expr.QubitScope scope -> completes(scope.body());
      case Expr.Binary binary when isLazy(binary) -> completes(binary.left());
      case Expr other -> completes(Children.of(other));
    };
  }

  static boolean isLazy(Expr.Binary binary) {
    return switch (binary.operator()) {
      case AND, OR -> true;
      case ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          MODULO,
          POWER,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR,
          EQUAL,
          NOT_EQUAL,
          LESS,
          LESS_EQUAL,
          GREATER,
          GREATER_EQUAL ->
          false;
    };
  }

  private static boolean completes(List<Expr> exprs) {
    return exprs.stream().allMatch(Completion::completes);
  }
}
