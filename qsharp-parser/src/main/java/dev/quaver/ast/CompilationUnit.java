package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.List;

/// A whole file: namespace blocks, or the items of one implicit namespace (then `namespaces` is empty).
public record CompilationUnit(List<NamespaceBlock> namespaces, List<Item> items, Span span)
    implements Node {
  public CompilationUnit {
    namespaces = List.copyOf(namespaces);
    items = List.copyOf(items);
  }
}
