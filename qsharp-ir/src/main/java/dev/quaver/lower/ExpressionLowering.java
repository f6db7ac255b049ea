package dev.quaver.lower;

import dev.quaver.ast.Expr.HolePart;
import dev.quaver.ast.Expr.StringPart;
import dev.quaver.ast.Expr.TextPart;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.types.Type;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lowers expressions: literals and compound values here, the rest by category.
final class ExpressionLowering {
  private final BodyLowering body;

  ExpressionLowering(BodyLowering body) {
    this.body = body;
  }

  Expr lower(dev.quaver.ast.Expr expr) {
    return switch (expr) {
      case dev.quaver.ast.Expr.IntLiteral e -> new Expr.IntLiteral(e.value(), e.span());
      case dev.quaver.ast.Expr.BigIntLiteral e -> new Expr.BigIntLiteral(e.value(), e.span());
      case dev.quaver.ast.Expr.DoubleLiteral e -> new Expr.DoubleLiteral(e.value(), e.span());
      case dev.quaver.ast.Expr.ImaginaryLiteral e -> body.operators().imaginary(e);
      case dev.quaver.ast.Expr.BoolLiteral e -> new Expr.BoolLiteral(e.value(), e.span());
      case dev.quaver.ast.Expr.StringLiteral e -> new Expr.StringLiteral(e.value(), e.span());
      case dev.quaver.ast.Expr.ResultLiteral e -> new Expr.ResultLiteral(e.one(), e.span());
      case dev.quaver.ast.Expr.PauliLiteral e ->
          new Expr.PauliLiteral(Pauli.ofAxis(e.axis()), e.span());
      case dev.quaver.ast.Expr.Interpolated e -> interpolated(e);
      case dev.quaver.ast.Expr.Name e -> body.fields().name(e);
      case dev.quaver.ast.Expr.Paren e -> lower(e.expr());
      case dev.quaver.ast.Expr.Tuple e -> tuple(e);
      case dev.quaver.ast.Expr.ArrayLiteral e ->
          new Expr.Array(lower(e.items()), body.typeOf(e), e.span());
      case dev.quaver.ast.Expr.ArrayRepeat e ->
          new Expr.ArrayRepeat(lower(e.value()), lower(e.size()), body.typeOf(e), e.span());
      case dev.quaver.ast.Expr.NewArray e -> newArray(e);
      case dev.quaver.ast.Expr.NewStruct e -> body.fields().construction(e);
      case dev.quaver.ast.Expr.Range e ->
          new Expr.Range(
              e.start().map(this::lower),
              e.step().map(this::lower),
              e.end().map(this::lower),
              body.typeOf(e),
              e.span());
      case dev.quaver.ast.Expr.Unary e -> body.operators().unary(e);
      case dev.quaver.ast.Expr.Binary e -> body.operators().binary(e);
      case dev.quaver.ast.Expr.Conditional e ->
          new Expr.If(
              lower(e.condition()),
              lower(e.whenTrue()),
              Optional.of(lower(e.whenFalse())),
              body.typeOf(e),
              e.span());
      case dev.quaver.ast.Expr.CopyUpdate e -> body.fields().copyUpdate(e);
      case dev.quaver.ast.Expr.FunctorApplication e -> body.calls().functor(e);
      case dev.quaver.ast.Expr.Unwrap e -> Ir.retype(lower(e.operand()), body.typeOf(e));
      case dev.quaver.ast.Expr.Field e -> body.fields().access(e);
      case dev.quaver.ast.Expr.Index e -> index(e);
      case dev.quaver.ast.Expr.Call e -> body.calls().call(e);
      case dev.quaver.ast.Expr.Lambda e -> body.closures().lambda(e);
      case dev.quaver.ast.Expr.Block e -> body.statements().block(e, body.typeOf(e));
      case dev.quaver.ast.Expr.If e -> body.statements().branch(e, body.typeOf(e));
      case dev.quaver.ast.Expr.Conjugation e -> body.loops().conjugation(e, body.typeOf(e));
      case dev.quaver.ast.Expr.Parallel e -> lower(e.body());
      case dev.quaver.ast.Expr.For e -> asBlock(e);
      case dev.quaver.ast.Expr.While e -> asBlock(e);
      case dev.quaver.ast.Expr.Repeat e -> asBlock(e);
      case dev.quaver.ast.Expr.Assign e -> asBlock(e);
      case dev.quaver.ast.Expr.AssignOperator e -> asBlock(e);
      case dev.quaver.ast.Expr.AssignUpdate e -> asBlock(e);
      case dev.quaver.ast.Expr.Return e -> asBlock(e);
      case dev.quaver.ast.Expr.Fail e -> asBlock(e);
      case dev.quaver.ast.Expr.Break e -> asBlock(e);
      case dev.quaver.ast.Expr.Continue e -> asBlock(e);
      case dev.quaver.ast.Expr.Hole _, dev.quaver.ast.Expr.Error _ ->
          throw new IllegalStateException("internal: lowering " + expr);
    };
  }

  List<Expr> lower(List<dev.quaver.ast.Expr> exprs) {
    return exprs.stream().map(this::lower).toList();
  }

  /// A statement in the place of an expression.
  private Expr asBlock(dev.quaver.ast.Expr statement) {
    var out = new ArrayList<Stmt>();
    body.statements().effect(statement, out);
    return new Expr.Block(out, Optional.empty(), body.typeOf(statement), statement.span());
  }

  private Expr interpolated(dev.quaver.ast.Expr.Interpolated text) {
    var parts = new ArrayList<Expr>();
    for (StringPart part : text.parts()) {
      parts.add(
          switch (part) {
            case TextPart written -> new Expr.StringLiteral(written.text(), text.span());
            case HolePart hole -> lower(hole.expr());
          });
    }
    return new Expr.Interpolated(parts, text.span());
  }

  private Expr tuple(dev.quaver.ast.Expr.Tuple tuple) {
    boolean isItsItem =
        tuple.items().size() == 1
            && !(body.typeOf(tuple) instanceof Type.Tuple type && type.items().size() == 1);
    return isItsItem
        ? lower(tuple.items().getFirst())
        : Ir.tuple(lower(tuple.items()), tuple.span());
  }

  private Expr newArray(dev.quaver.ast.Expr.NewArray array) {
    var type = (Type.Array) body.typeOf(array);
    var value = new Expr.DefaultValue(type.item(), array.itemType().span());
    return new Expr.ArrayRepeat(value, lower(array.size()), type, array.span());
  }

  private Expr index(dev.quaver.ast.Expr.Index access) {
    return item(lower(access.array()), lower(access.index()), access.span());
  }

  /// `array[index]` or `array[range]`
  static Expr item(Expr array, Expr index, dev.quaver.source.Span span) {
    return index.type() == Type.Primitive.INT
        ? new Expr.Index(array, index, ((Type.Array) array.type()).item(), span)
        : new Expr.Slice(array, index, array.type(), span);
  }
}
