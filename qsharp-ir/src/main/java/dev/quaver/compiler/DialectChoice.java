package dev.quaver.compiler;

import dev.quaver.source.Dialect;
import java.util.Optional;

/// Which dialect sources are in.
public enum DialectChoice {
  /// Each file shows it.
  AUTO,
  CLASSIC,
  MODERN;

  /// The dialect that is chosen for all files, if any.
  public Optional<Dialect> forced() {
    return switch (this) {
      case AUTO -> Optional.empty();
      case CLASSIC -> Optional.of(Dialect.CLASSIC);
      case MODERN -> Optional.of(Dialect.MODERN);
    };
  }
}
