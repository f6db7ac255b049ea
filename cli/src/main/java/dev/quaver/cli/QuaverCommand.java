package dev.quaver.cli;

import static java.util.stream.Collectors.joining;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.words.HelpPage;
import dev.quaver.cli.words.Syntax;
import dev.quaver.cli.words.Words;
import dev.quaver.cli.words.WordsException;
import java.util.List;
import java.util.Optional;

/// The command `quaver`: finds the subcommand and runs it.
public final class QuaverCommand {

  private static final String DESCRIPTION = "Compiles and runs Q# programs, classic and modern.";

  private static final List<String> FOOTER =
      List.of(
          "Exit codes: 0 fine, 1 the program does not compile, failed, or a test failed,",
          "2 wrong use of the command, 3 a remote target failed, 70 a fault of Quaver.");

  private final Console console;
  private final Faults faults;
  private final List<Command> commands;

  private QuaverCommand(Console console) {
    this.console = console;
    this.faults = new Faults(console);
    this.commands =
        List.of(
            new RunCommand(console),
            new CheckCommand(console),
            new TestCommand(console),
            new TargetsCommand(console));
  }

  /// Runs the command and answers its exit code. Never throws.
  public static int execute(Console console, String... arguments) {
    QuaverCommand quaver = new QuaverCommand(console);
    try {
      int exitCode = quaver.execute(List.of(arguments));
      console.out().flush();
      return exitCode;
    } catch (Throwable fault) {
      return quaver.faults.report(fault);
    }
  }

  private int execute(List<String> words) {
    if (words.isEmpty()) {
      return faults.misused("which command?", "quaver");
    }
    String first = words.getFirst();
    if (Words.isHelp(first)) {
      return show(
          HelpPage.of(DESCRIPTION, commands.stream().map(Command::syntax).toList(), FOOTER));
    }
    if (Words.isVersion(first)) {
      return show(Version.lines());
    }
    Optional<Command> command = find(first);
    return command.isPresent()
        ? execute(command.get(), words.subList(1, words.size()))
        : faults.misused("unknown command '%s'; there are: %s".formatted(first, names()), "quaver");
  }

  private int execute(Command command, List<String> words) {
    Syntax syntax = command.syntax();
    Words read;
    try {
      read = Words.read(syntax, words);
    } catch (WordsException problem) {
      return faults.misused(String.valueOf(problem.getMessage()), "quaver " + syntax.name());
    }
    if (read.asksForHelp()) {
      return show(HelpPage.of(syntax));
    }
    return read.asksForVersion() ? show(Version.lines()) : command.run(read);
  }

  private Optional<Command> find(String name) {
    for (Command command : commands) {
      if (command.syntax().name().equals(name)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  private String names() {
    return commands.stream().map(command -> command.syntax().name()).collect(joining(", "));
  }

  private int show(List<String> lines) {
    lines.forEach(console::line);
    return ExitCode.FINE;
  }
}
