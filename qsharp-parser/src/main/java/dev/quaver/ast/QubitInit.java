package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.List;

/// What a `use` or `borrow` allocates.
public sealed interface QubitInit extends Node {
  /// `Qubit()`
  record Single(Span span) implements QubitInit {}

  /// `Qubit[size]`
  record Array(Expr size, Span span) implements QubitInit {}

  /// `(init, init)`
  record Tuple(List<QubitInit> items, Span span) implements QubitInit {
    public Tuple {
      items = List.copyOf(items);
    }
  }

  /// Something that could not be read; a diagnostic has been given.
  record Error(Span span) implements QubitInit {}
}
