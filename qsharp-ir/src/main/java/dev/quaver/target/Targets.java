package dev.quaver.target;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// Every target that the class path offers.
public final class Targets {

  /// The id of the target where nobody chooses one.
  public static final String DEFAULT = "sim.auto";

  private Targets() {}

  /// All listed targets of all providers.
  public static List<Target> all() {
    return providers().stream().flatMap(provider -> provider.targets().stream()).toList();
  }

  /// The target called `id`.
  public static Optional<Target> find(TargetId id) {
    return providers().stream().flatMap(provider -> provider.find(id).stream()).findFirst();
  }

  /// The target called `id`.
  ///
  /// @throws IllegalArgumentException if the class path has none of this name
  public static Target require(String id) {
    return find(TargetId.parse(id))
        .orElseThrow(() ->
            new IllegalArgumentException("no target " + id + "; is its module on the class path?"));
  }

  private static List<TargetProvider> providers() {
    return ServiceLoader.load(TargetProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
