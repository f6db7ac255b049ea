package dev.quaver.partial;

/// How statements leave their place while a program is evaluated.
final class Jumps {

  private Jumps() {}

  /// Leaves a callable with a value; no outcome decides it.
  static final class Return extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object value;

    Return(Object value) {
      super(null, null, false, false);
      this.value = value;
    }

    Object value() {
      return value;
    }
  }

  /// Leaves the innermost loop, or only its round.
  static final class Loop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean goesOn;

    /// @param goesOn whether another round may follow
    Loop(boolean goesOn) {
      super(null, null, false, false);
      this.goesOn = goesOn;
    }

    boolean goesOn() {
      return goesOn;
    }
  }
}
