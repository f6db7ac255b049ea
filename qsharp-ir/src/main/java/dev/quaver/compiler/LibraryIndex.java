package dev.quaver.compiler;

import dev.quaver.source.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which namespaces a program can open and where each looks for its names.
///
/// `Microsoft.Quantum.X` looks in two places: among the classic declarations of that name, and in what it shares with
/// the modern library. Names that a namespace only shows are listed here as well.
final class LibraryIndex {

  private static final String CLASSIC = "Microsoft.Quantum.";

  /// The part of the modern library that has a classic name: `Microsoft.Quantum.Math` is `Std.Math`.
  private static final Map<String, List<String>> SHARED = shared();

  /// Names shown in a namespace but declared in another.
  private static final Map<String, String> SHOWN =
      Map.of("Microsoft.Quantum.Math.Complex", "Std.Core", "Std.Math.Complex", "Std.Core");

  private final Map<String, List<String>> paths;
  private final Set<String> namespaces;

  /// @param index lines of a namespace and the path of a file with declarations of it
  LibraryIndex(String index) {
    var byNamespace = new LinkedHashMap<String, List<String>>();
    index
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          String[] parts = line.split(" ");
          byNamespace.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]);
        });
    this.paths = byNamespace;
    var all = new TreeSet<>(byNamespace.keySet());
    all.addAll(SHARED.keySet());
    this.namespaces = Set.copyOf(all);
  }

  /// All namespaces a program can open.
  Set<String> namespaces() {
    return namespaces;
  }

  /// Paths of the files that declare names of exactly this namespace.
  List<String> paths(String namespace) {
    return paths.getOrDefault(namespace, List.of());
  }

  /// The namespaces whose declarations `namespace` has for a file of dialect `user`, those first that win.
  List<String> places(String namespace, Dialect user) {
    List<String> shared = SHARED.getOrDefault(namespace, List.of());
    var places = new ArrayList<>(shared);
    places.add(user == Dialect.CLASSIC ? 0 : places.size(), namespace);
    return places;
  }

  /// The namespace in which a name that `namespace` only shows is declared, or `namespace`.
  String declaring(String namespace, String name) {
    return SHOWN.getOrDefault(namespace + "." + name, namespace);
  }

  private static Map<String, List<String>> shared() {
    var shared = new TreeMap<String, List<String>>();
    for (String name :
        List.of(
            "Arrays",
            "Canon",
            "Convert",
            "Diagnostics",
            "Intrinsic",
            "Logical",
            "Math",
            "Measurement",
            "Random",
            "ResourceEstimation")) {
      shared.put(CLASSIC + name, List.of("Std." + name));
    }
    shared.put(CLASSIC + "Core", List.of("Std.Core", "Std.Range"));
    for (String name : List.of("Arithmetic", "StatePreparation", "TableLookup")) {
      shared.put(CLASSIC + "Unstable." + name, List.of("Std." + name));
    }
    return shared;
  }
}
