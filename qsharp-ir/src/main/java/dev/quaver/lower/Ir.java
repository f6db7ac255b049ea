package dev.quaver.lower;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Short ways to write small pieces of IR.
final class Ir {
  private Ir() {}

  static Expr unit(Span span) {
    return new Expr.Tuple(List.of(), Type.UNIT, span);
  }

  static Expr integer(long value, Span span) {
    return new Expr.IntLiteral(value, span);
  }

  /// A tuple of the items' types.
  static Expr tuple(List<Expr> items, Span span) {
    return new Expr.Tuple(items, new Type.Tuple(items.stream().map(Expr::type).toList()), span);
  }

  static Expr intBinary(BinaryOperator operator, Expr left, Expr right) {
    return new Expr.Binary(operator, left, right, Type.Primitive.INT, left.span());
  }

  /// Item `index` of a value of tuple type.
  static Expr item(Expr tuple, int index) {
    var type = (Type.Tuple) tuple.type();
    return new Expr.TupleItem(tuple, index, type.items().get(index), tuple.span());
  }

  /// `operand` under the type `type`; nothing where it has that type, or had it before it was retyped.
  static Expr retype(Expr operand, Type type) {
    if (operand instanceof Expr.Retype inner && inner.operand().type().equals(type)) {
      return inner.operand();
    }
    return operand.type().equals(type) ? operand : new Expr.Retype(operand, type, operand.span());
  }

  /// A block that runs `statements` and has no value.
  static Expr.Block unitBlock(List<Stmt> statements, Span span) {
    return new Expr.Block(statements, Optional.empty(), Type.UNIT, span);
  }

  /// A block that is `value`.
  static Expr.Block valueBlock(Expr value) {
    return valueBlock(List.of(), value);
  }

  /// A block that runs `statements` and is `value`.
  static Expr.Block valueBlock(List<Stmt> statements, Expr value) {
    if (value.type().equals(Type.UNIT)) {
      var all = new ArrayList<>(statements);
      all.add(new Stmt.Evaluate(value, value.span()));
      return unitBlock(all, value.span());
    }
    return new Expr.Block(statements, Optional.of(value), value.type(), value.span());
  }

  /// Whether evaluating `expr` has no effect, so that it may be left out.
  static boolean isPure(Expr expr) {
    return switch (expr) {
      case Expr.Local _ -> true;
      case Expr.TupleItem item -> isPure(item.tuple());
      case Expr.Retype retype -> isPure(retype.operand());
      case Expr.Tuple tuple -> tuple.items().stream().allMatch(Ir::isPure);
      case Expr other -> isConstant(other);
    };
  }

  /// Whether evaluating `expr` has no effect and no effect can change its value, so that it may move.
  static boolean isConstant(Expr expr) {
    return switch (expr) {
      case Expr.IntLiteral _,
          Expr.BigIntLiteral _,
          Expr.DoubleLiteral _,
          Expr.BoolLiteral _,
          Expr.StringLiteral _,
          Expr.ResultLiteral _,
          Expr.PauliLiteral _,
          Expr.CallableRef _ ->
          true;
      case Expr.Tuple tuple -> tuple.items().stream().allMatch(Ir::isConstant);
      case Expr.Retype retype -> isConstant(retype.operand());
      case Expr.Range range ->
          range.start().stream().allMatch(Ir::isConstant)
              && range.step().stream().allMatch(Ir::isConstant)
              && range.end().stream().allMatch(Ir::isConstant);
      case Expr.DefaultValue _,
          Expr.Array _,
          Expr.ArrayRepeat _,
          Expr.Interpolated _,
          Expr.Local _,
          Expr.Closure _,
          Expr.FunctorApplication _,
          Expr.Call _,
          Expr.Unary _,
          Expr.Binary _,
          Expr.Index _,
          Expr.Slice _,
          Expr.ArrayUpdate _,
          Expr.SliceUpdate _,
          Expr.TupleItem _,
          Expr.TupleUpdate _,
          Expr.RangePart _,
          Expr.Block _,
          Expr.If _,
          Expr.QubitScope _ ->
          false;
    };
  }
}
