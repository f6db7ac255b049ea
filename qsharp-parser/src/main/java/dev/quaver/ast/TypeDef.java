package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.List;

/// The right side of a `newtype`.
public sealed interface TypeDef extends Node {
  /// `Name : Type`
  record Named(Ident name, TypeExpr type, Span span) implements TypeDef {}

  /// `Type`
  record Anonymous(TypeExpr type, Span span) implements TypeDef {}

  /// `(def, def)`
  record Tuple(List<TypeDef> items, Span span) implements TypeDef {
    public Tuple {
      items = List.copyOf(items);
    }
  }
}
