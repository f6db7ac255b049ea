package dev.quaver.target;

import dev.quaver.check.Capability;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What programs a target can take.
public enum Profile {
  /// No use of measurement results before the end.
  BASE("base"),
  /// Branching on results, integers computed from them.
  ADAPTIVE_RI("adaptive_ri"),
  /// Floating-point numbers too.
  ADAPTIVE_RIF("adaptive_rif"),
  /// Loops, arrays and functions too.
  ADAPTIVE("adaptive"),
  /// Everything.
  UNRESTRICTED("unrestricted");

  private final String text;

  Profile(String text) {
    this.text = text;
  }

  /// The profile called `text`, in whatever case.
  public static Optional<Profile> parse(String text) {
    for (Profile each : values()) {
      if (each.text.equalsIgnoreCase(text)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// What targets of this profile can do.
  public Set<Capability> capabilities() {
    return switch (this) {
      case BASE -> Set.of();
      case ADAPTIVE_RI -> EnumSet.of(Capability.ADAPTIVE, Capability.INTEGER_COMPUTATIONS);
      case ADAPTIVE_RIF ->
          EnumSet.range(Capability.ADAPTIVE, Capability.FLOATING_POINT_COMPUTATIONS);
      case ADAPTIVE -> EnumSet.range(Capability.ADAPTIVE, Capability.CALL_SUPPORT);
      case UNRESTRICTED -> EnumSet.allOf(Capability.class);
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
