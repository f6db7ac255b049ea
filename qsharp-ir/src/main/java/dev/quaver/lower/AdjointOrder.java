package dev.quaver.lower;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Stmt;
import dev.quaver.check.BodyTypes;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;

/// The order of a block's statements in its inverse: classical ones first, as written; then those that call operations, in
/// reverse.
///
/// Allocations count as classical, so that their scope covers all that was inverted.
final class AdjointOrder {
  private final BodyTypes types;

  AdjointOrder(BodyTypes types) {
    this.types = types;
  }

  List<Stmt> invert(List<Stmt> statements) {
    var ordered = new ArrayList<Stmt>();
    var quantum = new ArrayList<Stmt>();
    for (Stmt statement : statements) {
      if (callsOperations(statement)) {
        quantum.add(statement);
      } else {
        ordered.add(statement);
      }
    }
    ordered.addAll(quantum.reversed());
    return ordered;
  }

  private boolean callsOperations(Stmt statement) {
    return switch (statement) {
      case Stmt.Expression expression -> callsOperations(expression.expr());
      case Stmt.Use use -> use.block().isPresent() && callsOperations(use.block().get());
      case Stmt.Local _, Stmt.Declaration _, Stmt.Empty _ -> false;
    };
  }

  /// Whether `expr`, used as a statement, calls an operation in a place that can be inverted.
  boolean callsOperations(Expr expr) {
    return switch (expr) {
      case Expr.Call call -> isOperationCall(call);
      case Expr.Paren paren -> callsOperations(paren.expr());
      case Expr.Block block -> block.statements().stream().anyMatch(this::callsOperations);
      case Expr.If branch ->
          callsOperations(branch.then())
              || branch.otherwise().stream().anyMatch(this::callsOperations);
      case Expr.For loop -> callsOperations(loop.body());
      case Expr.Conjugation conjugation ->
          callsOperations(conjugation.within()) || callsOperations(conjugation.apply());
      case Expr.Parallel parallel -> callsOperations(parallel.body());
      case Expr.IntLiteral _,
          Expr.BigIntLiteral _,
          Expr.DoubleLiteral _,
          Expr.ImaginaryLiteral _,
          Expr.BoolLiteral _,
          Expr.StringLiteral _,
          Expr.Interpolated _,
          Expr.ResultLiteral _,
          Expr.PauliLiteral _,
          Expr.Name _,
          Expr.Hole _,
          Expr.Tuple _,
          Expr.ArrayLiteral _,
          Expr.ArrayRepeat _,
          Expr.NewArray _,
          Expr.NewStruct _,
          Expr.Range _,
          Expr.Unary _,
          Expr.Binary _,
          Expr.Conditional _,
          Expr.CopyUpdate _,
          Expr.FunctorApplication _,
          Expr.Unwrap _,
          Expr.Field _,
          Expr.Index _,
          Expr.Lambda _,
          Expr.Assign _,
          Expr.AssignOperator _,
          Expr.AssignUpdate _,
          Expr.While _,
          Expr.Repeat _,
          Expr.Return _,
          Expr.Fail _,
          Expr.Break _,
          Expr.Continue _,
          Expr.Error _ ->
          false;
    };
  }

  private boolean isOperationCall(Expr.Call call) {
    return types.typeOf(call.callee()) instanceof Type.Arrow arrow
        && arrow.kind() == CallableKind.OPERATION
        && !Syntax.isPartial(call);
  }
}
