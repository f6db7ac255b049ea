package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.ast.QubitInit;
import dev.quaver.ast.Stmt;
import java.util.function.Consumer;

/// Visits the expressions directly inside an expression or statement, in order of evaluation. Callables declared in blocks
/// are no part of the code around them and are left out.
final class Children {

  private Children() {}

  static void of(Expr expr, Consumer<Expr> visit) {
    switch (expr) {
      case Expr.IntLiteral _,
          Expr.BigIntLiteral _,
          Expr.DoubleLiteral _,
          Expr.ImaginaryLiteral _,
          Expr.BoolLiteral _,
          Expr.StringLiteral _,
          Expr.ResultLiteral _,
          Expr.PauliLiteral _,
          Expr.Name _,
          Expr.Hole _,
          Expr.Break _,
          Expr.Continue _,
          Expr.Error _ -> {}
      case Expr.Interpolated interpolated -> {
        for (Expr.StringPart part : interpolated.parts()) {
          if (part instanceof Expr.HolePart hole) {
            visit.accept(hole.expr());
          }
        }
      }
      case Expr.Paren paren -> visit.accept(paren.expr());
      case Expr.Tuple tuple -> tuple.items().forEach(visit);
      case Expr.ArrayLiteral array -> array.items().forEach(visit);
      case Expr.ArrayRepeat repeat -> {
        visit.accept(repeat.value());
        visit.accept(repeat.size());
      }
      case Expr.NewArray array -> visit.accept(array.size());
      case Expr.NewStruct struct -> {
        struct.copied().ifPresent(visit);
        for (Expr.FieldValue field : struct.fields()) {
          visit.accept(field.value());
        }
      }
      case Expr.Range range -> {
        range.start().ifPresent(visit);
        range.step().ifPresent(visit);
        range.end().ifPresent(visit);
      }
      case Expr.Unary unary -> visit.accept(unary.operand());
      case Expr.Binary binary -> {
        visit.accept(binary.left());
        visit.accept(binary.right());
      }
      case Expr.Conditional conditional -> {
        visit.accept(conditional.condition());
        visit.accept(conditional.whenTrue());
        visit.accept(conditional.whenFalse());
      }
      case Expr.CopyUpdate update -> {
        visit.accept(update.container());
        visit.accept(update.index());
        visit.accept(update.value());
      }
      case Expr.FunctorApplication application -> visit.accept(application.operand());
      case Expr.Unwrap unwrap -> visit.accept(unwrap.operand());
      case Expr.Field field -> visit.accept(field.operand());
      case Expr.Index index -> {
        visit.accept(index.array());
        visit.accept(index.index());
      }
      case Expr.Call call -> {
        visit.accept(call.callee());
        call.arguments().items().forEach(visit);
      }
      case Expr.Lambda lambda -> visit.accept(lambda.body());
      case Expr.Assign assign -> {
        visit.accept(assign.target());
        visit.accept(assign.value());
      }
      case Expr.AssignOperator assign -> {
        visit.accept(assign.target());
        visit.accept(assign.value());
      }
      case Expr.AssignUpdate assign -> {
        visit.accept(assign.target());
        visit.accept(assign.index());
        visit.accept(assign.value());
      }
      case Expr.Block block -> {
        for (Stmt statement : block.statements()) {
          of(statement, visit);
        }
      }
      case Expr.If branch -> {
        visit.accept(branch.condition());
        visit.accept(branch.then());
        branch.otherwise().ifPresent(visit);
      }
      case Expr.For loop -> {
        visit.accept(loop.iterable());
        visit.accept(loop.body());
      }
      case Expr.While loop -> {
        visit.accept(loop.condition());
        visit.accept(loop.body());
      }
      case Expr.Repeat loop -> {
        visit.accept(loop.body());
        visit.accept(loop.until());
        loop.fixup().ifPresent(visit);
      }
      case Expr.Conjugation conjugation -> {
        visit.accept(conjugation.within());
        visit.accept(conjugation.apply());
      }
      case Expr.Return jump -> visit.accept(jump.value());
      case Expr.Fail fail -> visit.accept(fail.message());
      case Expr.Parallel parallel -> {
        parallel.limit().ifPresent(visit);
        visit.accept(parallel.body());
      }
    }
  }

  static void of(Stmt statement, Consumer<Expr> visit) {
    switch (statement) {
      case Stmt.Local local -> visit.accept(local.value());
      case Stmt.Use use -> {
        sizes(use.init(), visit);
        if (use.block().isPresent()) {
          visit.accept(use.block().get());
        }
      }
      case Stmt.Expression expression -> visit.accept(expression.expr());
      case Stmt.Declaration _, Stmt.Empty _ -> {}
    }
  }

  private static void sizes(QubitInit init, Consumer<Expr> visit) {
    switch (init) {
      case QubitInit.Array array -> visit.accept(array.size());
      case QubitInit.Tuple tuple -> {
        for (QubitInit item : tuple.items()) {
          sizes(item, visit);
        }
      }
      case QubitInit.Single _, QubitInit.Error _ -> {}
    }
  }
}
