package dev.quaver.format.openqasm.translate;

import dev.quaver.format.openqasm.syntax.BinaryOperator;
import dev.quaver.source.Span;
import java.util.Optional;

/// Arithmetic with values of type `angle`, which wraps around at a full turn. With a `float` the angle is a number in
/// radians.
final class AngleArithmetic {

  private final Conversions conversions;

  AngleArithmetic(Conversions conversions) {
    this.conversions = conversions;
  }

  Optional<Value> binary(BinaryOperator operator, Value left, Value right, Span span) {
    return switch (operator) {
      case ADD -> pair("AddAngles", left, right, span);
      case SUBTRACT -> pair("SubtractAngles", left, right, span);
      case MULTIPLY ->
          left.type() instanceof QasmType.Angle
              ? scaled("MultiplyAngleByInt", left, right, span)
              : scaled("MultiplyAngleByInt", right, left, span);
      case DIVIDE ->
          right.type() instanceof QasmType.Angle && left.type() instanceof QasmType.Angle
              ? pair("DivideAngleByAngle", left, right, span)
                  .map(value -> Value.of(QasmTypes.INT, value.expr()))
              : scaled("DivideAngleByInt", left, right, span);
      default -> Optional.empty();
    };
  }

  /// Angles of different sizes are combined in the larger one.
  Optional<Value> pair(String function, Value left, Value right, Span span) {
    Optional<QasmType.Angle> type = common(left.type(), right.type());
    return type.map(size ->
        Value.of(
            size,
            QSharp.call(
                QSharp.ANGLES + function,
                span,
                conversions.implicit(left, size).expr(),
                conversions.implicit(right, size).expr())));
  }

  private static Optional<QasmType.Angle> common(QasmType left, QasmType right) {
    if (left instanceof QasmType.Angle a && right instanceof QasmType.Angle b) {
      return Optional.of(a.size() >= b.size() ? a : b);
    }
    QasmType other = left instanceof QasmType.Angle ? right : left;
    boolean number = other instanceof QasmType.Real || other instanceof QasmType.Int;
    return number
        ? Optional.of((QasmType.Angle) (left instanceof QasmType.Angle ? left : right))
        : Optional.empty();
  }

  private Optional<Value> scaled(String function, Value angle, Value factor, Span span) {
    if (!(angle.type() instanceof QasmType.Angle) || !(factor.type() instanceof QasmType.Int)) {
      return Optional.empty();
    }
    return Optional.of(
        Value.of(
            angle.type(),
            QSharp.call(QSharp.ANGLES + function, span, angle.expr(), factor.expr())));
  }
}
