package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.OutputClosedException;
import dev.quaver.compiler.SourceException;

/// Turns what a command throws into a line on standard error and an exit code.
final class Faults {

  private final Console console;

  Faults(Console console) {
    this.console = console;
  }

  /// Says that a command line is wrong and where to read how it is right; answers the exit code.
  ///
  /// @param command with its subcommand
  int misused(String problem, String command) {
    console.note(error() + problem);
    console.note("Try '" + command + " --help'.");
    return ExitCode.USAGE;
  }

  /// The exit code for anything thrown, which has been said.
  int report(Throwable failure) {
    return switch (failure) {
      case OutputClosedException _ -> ExitCode.OUTPUT_CLOSED;
      case SourceException problem -> {
        console.note(error() + problem.getMessage());
        yield ExitCode.USAGE;
      }
      case UsageException problem -> {
        console.note(error() + problem.getMessage());
        yield ExitCode.USAGE;
      }
      case OutOfMemoryError _ -> {
        console.note(error() + "the program needs more memory than there is");
        yield ExitCode.PROGRAM;
      }
      default -> internal(failure);
    };
  }

  private int internal(Throwable failure) {
    console.note(
        error()
            + "internal: "
            + failure.getClass().getSimpleName()
            + ": "
            + String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
    if (System.getenv("QUAVER_DEBUG") != null) {
      console.trace(failure);
    } else {
      console.note(
          "This is a fault of Quaver "
              + Version.text()
              + ", not of your program; please report it with what QUAVER_DEBUG=1 shows.");
    }
    return ExitCode.INTERNAL;
  }

  private String error() {
    return console.errStyle().bold(console.errStyle().red("error")) + ": ";
  }
}
