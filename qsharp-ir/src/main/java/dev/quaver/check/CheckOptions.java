package dev.quaver.check;

import dev.quaver.source.SourceFile;
import java.util.Map;

/// What a check is told besides the sources.
///
/// @param implicitNamespaces the namespace of each source that has no `namespace` block; where a source is missing, its
///     name decides (see [ImplicitNamespace#of])
public record CheckOptions(Map<SourceFile, String> implicitNamespaces) {

  /// Implicit namespaces by file names.
  public static final CheckOptions DEFAULT = new CheckOptions(Map.of());

  public CheckOptions {
    implicitNamespaces = Map.copyOf(implicitNamespaces);
  }
}
