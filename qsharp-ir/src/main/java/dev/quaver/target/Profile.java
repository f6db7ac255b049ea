package dev.quaver.target;

import dev.quaver.check.Capability;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What programs a target can take.
public enum Profile {
  /// No use of measurement results before the end.
  BASE("base", EnumSet.noneOf(Capability.class)),
  /// Branching on results, integers computed from them.
  ADAPTIVE_RI(
      "adaptive_ri", EnumSet.of(Capability.ADAPTIVE, Capability.INTEGER_COMPUTATIONS)),
  /// Floating-point numbers too.
  ADAPTIVE_RIF(
      "adaptive_rif",
      EnumSet.of(
          Capability.ADAPTIVE,
          Capability.INTEGER_COMPUTATIONS,
          Capability.FLOATING_POINT_COMPUTATIONS)),
  /// Loops, arrays and functions too.
  ADAPTIVE(
      "adaptive",
      EnumSet.range(Capability.ADAPTIVE, Capability.CALL_SUPPORT)),
  /// Everything.
  UNRESTRICTED("unrestricted", EnumSet.allOf(Capability.class));

  private final String text;
  private final Set<Capability> capabilities;

  Profile(String text, Set<Capability> capabilities) {
    this.text = text;
    this.capabilities = Set.copyOf(capabilities);
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
    return capabilities;
  }

  @Override
  public String toString() {
    return text;
  }
}
