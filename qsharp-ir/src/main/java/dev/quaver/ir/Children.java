package dev.quaver.ir;

import java.util.ArrayList;
import java.util.List;

/// The expressions directly inside an expression, in the order of evaluation. Statements of blocks are not among them.
final class Children {
  private Children() {}

  static List<Expr> of(Expr expr) {
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
      case Expr.Tuple e -> e.items();
      case Expr.Array e -> e.items();
      case Expr.ArrayRepeat e -> List.of(e.value(), e.size());
      case Expr.Range e -> {
        var parts = new ArrayList<Expr>();
        e.start().ifPresent(parts::add);
        e.step().ifPresent(parts::add);
        e.end().ifPresent(parts::add);
        yield parts;
      }
      case Expr.Interpolated e -> e.parts();
      case Expr.Closure e -> e.captures();
      case Expr.FunctorApplication e -> List.of(e.operand());
      case Expr.Call e -> List.of(e.callee(), e.argument());
      case Expr.Unary e -> List.of(e.operand());
      case Expr.Binary e -> List.of(e.left(), e.right());
      case Expr.Index e -> List.of(e.array(), e.index());
      case Expr.Slice e -> List.of(e.array(), e.range());
      case Expr.ArrayUpdate e -> List.of(e.array(), e.index(), e.value());
      case Expr.SliceUpdate e -> List.of(e.array(), e.range(), e.values());
      case Expr.TupleItem e -> List.of(e.tuple());
      case Expr.TupleUpdate e -> List.of(e.tuple(), e.value());
      case Expr.RangePart e -> List.of(e.range());
      case Expr.Retype e -> List.of(e.operand());
      case Expr.Block e -> e.result().stream().toList();
      case Expr.If e -> {
        var parts = new ArrayList<>(List.of(e.condition(), e.then()));
        e.otherwise().ifPresent(parts::add);
        yield parts;
      }
      case Expr.QubitScope e -> {
        var parts = new ArrayList<Expr>();
        e.allocations().forEach(allocation -> allocation.size().ifPresent(parts::add));
        parts.add(e.body());
        yield parts;
      }
    };
  }
}
