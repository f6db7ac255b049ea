package dev.quaver.lower;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.UdtDefinition;
import java.util.List;

/// Lowers operators. Arithmetic on newtypes and structs can only be that of Complex, for which the library has functions.
final class OperatorLowering {
  private final BodyLowering body;

  OperatorLowering(BodyLowering body) {
    this.body = body;
  }

  Expr unary(dev.quaver.ast.Expr.Unary unary) {
    Expr operand = body.expressions().lower(unary.operand());
    if (operand.type() instanceof Type.Udt) {
      return unary.operator() == UnaryOperator.NEGATE
          ? library("NegationC", List.of(operand), unary.span())
          : operand;
    }
    return unary.operator() == UnaryOperator.NEGATE
        ? negated(operand, unary.span())
        : new Expr.Unary(unary.operator(), operand, operand.type(), unary.span());
  }

  private static Expr negated(Expr operand, Span span) {
    return switch (operand) {
      case Expr.IntLiteral literal -> new Expr.IntLiteral(-literal.value(), span);
      case Expr.BigIntLiteral literal -> new Expr.BigIntLiteral(literal.value().negate(), span);
      case Expr.DoubleLiteral literal -> new Expr.DoubleLiteral(-literal.value(), span);
      case Expr other -> new Expr.Unary(UnaryOperator.NEGATE, other, other.type(), span);
    };
  }

  Expr binary(dev.quaver.ast.Expr.Binary binary) {
    Expr left = body.expressions().lower(binary.left());
    Expr right = body.expressions().lower(binary.right());
    return binary(binary.operator(), left, right, body.typeOf(binary), binary.span());
  }

  Expr binary(BinaryOperator operator, Expr left, Expr right, Type type, Span span) {
    if (left.type() instanceof Type.Udt udt) {
      return complex(operator, left, asComplex(right, udt), type, span);
    }
    if (right.type() instanceof Type.Udt udt) {
      return complex(operator, asComplex(left, udt), right, type, span);
    }
    return new Expr.Binary(operator, left, right, type, span);
  }

  Expr imaginary(dev.quaver.ast.Expr.ImaginaryLiteral literal) {
    var real = new Expr.DoubleLiteral(0.0, literal.span());
    var imaginary = new Expr.DoubleLiteral(literal.value(), literal.span());
    Expr parts = Ir.tuple(List.of(real, imaginary), literal.span());
    return Ir.retype(parts, body.typeOf(literal));
  }

  private Expr complex(BinaryOperator operator, Expr left, Expr right, Type type, Span span) {
    return switch (operator) {
      case ADD -> library("PlusC", List.of(left, right), span);
      case SUBTRACT -> library("MinusC", List.of(left, right), span);
      case MULTIPLY -> library("TimesC", List.of(left, right), span);
      case DIVIDE -> library("DividedByC", List.of(left, right), span);
      case POWER -> library("PowC", List.of(left, right), span);
      case EQUAL, NOT_EQUAL ->
          new Expr.Binary(operator, unwrapped(left), unwrapped(right), type, span);
      case MODULO,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR,
          AND,
          OR,
          LESS,
          LESS_EQUAL,
          GREATER,
          GREATER_EQUAL ->
          throw new IllegalStateException("internal: no complex operator " + operator.symbol());
    };
  }

  /// The Double literal in `1.0 + 2.0i` as a complex number.
  private static Expr asComplex(Expr value, Type.Udt complex) {
    if (!value.type().equals(Type.Primitive.DOUBLE)) {
      return value;
    }
    var zero = new Expr.DoubleLiteral(0.0, value.span());
    return Ir.retype(Ir.tuple(List.of(value, zero), value.span()), complex);
  }

  private Expr unwrapped(Expr value) {
    UdtDefinition definition = body.program().udt(((Type.Udt) value.type()).id());
    return Ir.retype(value, definition.underlying());
  }

  private Expr library(String name, List<Expr> arguments, Span span) {
    var id = new CallableId("std", "Std.Math." + name);
    body.program().require(id);
    Type.Arrow type = body.program().declaration(id).type();
    var callee = new Expr.CallableRef(id, List.of(), false, 0, type, span);
    Expr argument = arguments.size() == 1 ? arguments.getFirst() : Ir.tuple(arguments, span);
    return new Expr.Call(callee, argument, type.output(), span);
  }
}
