package dev.quaver.cli;

/// How the command ends; other people's scripts depend on these.
final class ExitCode {

  static final int FINE = 0;

  /// The program does not compile, failed, or a test failed.
  static final int PROGRAM = 1;

  /// Wrong use of the command.
  static final int USAGE = 2;

  /// A remote target failed.
  static final int TARGET = 3;

  /// Our own fault.
  static final int INTERNAL = 70;

  /// Ended from the keyboard, as the shell reports it for other commands.
  static final int INTERRUPTED = 130;

  /// Nobody reads the output any more, as the shell reports it for other commands.
  static final int OUTPUT_CLOSED = 141;

  private ExitCode() {}
}
