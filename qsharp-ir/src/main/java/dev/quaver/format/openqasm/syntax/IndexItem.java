package dev.quaver.format.openqasm.syntax;

import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;

/// What stands in brackets behind a name.
public sealed interface IndexItem {

  /// Where it stands.
  Span span();

  /// `[i]`
  record Single(Expression expression) implements IndexItem {
    @Override
    public Span span() {
      return expression.span();
    }
  }

  /// `[start:step:end]`, both ends included
  record Range(
      Optional<Expression> start, Optional<Expression> step, Optional<Expression> end, Span span)
      implements IndexItem {}

  /// `[{a, b}]`
  record Items(List<Expression> items, Span span) implements IndexItem {
    public Items {
      items = List.copyOf(items);
    }
  }
}
