package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An expression in Q# and what OpenQASM knows of it.
///
/// @param expr used once: later phases know nodes by identity
/// @param constant what it is known to be; `expr` is a literal then
record Value(QasmType type, Expr expr, Optional<Constant> constant) {

  static Value of(QasmType type, Expr expr) {
    return new Value(type, expr, Optional.empty());
  }

  static Value unknown(Span span) {
    return of(QasmTypes.UNKNOWN, new Expr.Error(span));
  }

  static Value whole(QasmType type, long value, Span span) {
    return new Value(type, QSharp.integer(value, span), Optional.of(new Constant.Whole(value)));
  }

  static Value whole(long value, Span span) {
    return whole(QasmTypes.INT, value, span);
  }

  static Value real(double value, Span span) {
    return new Value(
        QasmTypes.FLOAT,
        new Expr.DoubleLiteral(value, span),
        Optional.of(new Constant.Real(value)));
  }

  static Value truth(boolean value, Span span) {
    return new Value(
        QasmTypes.BOOL, new Expr.BoolLiteral(value, span), Optional.of(new Constant.Truth(value)));
  }

  static Value bit(boolean one, Span span) {
    return new Value(
        QasmTypes.BIT, new Expr.ResultLiteral(one, span), Optional.of(new Constant.Truth(one)));
  }

  /// @param digits of 0 and 1, that of bit 0 last
  static Value bits(String digits, Span span) {
    List<Expr> results = new ArrayList<>();
    for (int i = digits.length() - 1; i >= 0; i--) {
      results.add(new Expr.ResultLiteral(digits.charAt(i) == '1', span));
    }
    return new Value(
        new QasmType.BitRegister(digits.length()),
        QSharp.array(results, span),
        Optional.of(new Constant.Bits(digits)));
  }

  /// The constant as a value of a type that it fits.
  static Value of(QasmType type, Constant constant, Span span) {
    return switch (constant) {
      case Constant.Whole whole -> whole(type, whole.value(), span);
      case Constant.Real real -> real(real.value(), span);
      case Constant.Truth truth ->
          type instanceof QasmType.Bit ? bit(truth.value(), span) : truth(truth.value(), span);
      case Constant.Bits bits -> bits(bits.digits(), span);
    };
  }

  boolean isUnknown() {
    return type instanceof QasmType.Unknown;
  }

  Span span() {
    return expr.span();
  }

  /// The whole number that it is known to be, if so.
  Optional<Long> whole() {
    return constant.flatMap(found ->
        found instanceof Constant.Whole whole ? Optional.of(whole.value()) : Optional.empty());
  }
}
