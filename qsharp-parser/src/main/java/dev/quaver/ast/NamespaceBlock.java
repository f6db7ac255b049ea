package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.List;

/// `namespace A.B { items }`.
///
/// @param documentation text of the `///` lines before it, empty if none
public record NamespaceBlock(String documentation, QualifiedName name, List<Item> items, Span span)
    implements Node {
  public NamespaceBlock {
    items = List.copyOf(items);
  }
}
