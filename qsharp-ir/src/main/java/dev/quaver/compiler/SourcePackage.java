package dev.quaver.compiler;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sources of one package: what is to be compiled, or something that it depends on.
///
/// @param name empty for what is to be compiled; of a dependency, one that no other has
/// @param sources in the order in which they are compiled
/// @param dependencies names of packages by the alias under which this one sees what they export
/// @param manifest what its `qsharp.json` says, if it has one
record SourcePackage(
    String name,
    List<SourceSet.Source> sources,
    Map<String, String> dependencies,
    Optional<ProjectManifest> manifest) {
  SourcePackage {
    sources = List.copyOf(sources);
    dependencies = Map.copyOf(dependencies);
  }
}
