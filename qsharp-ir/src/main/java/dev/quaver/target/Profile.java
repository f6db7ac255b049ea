package dev.quaver.target;

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

  @Override
  public String toString() {
    return text;
  }
}
