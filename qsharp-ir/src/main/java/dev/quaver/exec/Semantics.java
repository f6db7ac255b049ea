package dev.quaver.exec;

import dev.quaver.device.ReleaseRule;
import dev.quaver.source.Dialect;

/// What the dialects do differently while running.
///
/// @param dialect how values are printed
/// @param releaseRule what a qubit must be like when it is given back
/// @param checkedIntegers whether an Int power that overflows and a shift by 64 or more fail; else they wrap
public record Semantics(Dialect dialect, ReleaseRule releaseRule, boolean checkedIntegers) {

  /// As `dialect` has them.
  public static Semantics of(Dialect dialect) {
    return switch (dialect) {
      case CLASSIC -> new Semantics(dialect, ReleaseRule.ZERO_OR_MEASURED, false);
      case MODERN -> new Semantics(dialect, ReleaseRule.ZERO, true);
    };
  }
}
