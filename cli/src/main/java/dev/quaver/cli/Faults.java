package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.OutputClosedException;
import dev.quaver.cli.output.OutputFailedException;
import dev.quaver.compiler.SourceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what a command throws into a line on standard error and an exit code.
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Console console;

  Faults(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    console.note(error() + sentence(problem));
    console.note("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof ParameterException problem) {
      return handleParseException(problem, new String[0]);
    }
    return report(failure);
  }

  /// The exit code for anything thrown, which has been said.
  int report(Throwable failure) {
    return switch (failure) {
      case OutputClosedException _ -> ExitCode.OUTPUT_CLOSED;
      case OutputFailedException problem -> {
        console.note(error() + problem.getMessage());
        yield ExitCode.PROGRAM;
      }
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

  private static String sentence(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    String message = String.valueOf(problem.getMessage());
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static String unmatched(UnmatchedArgumentException problem) {
    String word = problem.getUnmatched().getFirst();
    if (problem.isUnknownOption()) {
      return "unknown option: '" + word + "'";
    }
    var commands = problem.getCommandLine().getSubcommands();
    return commands.isEmpty()
        ? "'" + word + "' is one argument too many"
        : "there is no command '" + word + "'; there are: " + String.join(", ", commands.keySet());
  }
}
