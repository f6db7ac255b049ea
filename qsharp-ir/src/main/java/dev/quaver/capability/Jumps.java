package dev.quaver.capability;

import dev.quaver.ir.Contents;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import java.util.List;

/// Tells where bodies are left before their end.
final class Jumps {

  private Jumps() {}

  static boolean returns(Expr expr) {
    var found = new boolean[1];
    Contents.visit(expr, _ -> {}, statement -> found[0] |= statement instanceof Stmt.Return);
    return found[0];
  }

  static boolean returns(Stmt statement) {
    var found = new boolean[1];
    Contents.visit(statement, _ -> {}, part -> found[0] |= part instanceof Stmt.Return);
    return found[0];
  }

  /// Whether there is any jump in it.
  static boolean any(Expr expr) {
    var found = new boolean[1];
    Contents.visit(expr, _ -> {}, statement -> found[0] |= isJump(statement));
    return found[0];
  }

  private static boolean isJump(Stmt statement) {
    return statement instanceof Stmt.Return
        || statement instanceof Stmt.Break
        || statement instanceof Stmt.Continue;
  }

  /// Whether a `break` or `continue` in it leaves the loop around it.
  static boolean leavesLoop(Stmt statement) {
    return switch (statement) {
      case Stmt.Break _, Stmt.Continue _ -> true;
      case Stmt.Evaluate s -> leavesLoop(s.expr());
      case Stmt.Bind s -> leavesLoop(s.value());
      case Stmt.Assign s -> leavesLoop(s.value());
      case Stmt.For _, Stmt.While _, Stmt.Repeat _, Stmt.AssignItem _, Stmt.Return _, Stmt.Fail _ ->
          false;
    };
  }

  static boolean leavesLoop(Expr expr) {
    return switch (expr) {
      case Expr.Block block ->
          leavesLoop(block.statements()) || block.result().filter(Jumps::leavesLoop).isPresent();
      case Expr.If branch ->
          leavesLoop(branch.then()) || branch.otherwise().filter(Jumps::leavesLoop).isPresent();
      case Expr.QubitScope scope -> leavesLoop(scope.body());
      case Expr _ -> false;
    };
  }

  static boolean leavesLoop(List<Stmt> statements) {
    return statements.stream().anyMatch(Jumps::leavesLoop);
  }

  /// Whether it never comes to its end.
  static boolean alwaysReturns(Expr expr) {
    return switch (expr) {
      case Expr.Block block ->
          block.statements().stream().anyMatch(Jumps::alwaysReturns)
              || block.result().filter(Jumps::alwaysReturns).isPresent();
      case Expr.If branch ->
          alwaysReturns(branch.then())
              && branch.otherwise().filter(Jumps::alwaysReturns).isPresent();
      case Expr.QubitScope scope -> alwaysReturns(scope.body());
      case Expr _ -> false;
    };
  }

  private static boolean alwaysReturns(Stmt statement) {
    return switch (statement) {
      case Stmt.Return _, Stmt.Fail _ -> true;
      case Stmt.Evaluate s -> alwaysReturns(s.expr());
      case Stmt.Bind _,
          Stmt.Assign _,
          Stmt.AssignItem _,
          Stmt.For _,
          Stmt.While _,
          Stmt.Repeat _,
          Stmt.Break _,
          Stmt.Continue _ ->
          false;
    };
  }
}
