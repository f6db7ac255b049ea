package dev.quaver.lower;

import dev.quaver.ast.Expr;
import dev.quaver.ast.QubitInit;
import dev.quaver.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Questions about syntax that need no types.
final class Syntax {
  private Syntax() {}

  /// Whether a call has holes among its arguments.
  static boolean isPartial(Expr.Call call) {
    return hasHole(call.arguments());
  }

  /// Whether an argument is a hole or a tuple with holes.
  static boolean hasHole(Expr argument) {
    Expr bare = unparenthesised(argument);
    return bare instanceof Expr.Hole
        || (bare instanceof Expr.Tuple tuple && tuple.items().stream().anyMatch(Syntax::hasHole));
  }

  static Expr unparenthesised(Expr expr) {
    Expr bare = expr;
    while (bare instanceof Expr.Paren paren) {
      bare = paren.expr();
    }
    return bare;
  }

  /// The expressions directly inside `expr`, in the order of evaluation; those of nested declarations not.
  static List<Expr> children(Expr expr) {
    return switch (expr) {
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
          Expr.Error _ ->
          List.of();
      case Expr.Interpolated text ->
          text.parts().stream()
              .filter(Expr.HolePart.class::isInstance)
              .map(part -> ((Expr.HolePart) part).expr())
              .toList();
      case Expr.Paren paren -> List.of(paren.expr());
      case Expr.Tuple tuple -> tuple.items();
      case Expr.ArrayLiteral array -> array.items();
      case Expr.ArrayRepeat repeat -> List.of(repeat.value(), repeat.size());
      case Expr.NewArray array -> List.of(array.size());
      case Expr.NewStruct struct -> children(struct);
      case Expr.Range range -> present(range.start(), range.step(), range.end());
      case Expr.Unary unary -> List.of(unary.operand());
      case Expr.Binary binary -> List.of(binary.left(), binary.right());
      case Expr.Conditional choice ->
          List.of(choice.condition(), choice.whenTrue(), choice.whenFalse());
      case Expr.CopyUpdate update -> List.of(update.container(), update.index(), update.value());
      case Expr.FunctorApplication functor -> List.of(functor.operand());
      case Expr.Unwrap unwrap -> List.of(unwrap.operand());
      case Expr.Field field -> List.of(field.operand());
      case Expr.Index index -> List.of(index.array(), index.index());
      case Expr.Call call -> List.of(call.callee(), call.arguments());
      case Expr.Lambda lambda -> List.of(lambda.body());
      case Expr.Assign assign -> List.of(assign.target(), assign.value());
      case Expr.AssignOperator assign -> List.of(assign.target(), assign.value());
      case Expr.AssignUpdate assign -> List.of(assign.target(), assign.index(), assign.value());
      case Expr.Block block -> children(block);
      case Expr.If branch ->
          present(Optional.of(branch.condition()), Optional.of(branch.then()), branch.otherwise());
      case Expr.For loop -> List.of(loop.iterable(), loop.body());
      case Expr.While loop -> List.of(loop.condition(), loop.body());
      case Expr.Repeat loop ->
          present(
              Optional.of(loop.body()),
              Optional.of(loop.until()),
              loop.fixup().map(block -> (Expr) block));
      case Expr.Conjugation conjugation -> List.of(conjugation.within(), conjugation.apply());
      case Expr.Return jump -> List.of(jump.value());
      case Expr.Fail fail -> List.of(fail.message());
      case Expr.Parallel parallel ->
          present(parallel.limit(), Optional.of(parallel.body()), Optional.empty());
    };
  }

  private static List<Expr> children(Expr.NewStruct struct) {
    var children = new ArrayList<Expr>();
    struct.copied().ifPresent(children::add);
    struct.fields().forEach(field -> children.add(field.value()));
    return children;
  }

  private static List<Expr> children(Expr.Block block) {
    var children = new ArrayList<Expr>();
    for (Stmt statement : block.statements()) {
      switch (statement) {
        case Stmt.Local local -> children.add(local.value());
        case Stmt.Expression expression -> children.add(expression.expr());
        case Stmt.Use use -> {
          addSizes(use.init(), children);
          use.block().ifPresent(children::add);
        }
        case Stmt.Declaration _, Stmt.Empty _ -> {}
      }
    }
    return children;
  }

  private static void addSizes(QubitInit init, List<Expr> children) {
    switch (init) {
      case QubitInit.Array array -> children.add(array.size());
      case QubitInit.Tuple tuple -> tuple.items().forEach(item -> addSizes(item, children));
      case QubitInit.Single _, QubitInit.Error _ -> {}
    }
  }

  private static List<Expr> present(Optional<Expr> a, Optional<Expr> b, Optional<Expr> c) {
    var children = new ArrayList<Expr>();
    a.ifPresent(children::add);
    b.ifPresent(children::add);
    c.ifPresent(children::add);
    return children;
  }
}
