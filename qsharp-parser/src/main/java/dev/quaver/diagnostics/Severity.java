package dev.quaver.diagnostics;

/// How bad a [Diagnostic] is.
public enum Severity {
  /// The program cannot be used.
  ERROR,
  /// The program can be used, but probably does not mean what it says.
  WARNING,
  /// Worth knowing.
  INFO
}
