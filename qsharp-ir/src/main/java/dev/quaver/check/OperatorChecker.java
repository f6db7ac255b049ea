package dev.quaver.check;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.Type.Primitive;

/// Types of prefix and infix operators.
final class OperatorChecker {

  private final BodyContext context;

  OperatorChecker(BodyContext context) {
    this.context = context;
  }

  /// The type of complex numbers.
  Type complex(Span span) {
    GlobalItem.OfType complex = context.program.library().complex();
    return complex != null
        ? complex.type
        : context.expressions.wrong("Resolve.NotFound", "type 'Complex' not found", span);
  }

  Type unary(Expr.Unary unary) {
    Type operand = context.expressions.check(unary.operand());
    Span span = unary.operand().span();
    return switch (unary.operator()) {
      case NEGATE, PLUS -> {
        context.classes.require(TypeClass.SIGNED, operand, span);
        yield operand;
      }
      case NOT -> {
        context.expressions.coerce(unary.operand(), operand, Primitive.BOOL);
        yield Primitive.BOOL;
      }
      case BITWISE_NOT -> {
        context.classes.require(TypeClass.INTEGRAL, operand, span);
        yield operand;
      }
    };
  }

  Type binary(Expr.Binary binary) {
    Expr left = binary.left();
    Expr right = binary.right();
    Type leftType = context.expressions.check(left);
    BinaryOperator operator = binary.operator();
    if (operator == BinaryOperator.AND || operator == BinaryOperator.OR) {
      context.expressions.coerce(left, leftType, Primitive.BOOL);
      boolean diverges = context.diverges;
      context.expressions.check(right, Primitive.BOOL);
      context.diverges = diverges;
      return Primitive.BOOL;
    }
    Type rightType = context.expressions.check(right);
    if ((operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT)
        && isComplexLiteral(left, right)) {
      return complex(binary.span());
    }
    return apply(operator, left, leftType, right, rightType);
  }

  /// `1.0 + 2.0i`: the one place where a Double becomes a complex number.
  private static boolean isComplexLiteral(Expr left, Expr right) {
    return (isDouble(left) && right instanceof Expr.ImaginaryLiteral)
        || (isImaginary(left) && right instanceof Expr.DoubleLiteral);
  }

  private static boolean isDouble(Expr expr) {
    return expr instanceof Expr.DoubleLiteral
        || (expr instanceof Expr.Unary unary && unary.operand() instanceof Expr.DoubleLiteral);
  }

  private static boolean isImaginary(Expr expr) {
    return expr instanceof Expr.ImaginaryLiteral
        || (expr instanceof Expr.Unary unary && unary.operand() instanceof Expr.ImaginaryLiteral);
  }

  /// The type of `left operator right`, `and` and `or` excepted.
  Type apply(BinaryOperator operator, Expr left, Type leftType, Expr right, Type rightType) {
    return switch (operator) {
      case ADD -> {
        Type joined = context.inference.join(leftType, rightType, left.span(), right.span());
        context.classes.require(TypeClass.ADD, joined, left.span());
        yield joined;
      }
      case SUBTRACT -> same(TypeClass.SUB, left, leftType, right, rightType);
      case MULTIPLY -> same(TypeClass.MUL, left, leftType, right, rightType);
      case DIVIDE -> same(TypeClass.DIV, left, leftType, right, rightType);
      case MODULO -> same(TypeClass.MOD, left, leftType, right, rightType);
      case BITWISE_AND, BITWISE_OR, BITWISE_XOR ->
          same(TypeClass.INTEGRAL, left, leftType, right, rightType);
      case EQUAL, NOT_EQUAL -> {
        same(TypeClass.EQ, left, leftType, right, rightType);
        yield Primitive.BOOL;
      }
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> {
        same(TypeClass.ORD, left, leftType, right, rightType);
        yield Primitive.BOOL;
      }
      case POWER -> {
        context.classes.requirePower(leftType, rightType, left.span(), right.span());
        yield leftType;
      }
      case SHIFT_LEFT, SHIFT_RIGHT -> {
        context.classes.require(TypeClass.INTEGRAL, leftType, left.span());
        context.expressions.coerce(right, rightType, Primitive.INT);
        yield leftType;
      }
      case AND, OR -> {
        context.expressions.coerce(left, leftType, Primitive.BOOL);
        context.expressions.coerce(right, rightType, Primitive.BOOL);
        yield Primitive.BOOL;
      }
    };
  }

  private Type same(TypeClass typeClass, Expr left, Type leftType, Expr right, Type rightType) {
    context.inference.equate(rightType, leftType, right.span());
    context.classes.require(typeClass, leftType, left.span());
    return leftType;
  }
}
