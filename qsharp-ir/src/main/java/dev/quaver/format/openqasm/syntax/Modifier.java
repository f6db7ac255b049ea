package dev.quaver.format.openqasm.syntax;

import dev.quaver.source.Span;
import java.util.Optional;

/// What stands before `@`.
public sealed interface Modifier {

  /// Where it stands.
  Span span();

  /// `inv`
  record Inverse(Span span) implements Modifier {}

  /// `pow(exponent)`
  record Power(Expression exponent, Span span) implements Modifier {}

  /// `ctrl(count)` or `negctrl(count)`; one control if no count is written
  record Control(boolean onOne, Optional<Expression> count, Span span) implements Modifier {}
}
