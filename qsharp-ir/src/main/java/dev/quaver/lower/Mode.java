package dev.quaver.lower;

/// How a body is lowered: as written, or as its adjoint, its controlled version (the control register is in slot 0), or
/// both.
record Mode(boolean adjoint, boolean controlled) {
  /// As written.
  static final Mode PLAIN = new Mode(false, false);

  /// Inverted.
  static final Mode ADJOINT = new Mode(true, false);
}
