package dev.quaver.format.openqasm.syntax;

import dev.quaver.source.Span;
import java.util.List;

/// An expression, and what may stand on the right of an assignment besides.
public sealed interface Expression {

  /// Where it stands.
  Span span();

  /// A number without a point, at most 2^64 - 1; larger ones are errors.
  record WholeLiteral(long value, Span span) implements Expression {}

  record RealLiteral(double value, Span span) implements Expression {}

  /// `2.5im`
  record ImaginaryLiteral(double value, Span span) implements Expression {}

  record BoolLiteral(boolean value, Span span) implements Expression {}

  /// `"0101"`, as written without quotes and underscores: the last digit is bit 0.
  record BitsLiteral(String digits, Span span) implements Expression {}

  /// `100ns`
  record DurationLiteral(Span span) implements Expression {}

  /// A name, or a physical qubit such as `$0`.
  record Reference(String name, Span span) implements Expression {}

  /// `operand[i, j]`; each item goes one dimension deeper.
  record Indexed(Expression operand, List<IndexItem> items, Span span) implements Expression {
    public Indexed {
      items = List.copyOf(items);
    }
  }

  record Unary(UnaryOperator operator, Expression operand, Span span) implements Expression {}

  record Binary(BinaryOperator operator, Expression left, Expression right, Span span)
      implements Expression {}

  /// `name(arguments)`
  record Call(Name name, List<Expression> arguments, Span span) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /// `int[8](operand)`
  record Cast(TypeSyntax type, Expression operand, Span span) implements Expression {}

  /// `measure q`
  record Measure(Expression qubits, Span span) implements Expression {}

  /// `{1, 2, {3}}`
  record ArrayLiteral(List<Expression> items, Span span) implements Expression {
    public ArrayLiteral {
      items = List.copyOf(items);
    }
  }

  /// `durationof({ ... })`
  record DurationOf(Span span) implements Expression {}
}
