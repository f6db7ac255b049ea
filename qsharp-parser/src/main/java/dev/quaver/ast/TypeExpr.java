package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;

/// A type as written.
public sealed interface TypeExpr extends Node {
  /// `Int`, `Unit`, `Std.Math.Complex`
  record Named(QualifiedName name, Span span) implements TypeExpr {}

  /// `'T`; the name without the apostrophe
  record Parameter(Ident name, Span span) implements TypeExpr {}

  /// `item[]`
  record Array(TypeExpr item, Span span) implements TypeExpr {}

  /// `(A, B)`, `(A,)` and `()`; a parenthesised single type leaves no node
  record Tuple(List<TypeExpr> items, Span span) implements TypeExpr {
    public Tuple {
      items = List.copyOf(items);
    }
  }

  /// `input -> output` or `input => output is functors`
  record Arrow(
      CallableKind kind, TypeExpr input, TypeExpr output, Optional<FunctorExpr> functors, Span span)
      implements TypeExpr {}

  /// `_`
  record Hole(Span span) implements TypeExpr {}

  /// Something that could not be read; a diagnostic has been given.
  record Error(Span span) implements TypeExpr {}
}
