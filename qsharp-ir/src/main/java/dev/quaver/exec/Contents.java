package dev.quaver.exec;

import dev.quaver.ir.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Looks for something inside an expression.
final class Contents {

  private Contents() {}

  /// Whether evaluating it may execute statements of this callable, which may assign to locals.
  static boolean hasStatements(Expr expr) {
    return any(expr, part -> part instanceof Expr.Block || part instanceof Expr.QubitScope);
  }

  /// Whether it reads the local `slot` or may execute statements.
  static boolean touches(Expr expr, int slot) {
    return any(
        expr,
        part ->
            part instanceof Expr.Block
                || part instanceof Expr.QubitScope
                || (part instanceof Expr.Local local && local.slot() == slot));
  }

  private static boolean any(Expr expr, Predicate<Expr> wanted) {
    if (wanted.test(expr)) {
      return true;
    }
    for (Expr child : children(expr)) {
      if (any(child, wanted)) {
        return true;
      }
    }
    return false;
  }

  /// The direct parts of an expression; of a block only its value.
  private static List<Expr> children(Expr expr) {
    return switch (expr) {
      case Expr.IntLiteral _,
          Expr.BigIntLiteral _,
          Expr.DoubleLiteral _,
          Expr.BoolLiteral _,
          Expr.StringLiteral _,
          Expr.ResultLiteral _,
          Expr.PauliLiteral _,
          Expr.DefaultValue _,
          Expr.Local _,
          Expr.CallableRef _ ->
          List.of();
      case Expr.Tuple tuple -> tuple.items();
      case Expr.Array array -> array.items();
      case Expr.ArrayRepeat repeat -> List.of(repeat.value(), repeat.size());
      case Expr.Range range -> present(range.start(), range.step(), range.end());
      case Expr.Interpolated text -> text.parts();
      case Expr.Closure closure -> closure.captures();
      case Expr.FunctorApplication functor -> List.of(functor.operand());
      case Expr.Call call -> List.of(call.callee(), call.argument());
      case Expr.Unary unary -> List.of(unary.operand());
      case Expr.Binary binary -> List.of(binary.left(), binary.right());
      case Expr.Index index -> List.of(index.array(), index.index());
      case Expr.Slice slice -> List.of(slice.array(), slice.range());
      case Expr.ArrayUpdate update -> List.of(update.array(), update.index(), update.value());
      case Expr.SliceUpdate update -> List.of(update.array(), update.range(), update.values());
      case Expr.TupleItem item -> List.of(item.tuple());
      case Expr.TupleUpdate update -> List.of(update.tuple(), update.value());
      case Expr.RangePart part -> List.of(part.range());
      case Expr.Retype retype -> List.of(retype.operand());
      case Expr.Block block -> present(block.result());
      case Expr.If choice -> {
        List<Expr> parts = new ArrayList<>(List.of(choice.condition(), choice.then()));
        choice.otherwise().ifPresent(parts::add);
        yield parts;
      }
      case Expr.QubitScope scope -> List.of(scope.body());
    };
  }

  @SafeVarargs
  private static List<Expr> present(Optional<Expr>... parts) {
    List<Expr> all = new ArrayList<>();
    for (Optional<Expr> part : parts) {
      part.ifPresent(all::add);
    }
    return all;
  }
}
