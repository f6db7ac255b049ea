package dev.quaver.cli;

import dev.quaver.cli.output.Console;

/// Starts the command in a process of its own.
public final class Main {

  private Main() {}

  /// Runs the command and ends the process.
  ///
  /// @param arguments as the shell passes them
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    int exitCode = QuaverCommand.execute(console, arguments);
    System.exit(exitCode);
  }
}
