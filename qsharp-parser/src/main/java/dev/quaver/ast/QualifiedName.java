package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/// A dotted name of one or more identifiers.
public record QualifiedName(List<Ident> parts, Span span) implements Node {

  public QualifiedName {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("internal: a qualified name needs a part");
    }
  }

  /// The identifiers joined by dots.
  public String text() {
    return parts.stream().map(Ident::name).collect(Collectors.joining("."));
  }

  /// The last identifier.
  public Ident last() {
    return parts.getLast();
  }

  /// Whether there is one identifier only.
  public boolean isSimple() {
    return parts.size() == 1;
  }
}
