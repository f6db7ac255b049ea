package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command without a subcommand: it shows what there is.
@Command(
    name = "quaver",
    description = "Compiles and runs Q# programs, classic and modern.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = false,
    footer = {
      "",
      "Exit codes: 0 fine, 1 the program does not compile, failed, or a test failed,",
      "2 wrong use of the command, 3 a remote target failed, 70 a fault of Quaver itself."
    })
public final class QuaverCommand implements Runnable {

  @Spec private CommandSpec spec;

  /// Made by the command line library.
  QuaverCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  /// Runs the command and answers its exit code. Never throws.
  public static int execute(Console console, String... arguments) {
    CommandLine commandLine = new CommandLine(new QuaverCommand());
    wanted(commands(), arguments)
        .forEach((name, command) -> commandLine.addSubcommand(name, command.apply(console)));
    commandLine.setOut(console.out());
    commandLine.setErr(console.err());
    commandLine.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.outStyle().active() ? Ansi.ON : Ansi.OFF));
    OptionValues.register(commandLine);
    Faults faults = new Faults(console);
    commandLine.setParameterExceptionHandler(faults);
    commandLine.setExecutionExceptionHandler(faults);
    try {
      int exitCode = commandLine.execute(arguments);
      console.flush();
      return exitCode;
    } catch (Throwable fault) {
      return faults.report(fault);
    }
  }

  private static Map<String, Function<Console, Object>> commands() {
    Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
    commands.put("run", RunCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("test", TestCommand::new);
    commands.put("circuit", CircuitCommand::new);
    commands.put("emit", EmitCommand::new);
    commands.put("format", FormatCommand::new);
    commands.put("targets", TargetsCommand::new);
    return commands;
  }

  /// The commands to describe to the command line library, which takes long over each: one where the first argument
  /// names it, otherwise all, for the help and for errors.
  private static Map<String, Function<Console, Object>> wanted(
      Map<String, Function<Console, Object>> commands, String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    Function<Console, Object> named = commands.get(first);
    return named == null ? commands : Map.of(first, named);
  }
}
