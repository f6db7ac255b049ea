package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;

/// What binds names: parameters, `let`, `for`, lambdas.
public sealed interface Pattern extends Node {
  /// `name` or `name : Type`
  record Bind(Ident name, Optional<TypeExpr> type, Span span) implements Pattern {}

  /// `_` or `_ : Type`
  record Discard(Optional<TypeExpr> type, Span span) implements Pattern {}

  /// `...`, the declared parameters, in a specialization
  record Elided(Span span) implements Pattern {}

  /// `(a, b)`; a parenthesised single pattern `(a)` leaves no node except as a callable's parameters; `(a,)` is one
  ///
  /// @param trailingComma whether a comma follows the last item
  record Tuple(List<Pattern> items, boolean trailingComma, Span span) implements Pattern {
    public Tuple {
      items = List.copyOf(items);
    }
  }

  /// Something that could not be read; a diagnostic has been given.
  record Error(Span span) implements Pattern {}
}
