package dev.quaver.exec.codegen;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ir.Contents;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.value.Kind;

/// How long one round of a loop may take.
enum Effort {
  /// A number of instructions that the source shows.
  SMALL,
  /// It calls something, or does something with all items of an array.
  ANY;

  static Effort of(Stmt loop, Surroundings around) {
    int[] heavy = {0};
    Contents.visit(
        loop,
        expr -> heavy[0] += isHeavy(expr, around) ? 1 : 0,
        statement -> heavy[0] -= isUpdateInPlace(statement) ? 1 : 0);
    return heavy[0] == 0 ? SMALL : ANY;
  }

  private static boolean isUpdateInPlace(Stmt statement) {
    return statement instanceof Stmt.Assign assign
        && assign.value() instanceof Expr.ArrayUpdate update
        && update.array() instanceof Expr.Local local
        && local.slot() == assign.slot();
  }

  private static boolean isHeavy(Expr expr, Surroundings around) {
    return switch (expr) {
      case Expr.Call call ->
          !(call.callee() instanceof Expr.CallableRef ref
              && around.callee(ref, false, 0).form() == Surroundings.Form.LENGTH);
      case Expr.Binary binary ->
          binary.operator() == BinaryOperator.POWER
              || around.kind(binary.left().type()) == Kind.OBJECT;
      case Expr.ArrayRepeat _,
          Expr.Slice _,
          Expr.ArrayUpdate _,
          Expr.SliceUpdate _,
          Expr.Interpolated _,
          Expr.QubitScope _ ->
          true;
      case Expr _ -> false;
    };
  }
}
