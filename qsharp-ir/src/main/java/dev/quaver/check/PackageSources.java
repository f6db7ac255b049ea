package dev.quaver.check;

import dev.quaver.parser.ParseResult;
import java.util.List;
import java.util.Map;

/// The sources of one package: the user's own or a dependency.
///
/// @param name empty for the user's own package; otherwise a name that no other package has, and not `std`
/// @param sources in order
/// @param dependencies names of packages by the alias under which this package sees what they export
public record PackageSources(
    String name, List<ParseResult> sources, Map<String, String> dependencies) {

  public PackageSources {
    sources = List.copyOf(sources);
    dependencies = Map.copyOf(dependencies);
  }

  /// The user's own package without dependencies.
  static PackageSources own(List<ParseResult> sources) {
    return new PackageSources("", sources, Map.of());
  }
}
