package dev.quaver.target;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// Every target that the class path offers.
public final class Targets {

  private Targets() {}

  /// All listed targets of all providers.
  public static List<Target> all() {
    return providers().stream().flatMap(provider -> provider.targets().stream()).toList();
  }

  /// The target called `id`.
  public static Optional<Target> find(TargetId id) {
    return providers().stream().flatMap(provider -> provider.find(id).stream()).findFirst();
  }

  private static List<TargetProvider> providers() {
    return ServiceLoader.load(TargetProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
