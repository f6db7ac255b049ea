package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Expr;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.format.openqasm.syntax.OpenQasmVersion;
import dev.quaver.source.Span;
import java.util.Optional;

/// `+ - * / % **` and the minus sign.
final class Arithmetic {

  private final Translation translation;
  private final Conversions conversions;

  Arithmetic(Translation translation) {
    this.translation = translation;
    this.conversions = translation.conversions();
  }

  Optional<Value> negated(Value operand, Span span) {
    if (operand.constant().isPresent()) {
      return negatedConstant(operand, span);
    }
    return switch (operand.type()) {
      case QasmType.Int _ -> Optional.of(negative(QasmTypes.INT, operand, span));
      case QasmType.Real _, QasmType.Complex _ ->
          Optional.of(negative(operand.type(), operand, span));
      case QasmType.Angle angle ->
          Optional.of(
              Value.of(angle, QSharp.call(QSharp.ANGLES + "NegAngle", span, operand.expr())));
      case QasmType.Bool _, QasmType.Bit _ ->
          Optional.of(negative(QasmTypes.INT, conversions.implicit(operand, QasmTypes.INT), span));
      default -> Optional.empty();
    };
  }

  private Optional<Value> negatedConstant(Value operand, Span span) {
    return switch (operand.constant().orElseThrow()) {
      case Constant.Whole whole -> Optional.of(Value.whole(-whole.value(), span));
      case Constant.Real real -> Optional.of(Value.real(-real.value(), span));
      case Constant.Truth truth -> Optional.of(Value.whole(truth.value() ? -1 : 0, span));
      case Constant.Bits _ -> Optional.empty();
    };
  }

  private static Value negative(QasmType type, Value operand, Span span) {
    return Value.of(type, new Expr.Unary(UnaryOperator.NEGATE, operand.expr(), span));
  }

  Optional<Value> binary(
      dev.quaver.format.openqasm.syntax.BinaryOperator operator,
      Value left,
      Value right,
      Span span) {
    if (left.type() instanceof QasmType.Angle || right.type() instanceof QasmType.Angle) {
      return new AngleArithmetic(conversions).binary(operator, left, right, span);
    }
    Optional<QasmType> common = common(left.type(), right.type());
    if (common.isEmpty()) {
      return Optional.empty();
    }
    boolean realDivision =
        operator == dev.quaver.format.openqasm.syntax.BinaryOperator.DIVIDE
            && translation.version() == OpenQasmVersion.TWO;
    boolean negativePower =
        operator == dev.quaver.format.openqasm.syntax.BinaryOperator.POWER
            && right.whole().filter(exponent -> exponent < 0).isPresent();
    QasmType type =
        common.get() instanceof QasmType.Int && (realDivision || negativePower)
            ? QasmTypes.FLOAT
            : common.get();
    Value a = conversions.implicit(left, type);
    Value b = conversions.implicit(right, type);
    Optional<Value> folded = folded(operator, a, b, span);
    if (folded.isPresent()) {
      return folded;
    }
    boolean undefined =
        type instanceof QasmType.Complex
            && operator == dev.quaver.format.openqasm.syntax.BinaryOperator.MODULO;
    return undefined
        ? Optional.empty()
        : Optional.of(Value.of(type, QSharp.binary(operator(operator), a.expr(), b.expr(), span)));
  }

  /// The type in which two numbers are combined: whole numbers with all bits, as in C; a truth value counts as 0 or 1.
  static Optional<QasmType> common(QasmType left, QasmType right) {
    if (!isNumeric(left) || !isNumeric(right)) {
      return Optional.empty();
    }
    if (left instanceof QasmType.Complex || right instanceof QasmType.Complex) {
      return Optional.of(QasmTypes.COMPLEX);
    }
    return Optional.of(
        left instanceof QasmType.Real || right instanceof QasmType.Real
            ? QasmTypes.FLOAT
            : QasmTypes.INT);
  }

  private static boolean isNumeric(QasmType type) {
    return type.isNumber()
        || type instanceof QasmType.Bool
        || type instanceof QasmType.Bit
        || (type instanceof QasmType.BitRegister bits && bits.size() < Long.SIZE);
  }

  private static Optional<Value> folded(
      dev.quaver.format.openqasm.syntax.BinaryOperator operator, Value a, Value b, Span span) {
    if (a.constant().isEmpty() || b.constant().isEmpty()) {
      return Optional.empty();
    }
    if (a.whole().isPresent() && b.whole().isPresent()) {
      return Folding.whole(operator, a.whole().get(), b.whole().get())
          .map(value -> Value.whole(value, span));
    }
    return Folding.real(operator, a.constant().get().asReal(), b.constant().get().asReal())
        .map(value -> Value.real(value, span));
  }

  private static BinaryOperator operator(
      dev.quaver.format.openqasm.syntax.BinaryOperator operator) {
    return switch (operator) {
      case ADD -> BinaryOperator.ADD;
      case SUBTRACT -> BinaryOperator.SUBTRACT;
      case MULTIPLY -> BinaryOperator.MULTIPLY;
      case DIVIDE -> BinaryOperator.DIVIDE;
      case MODULO -> BinaryOperator.MODULO;
      case POWER -> BinaryOperator.POWER;
      default -> throw new IllegalStateException("internal: no arithmetic in " + operator);
    };
  }
}
