package dev.quaver.cli;

import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import dev.quaver.target.Targets;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the target that a user names.
final class TargetChoice {

  private TargetChoice() {}

  /// @throws UsageException if there is none of this name
  static Target find(String text) {
    return id(text)
        .flatMap(Targets::find)
        .orElseThrow(() ->
            new UsageException(
                "unknown target %s; there are: %s"
                    .formatted(
                        text,
                        Targets.all().stream()
                            .map(target -> target.id().text())
                            .sorted()
                            .collect(Collectors.joining(", ")))));
  }

  private static Optional<TargetId> id(String text) {
    try {
      return Optional.of(TargetId.parse(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
