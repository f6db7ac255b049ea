package dev.quaver.diagram;

/// What an element depends on.
public record Control(Wire wire, Role role) {

  /// How it depends on it.
  public enum Role {
    /// it takes place if the wire is One
    ON_ONE,
    /// it takes place if the wire is Zero
    ON_ZERO,
    /// its angle or condition is computed from the wire
    INPUT
  }

  /// The control that is on when this one is not.
  ///
  /// @throws IllegalStateException for an input
  Control opposite() {
    return new Control(
        wire,
        switch (role) {
          case ON_ONE -> Role.ON_ZERO;
          case ON_ZERO -> Role.ON_ONE;
          case INPUT -> throw new IllegalStateException("internal: an input has no opposite");
        });
  }
}
