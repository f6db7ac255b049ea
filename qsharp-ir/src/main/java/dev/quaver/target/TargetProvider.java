package dev.quaver.target;

import java.util.List;
import java.util.Optional;

/// Offers targets; found by `java.util.ServiceLoader`.
public interface TargetProvider {
  /// Short name, the first part of its targets' ids where possible.
  String name();

  /// The targets that can be listed without asking anyone.
  List<Target> targets();

  /// The target called `id`, also one that is not listed.
  Optional<Target> find(TargetId id);
}
