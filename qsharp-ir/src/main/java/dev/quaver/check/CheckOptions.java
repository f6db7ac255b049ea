package dev.quaver.check;

import dev.quaver.source.SourceFile;
import java.util.Map;
import java.util.Optional;

/// What a check is told besides the sources.
///
/// @param implicitNamespaces the namespace of each source that has no `namespace` block; where a source is missing, its
///     name decides (see [ImplicitNamespace#of])
/// @param entry an expression to run, which becomes the callable [Checker#ENTRY]
public record CheckOptions(
    Map<SourceFile, String> implicitNamespaces, Optional<EntryExpression> entry) {

  /// No entry expression; implicit namespaces by file names.
  public static final CheckOptions DEFAULT = new CheckOptions(Map.of(), Optional.empty());

  public CheckOptions {
    implicitNamespaces = Map.copyOf(implicitNamespaces);
  }

  /// The same with an entry expression.
  public CheckOptions withEntry(EntryExpression expression) {
    return new CheckOptions(implicitNamespaces, Optional.of(expression));
  }
}
