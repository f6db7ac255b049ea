package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Expr;
import dev.quaver.source.Span;
import java.util.Optional;

/// `== != < <= > >=`.
final class Comparisons {

  /// Registers up to here are compared with a number bit by bit in one condition, which hardware can branch on.
  private static final int MOST_CONDITIONS = 64;

  private final Conversions conversions;

  Comparisons(Translation translation) {
    this.conversions = translation.conversions();
  }

  Optional<Value> compare(
      dev.quaver.format.openqasm.syntax.BinaryOperator operator,
      Value left,
      Value right,
      Span span) {
    BinaryOperator wanted = operator(operator);
    boolean equality = wanted == BinaryOperator.EQUAL || wanted == BinaryOperator.NOT_EQUAL;
    if (equality && left.type() instanceof QasmType.BitRegister && right.whole().isPresent()) {
      return registerIs(wanted, left, right.whole().get(), span);
    }
    if (equality && right.type() instanceof QasmType.BitRegister && left.whole().isPresent()) {
      return registerIs(wanted, right, left.whole().get(), span);
    }
    if (equality && left.type() instanceof QasmType.Bit && isBitConstant(right)) {
      return Optional.of(bitIs(wanted, left, right, span));
    }
    if (left.type() instanceof QasmType.Angle || right.type() instanceof QasmType.Angle) {
      return angles(wanted, left, right, span);
    }
    return common(left.type(), right.type(), equality)
        .map(type ->
            plain(
                wanted, conversions.implicit(left, type), conversions.implicit(right, type), span));
  }

  private static boolean isBitConstant(Value value) {
    return value.constant().isPresent()
        && !(value.type() instanceof QasmType.Real)
        && (value.constant().get().asReal() == 0 || value.constant().get().asReal() == 1);
  }

  private Value bitIs(BinaryOperator operator, Value bit, Value constant, Span span) {
    boolean one = constant.constant().orElseThrow().asReal() == 1;
    boolean wanted = one == (operator == BinaryOperator.EQUAL);
    Value truth = conversions.implicit(bit, QasmTypes.BOOL);
    if (truth.constant().isPresent()) {
      return Value.truth((truth.constant().get().asReal() != 0) == wanted, span);
    }
    if (wanted) {
      return Value.of(QasmTypes.BOOL, truth.expr());
    }
    return truth.expr() instanceof Expr.Binary comparison
            && comparison.operator() == BinaryOperator.EQUAL
            && comparison.right() instanceof Expr.ResultLiteral literal
            && literal.one()
        ? Value.of(
            QasmTypes.BOOL,
            QSharp.binary(
                BinaryOperator.EQUAL, comparison.left(), new Expr.ResultLiteral(false, span), span))
        : Value.of(QasmTypes.BOOL, QSharp.not(truth.expr(), span));
  }

  /// `register == number`: all its bits are those of the number.
  private static Optional<Value> registerIs(
      BinaryOperator operator, Value register, long number, Span span) {
    int size = ((QasmType.BitRegister) register.type()).size();
    boolean named = register.expr() instanceof Expr.Name;
    Expr same;
    if (named && size != QasmType.UNKNOWN_SIZE && size <= MOST_CONDITIONS) {
      boolean possible = number >= 0 && (size >= Long.SIZE - 1 || number >>> size == 0);
      if (!possible) {
        return Optional.of(Value.truth(operator == BinaryOperator.NOT_EQUAL, span));
      }
      same = allBits((Expr.Name) register.expr(), size, number, span);
    } else {
      same =
          QSharp.call(
              QSharp.VALUES + "BitsAre", span, register.expr(), QSharp.integer(number, span));
    }
    return Optional.of(
        Value.of(QasmTypes.BOOL, operator == BinaryOperator.EQUAL ? same : QSharp.not(same, span)));
  }

  private static Expr allBits(Expr.Name register, int size, long number, Span span) {
    Expr all = null;
    for (int i = 0; i < size; i++) {
      Expr bit =
          new Expr.Index(
              QSharp.local(register.name().text(), register.span()), QSharp.integer(i, span), span);
      Expr condition =
          QSharp.binary(
              BinaryOperator.EQUAL,
              bit,
              new Expr.ResultLiteral((number >>> i & 1) == 1, span),
              span);
      all = all == null ? condition : QSharp.binary(BinaryOperator.AND, all, condition, span);
    }
    return all == null ? new Expr.BoolLiteral(true, span) : all;
  }

  private Optional<Value> angles(BinaryOperator operator, Value left, Value right, Span span) {
    String function =
        switch (operator) {
          case EQUAL -> "AngleEq";
          case NOT_EQUAL -> "AngleNeq";
          case LESS -> "AngleLt";
          case LESS_EQUAL -> "AngleLte";
          case GREATER -> "AngleGt";
          default -> "AngleGte";
        };
    return new AngleArithmetic(conversions)
        .pair(function, left, right, span)
        .map(value -> Value.of(QasmTypes.BOOL, value.expr()));
  }

  private static Optional<QasmType> common(QasmType left, QasmType right, boolean equality) {
    if (equality && left.equals(right)) {
      boolean comparable =
          left instanceof QasmType.Bit
              || left instanceof QasmType.Bool
              || left instanceof QasmType.BitRegister
              || left.isNumber();
      return comparable ? Optional.of(left) : Optional.empty();
    }
    Optional<QasmType> number = Arithmetic.common(left, right);
    return equality ? number : number.filter(type -> !(type instanceof QasmType.Complex));
  }

  private static Value plain(BinaryOperator operator, Value left, Value right, Span span) {
    boolean known =
        left.constant().isPresent()
            && right.constant().isPresent()
            && !(left.type() instanceof QasmType.BitRegister);
    if (!known) {
      return Value.of(QasmTypes.BOOL, QSharp.binary(operator, left.expr(), right.expr(), span));
    }
    int order =
        left.whole().isPresent() && right.whole().isPresent()
            ? Long.compare(left.whole().get(), right.whole().get())
            : Double.compare(
                left.constant().get().asReal() + 0.0, right.constant().get().asReal() + 0.0);
    boolean holds =
        switch (operator) {
          case EQUAL -> order == 0;
          case NOT_EQUAL -> order != 0;
          case LESS -> order < 0;
          case LESS_EQUAL -> order <= 0;
          case GREATER -> order > 0;
          default -> order >= 0;
        };
    return Value.truth(holds, span);
  }

  private static BinaryOperator operator(
      dev.quaver.format.openqasm.syntax.BinaryOperator operator) {
    return switch (operator) {
      case EQUAL -> BinaryOperator.EQUAL;
      case NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
      case LESS -> BinaryOperator.LESS;
      case LESS_EQUAL -> BinaryOperator.LESS_EQUAL;
      case GREATER -> BinaryOperator.GREATER;
      case GREATER_EQUAL -> BinaryOperator.GREATER_EQUAL;
      default -> throw new IllegalStateException("internal: no comparison in " + operator);
    };
  }
}
