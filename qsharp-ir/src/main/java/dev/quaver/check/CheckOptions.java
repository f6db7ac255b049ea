package dev.quaver.check;

import dev.quaver.source.SourceFile;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What a check is told besides the sources.
///
/// @param implicitNamespaces the namespace of each source that has no `namespace` block; where a source is missing, its
///     name decides (see [ImplicitNamespace#of])
/// @param capabilities what the target can do: declarations whose `@Config` asks for something else do not exist
public record CheckOptions(
    Map<SourceFile, String> implicitNamespaces, Set<Capability> capabilities) {

  /// Implicit namespaces by file names, for a target that can do everything.
  public static final CheckOptions DEFAULT = new CheckOptions(Map.of());

  public CheckOptions {
    implicitNamespaces = Map.copyOf(implicitNamespaces);
    capabilities = Set.copyOf(capabilities);
  }

  /// For a target that can do everything.
  public CheckOptions(Map<SourceFile, String> implicitNamespaces) {
    this(implicitNamespaces, EnumSet.allOf(Capability.class));
  }
}
