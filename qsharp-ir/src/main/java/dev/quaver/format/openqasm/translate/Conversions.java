package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Expr;
import dev.quaver.source.Span;
import java.math.BigInteger;
import java.util.List;

/// Makes values of one type values of another.
final class Conversions {

  private static final String CONVERT = "Std.Convert.";

  private final Problems problems;

  Conversions(Problems problems) {
    this.problems = problems;
  }

  /// The value as one of type `to`, as an assignment makes it; reported if there is no such conversion.
  Value implicit(Value value, QasmType to) {
    return convert(value, to, false);
  }

  /// The value as one of type `to`, as a cast makes it; reported if there is no such conversion.
  Value explicit(Value value, QasmType to) {
    return convert(value, to, true);
  }

  private Value convert(Value value, QasmType to, boolean cast) {
    if (value.isUnknown() || to instanceof QasmType.Unknown) {
      return Value.unknown(value.span());
    }
    Value result =
        switch (to) {
          case QasmType.Bit _ -> bit(value, cast);
          case QasmType.BitRegister bits -> register(value, bits);
          case QasmType.Bool _ -> truth(value, cast);
          case QasmType.Int number -> whole(value, number, cast);
          case QasmType.Real _ -> real(value);
          case QasmType.Angle angle -> angle(value, angle);
          case QasmType.Complex _ -> complex(value);
          case QasmType.Array array -> array(value, array);
          case QasmType.QubitRegister _, QasmType.Qubit _ -> qubits(value, to);
          case QasmType.Nothing _, QasmType.Duration _ -> refused();
          case QasmType.Unknown _ -> value;
        };
    if (result.isUnknown()) {
      boolean castable =
          !cast && to instanceof QasmType.Int && value.type() instanceof QasmType.Real;
      String message = "expected " + to.text() + ", found " + value.type().text();
      if (castable) {
        problems.error(
            Problem.TYPE, message, value.span(), "cut the fraction off: " + to.text() + "(…)");
      } else {
        problems.error(Problem.TYPE, message, value.span());
      }
    }
    return result;
  }

  private static Value refused() {
    return Value.unknown(Span.NONE);
  }

  /// What an `if` asks.
  Expr condition(Value value) {
    return implicit(value, QasmTypes.BOOL).expr();
  }

  private Value bit(Value value, boolean cast) {
    Span span = value.span();
    if (value.type() instanceof QasmType.BitRegister bits) {
      return bits.size() == 1
          ? Value.of(QasmTypes.BIT, element(value.expr(), 0, span))
          : cast ? bit(truth(value, true), true) : refused();
    }
    if (value.type() instanceof QasmType.Bit) {
      return value;
    }
    Value truth = truth(value, cast);
    if (truth.isUnknown()) {
      return truth;
    }
    return truth.constant().isPresent()
        ? Value.bit(truth.constant().get().asReal() != 0, span)
        : Value.of(QasmTypes.BIT, bitOf(truth.expr(), span));
  }

  /// One for a condition that holds.
  static Expr bitOf(Expr condition, Span span) {
    return QSharp.choose(
        condition, new Expr.ResultLiteral(true, span), new Expr.ResultLiteral(false, span), span);
  }

  private static Expr element(Expr register, int index, Span span) {
    return new Expr.Index(register, QSharp.integer(index, span), span);
  }

  private Value register(Value value, QasmType.BitRegister to) {
    Span span = value.span();
    return switch (value.type()) {
      case QasmType.BitRegister from -> {
        boolean known = from.size() != QasmType.UNKNOWN_SIZE && to.size() != QasmType.UNKNOWN_SIZE;
        yield known && from.size() != to.size() ? refused() : value;
      }
      case QasmType.Bit _ ->
          to.size() == 1 ? Value.of(to, QSharp.array(List.of(value.expr()), span)) : refused();
      case QasmType.Bool _, QasmType.Int _ -> {
        Expr number = whole(value, QasmTypes.INT, true).expr();
        yield Value.of(
            to,
            QSharp.call(
                QSharp.VALUES + "IntAsBits", span, number, QSharp.integer(to.size(), span)));
      }
      case QasmType.Angle angle ->
          angle.size() == to.size()
              ? Value.of(
                  to,
                  QSharp.call(
                      QSharp.VALUES + "IntAsBits",
                      span,
                      QSharp.field(value.expr(), "Value", span),
                      QSharp.integer(to.size(), span)))
              : refused();
      default -> refused();
    };
  }

  private Value truth(Value value, boolean cast) {
    Span span = value.span();
    if (value.constant().isPresent()) {
      return Value.truth(value.constant().get().asReal() != 0, span);
    }
    return switch (value.type()) {
      case QasmType.Bool _ -> value;
      case QasmType.Bit _ -> Value.of(QasmTypes.BOOL, isOne(value.expr(), span));
      case QasmType.BitRegister bits ->
          bits.size() == 1
              ? Value.of(QasmTypes.BOOL, isOne(element(value.expr(), 0, span), span))
              : call(QasmTypes.BOOL, "Std.OpenQASM.Convert.ResultArrayAsBool", value);
      case QasmType.Int _ -> isNotZero(value, QSharp.integer(0, span));
      case QasmType.Real _ -> cast ? isNotZero(value, new Expr.DoubleLiteral(0, span)) : refused();
      case QasmType.Angle _ -> call(QasmTypes.BOOL, QSharp.ANGLES + "AngleAsBool", value);
      default -> refused();
    };
  }

  /// Whether a result is One: the condition itself if the result was made of one.
  private static Expr isOne(Expr result, Span span) {
    if (result instanceof Expr.Conditional made
        && made.whenTrue() instanceof Expr.ResultLiteral yes
        && made.whenFalse() instanceof Expr.ResultLiteral no
        && yes.one()
        && !no.one()) {
      return made.condition();
    }
    return QSharp.binary(BinaryOperator.EQUAL, result, new Expr.ResultLiteral(true, span), span);
  }

  private static Value isNotZero(Value value, Expr zero) {
    return Value.of(
        QasmTypes.BOOL, QSharp.binary(BinaryOperator.NOT_EQUAL, value.expr(), zero, value.span()));
  }

  private Value whole(Value value, QasmType.Int to, boolean cast) {
    Span span = value.span();
    if (value.constant().isPresent()) {
      return wholeConstant(value, to, cast);
    }
    return switch (value.type()) {
      case QasmType.Int from ->
          fits(from, to) ? retyped(value, to) : wrapped(value.expr(), to, span);
      case QasmType.Bool _ -> Value.of(to, zeroOrOne(value.expr(), span));
      case QasmType.Bit _ -> Value.of(to, zeroOrOne(isOne(value.expr(), span), span));
      case QasmType.BitRegister bits -> ofBits(value, bits, to);
      case QasmType.Real _ ->
          cast
              ? wrapped(QSharp.call(QSharp.MATH + "Truncate", span, value.expr()), to, span)
              : refused();
      default -> refused();
    };
  }

  private Value wholeConstant(Value value, QasmType.Int to, boolean cast) {
    long number =
        switch (value.constant().orElseThrow()) {
          case Constant.Whole whole -> whole.value();
          case Constant.Truth truth -> truth.value() ? 1 : 0;
          case Constant.Real real -> (long) real.value();
          case Constant.Bits bits -> new BigInteger(bits.digits(), 2).longValue();
        };
    if (value.type() instanceof QasmType.Real && !cast) {
      return refused();
    }
    if (value.type() instanceof QasmType.BitRegister bits && bits.size() > to.width()) {
      return refused();
    }
    return Value.whole(to, wrap(number, to), value.span());
  }

  private static Value ofBits(Value value, QasmType.BitRegister bits, QasmType.Int to) {
    boolean narrow = bits.size() < Long.SIZE && bits.size() <= to.width();
    if (!narrow) {
      return refused();
    }
    Expr number = QSharp.call(CONVERT + "ResultArrayAsInt", value.span(), value.expr());
    return to.signed() && bits.size() == to.width()
        ? wrapped(number, to, value.span())
        : Value.of(to, number);
  }

  private static Expr zeroOrOne(Expr condition, Span span) {
    return QSharp.choose(condition, QSharp.integer(1, span), QSharp.integer(0, span), span);
  }

  private static Value retyped(Value value, QasmType to) {
    return new Value(to, value.expr(), value.constant());
  }

  /// Whether every value of one is a value of the other.
  private static boolean fits(QasmType.Int from, QasmType.Int to) {
    return to.isFull()
        || from.equals(to)
        || (from.signed() == to.signed()
            ? from.width() <= to.width()
            : !from.signed() && from.width() < to.width());
  }

  private static Value wrapped(Expr number, QasmType.Int to, Span span) {
    if (to.isFull()) {
      return Value.of(to, number);
    }
    return Value.of(
        to,
        QSharp.call(
            QSharp.VALUES + (to.signed() ? "WrappedSigned" : "WrappedUnsigned"),
            span,
            number,
            QSharp.integer(bits(to), span)));
  }

  /// A number reduced to the width of a type.
  static long wrap(long number, QasmType.Int to) {
    int unused = Long.SIZE - bits(to);
    return to.signed() ? number << unused >> unused : number << unused >>> unused;
  }

  /// The bits that are kept: an Int has no room for the last bit of `uint[64]`.
  private static int bits(QasmType.Int type) {
    return type.signed() ? type.width() : Math.min(type.width(), Long.SIZE - 1);
  }

  private Value real(Value value) {
    Span span = value.span();
    if (value.type() instanceof QasmType.BitRegister) {
      return refused();
    }
    if (value.constant().isPresent()) {
      return Value.real(value.constant().get().asReal(), span);
    }
    return switch (value.type()) {
      case QasmType.Real _ -> value;
      case QasmType.Int _ -> call(QasmTypes.FLOAT, CONVERT + "IntAsDouble", value);
      case QasmType.Angle _ -> call(QasmTypes.FLOAT, QSharp.ANGLES + "AngleAsDouble", value);
      case QasmType.Bool _ ->
          Value.of(
              QasmTypes.FLOAT,
              QSharp.choose(
                  value.expr(),
                  new Expr.DoubleLiteral(1, span),
                  new Expr.DoubleLiteral(0, span),
                  span));
      case QasmType.Bit _ -> real(truth(value, false));
      default -> refused();
    };
  }

  private Value angle(Value value, QasmType.Angle to) {
    Span span = value.span();
    Expr size = QSharp.integer(to.size(), span);
    return switch (value.type()) {
      case QasmType.Angle from ->
          from.equals(to)
              ? value
              : Value.of(to, QSharp.call(QSharp.VALUES + "Resized", span, value.expr(), size));
      case QasmType.Real _, QasmType.Int _ ->
          Value.of(to, QSharp.call(QSharp.VALUES + "AngleOf", span, real(value).expr(), size));
      case QasmType.BitRegister bits ->
          bits.size() == to.size()
              ? Value.of(
                  to,
                  QSharp.call(
                      QSharp.ANGLES + "IntAsAngle",
                      span,
                      QSharp.call(CONVERT + "ResultArrayAsInt", span, value.expr()),
                      size))
              : refused();
      default -> refused();
    };
  }

  private Value complex(Value value) {
    Span span = value.span();
    if (value.type() instanceof QasmType.Complex) {
      return value;
    }
    if (!value.type().isNumber()) {
      return refused();
    }
    return Value.of(
        QasmTypes.COMPLEX,
        QSharp.complex(real(value).expr(), new Expr.DoubleLiteral(0, span), span));
  }

  private static Value array(Value value, QasmType.Array to) {
    if (!(value.type() instanceof QasmType.Array from)
        || from.dimensions().size() != to.dimensions().size()
        || !from.item().equals(to.item())) {
      return refused();
    }
    for (int i = 0; i < from.dimensions().size(); i++) {
      int given = from.dimensions().get(i);
      int wanted = to.dimensions().get(i);
      boolean known = given != QasmType.UNKNOWN_SIZE && wanted != QasmType.UNKNOWN_SIZE;
      if (known && given != wanted) {
        return refused();
      }
    }
    return value;
  }

  private static Value qubits(Value value, QasmType to) {
    if (to instanceof QasmType.QubitRegister wanted
        && value.type() instanceof QasmType.QubitRegister found) {
      boolean known =
          found.size() != QasmType.UNKNOWN_SIZE && wanted.size() != QasmType.UNKNOWN_SIZE;
      return known && found.size() != wanted.size() ? refused() : value;
    }
    if (to instanceof QasmType.QubitRegister wanted
        && wanted.size() == 1
        && value.type() instanceof QasmType.Qubit) {
      return Value.of(to, QSharp.array(List.of(value.expr()), value.span()));
    }
    return value.type().equals(to) ? value : refused();
  }

  private static Value call(QasmType type, String callable, Value value) {
    return Value.of(type, QSharp.call(callable, value.span(), value.expr()));
  }
}
