package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.format.openqasm.syntax.BinaryOperator;
import dev.quaver.source.Span;
import java.util.Optional;

/// `~ & | ^ << >>` on bits, registers, whole numbers and angles.
final class BitOperators {

  private final Conversions conversions;

  BitOperators(Translation translation) {
    this.conversions = translation.conversions();
  }

  Optional<Value> not(Value operand, Span span) {
    return switch (operand.type()) {
      case QasmType.Bit _, QasmType.Bool _ -> {
        Value truth = conversions.implicit(operand, QasmTypes.BOOL);
        Expr turned = QSharp.not(truth.expr(), span);
        yield Optional.of(
            operand.type() instanceof QasmType.Bit
                ? Value.of(QasmTypes.BIT, Conversions.bitOf(turned, span))
                : Value.of(QasmTypes.BOOL, turned));
      }
      case QasmType.BitRegister _ ->
          Optional.of(
              Value.of(
                  operand.type(), QSharp.call(QSharp.VALUES + "NotBits", span, operand.expr())));
      case QasmType.Int number -> Optional.of(notWhole(operand, number, span));
      case QasmType.Angle _ ->
          Optional.of(
              Value.of(
                  operand.type(), QSharp.call(QSharp.ANGLES + "AngleNotB", span, operand.expr())));
      default -> Optional.empty();
    };
  }

  private Value notWhole(Value operand, QasmType.Int type, Span span) {
    if (operand.whole().isPresent()) {
      return Value.whole(type, Conversions.wrap(~operand.whole().get(), type), span);
    }
    Expr turned = new Expr.Unary(UnaryOperator.BITWISE_NOT, operand.expr(), span);
    return conversions.explicit(Value.of(QasmTypes.INT, turned), type);
  }

  Optional<Value> combined(BinaryOperator operator, Value left, Value right, Span span) {
    if (isTruth(left.type()) && isTruth(right.type())) {
      return Optional.of(truths(operator, left, right, span));
    }
    if (left.type() instanceof QasmType.BitRegister
        || right.type() instanceof QasmType.BitRegister) {
      return registers(operator, left, right, span);
    }
    if (left.type() instanceof QasmType.Angle && right.type() instanceof QasmType.Angle) {
      return new AngleArithmetic(conversions)
          .pair("Angle" + name(operator) + "B", left, right, span);
    }
    if (isWhole(left.type()) && isWhole(right.type())) {
      return Optional.of(
          wholes(
              operator,
              conversions.implicit(left, QasmTypes.INT),
              conversions.implicit(right, QasmTypes.INT),
              span));
    }
    return Optional.empty();
  }

  private static boolean isTruth(QasmType type) {
    return type instanceof QasmType.Bit || type instanceof QasmType.Bool;
  }

  private static boolean isWhole(QasmType type) {
    return type instanceof QasmType.Int || isTruth(type);
  }

  private Value truths(BinaryOperator operator, Value left, Value right, Span span) {
    Expr a = conversions.condition(left);
    Expr b = conversions.condition(right);
    Expr both =
        switch (operator) {
          case BIT_AND -> QSharp.binary(dev.quaver.ast.BinaryOperator.AND, a, b, span);
          case BIT_OR -> QSharp.binary(dev.quaver.ast.BinaryOperator.OR, a, b, span);
          default -> QSharp.binary(dev.quaver.ast.BinaryOperator.NOT_EQUAL, a, b, span);
        };
    boolean bit = left.type() instanceof QasmType.Bit && right.type() instanceof QasmType.Bit;
    return bit
        ? Value.of(QasmTypes.BIT, Conversions.bitOf(both, span))
        : Value.of(QasmTypes.BOOL, both);
  }

  /// With a number, its bits are taken.
  private Optional<Value> registers(BinaryOperator operator, Value left, Value right, Span span) {
    QasmType type = left.type() instanceof QasmType.BitRegister ? left.type() : right.type();
    QasmType other = left.type() instanceof QasmType.BitRegister ? right.type() : left.type();
    boolean sameSize =
        other instanceof QasmType.BitRegister bits
            && bits.size() == ((QasmType.BitRegister) type).size();
    if (!sameSize && !(other instanceof QasmType.Int)) {
      return Optional.empty();
    }
    return Optional.of(
        Value.of(
            type,
            QSharp.call(
                QSharp.VALUES + name(operator) + "Bits",
                span,
                conversions.implicit(left, type).expr(),
                conversions.implicit(right, type).expr())));
  }

  private static Value wholes(BinaryOperator operator, Value a, Value b, Span span) {
    if (a.whole().isPresent() && b.whole().isPresent()) {
      long x = a.whole().get();
      long y = b.whole().get();
      long result =
          switch (operator) {
            case BIT_AND -> x & y;
            case BIT_OR -> x | y;
            default -> x ^ y;
          };
      return Value.whole(result, span);
    }
    dev.quaver.ast.BinaryOperator wanted =
        switch (operator) {
          case BIT_AND -> dev.quaver.ast.BinaryOperator.BITWISE_AND;
          case BIT_OR -> dev.quaver.ast.BinaryOperator.BITWISE_OR;
          default -> dev.quaver.ast.BinaryOperator.BITWISE_XOR;
        };
    return Value.of(QasmTypes.INT, QSharp.binary(wanted, a.expr(), b.expr(), span));
  }

  private static String name(BinaryOperator operator) {
    return switch (operator) {
      case BIT_AND -> "And";
      case BIT_OR -> "Or";
      default -> "Xor";
    };
  }

  Optional<Value> shifted(BinaryOperator operator, Value left, Value right, Span span) {
    if (!isWhole(right.type())) {
      return Optional.empty();
    }
    boolean up = operator == BinaryOperator.SHIFT_LEFT;
    Value distance = conversions.implicit(right, QasmTypes.INT);
    return switch (left.type()) {
      case QasmType.BitRegister _ ->
          Optional.of(
              Value.of(
                  left.type(),
                  QSharp.call(
                      QSharp.VALUES + (up ? "ShiftedUp" : "ShiftedDown"),
                      span,
                      left.expr(),
                      distance.expr())));
      case QasmType.Angle _ ->
          Optional.of(
              Value.of(
                  left.type(),
                  QSharp.call(
                      QSharp.ANGLES + (up ? "AngleShl" : "AngleShr"),
                      span,
                      left.expr(),
                      distance.expr())));
      case QasmType.Int _, QasmType.Bit _, QasmType.Bool _ ->
          Optional.of(shiftedWhole(up, conversions.implicit(left, QasmTypes.INT), distance, span));
      default -> Optional.empty();
    };
  }

  private static Value shiftedWhole(boolean up, Value value, Value distance, Span span) {
    boolean known =
        value.whole().isPresent()
            && distance.whole().filter(by -> by >= 0 && by < Long.SIZE).isPresent();
    if (known) {
      long number = value.whole().get();
      long by = distance.whole().get();
      return Value.whole(up ? number << by : number >> by, span);
    }
    return Value.of(
        QasmTypes.INT,
        QSharp.binary(
            up
                ? dev.quaver.ast.BinaryOperator.SHIFT_LEFT
                : dev.quaver.ast.BinaryOperator.SHIFT_RIGHT,
            value.expr(),
            distance.expr(),
            span));
  }
}
