package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.cli.output.ProgressBar;
import dev.quaver.cli.output.RunResultView;
import dev.quaver.compiler.Entry;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.Program;
import dev.quaver.target.JobException;
import dev.quaver.target.RunOptions;
import dev.quaver.target.RunResult;
import dev.quaver.target.Target;
import dev.quaver.target.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quaver run`: runs a program on a target.
@Command(
    name = "run",
    description = "Runs a Q# program and shows what it prints and returns.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    customSynopsis =
        "quaver run [PATH] [--entry NAME|EXPR] [--shots N] [--seed S] [--target ID]"
            + " [--dialect classic|modern|auto] [--format text|json] [NAME=VALUE ...]%n")
final class RunCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH, NAME=VALUE",
      description = {
        "PATH is a .qs or .qasm file, a folder or a project, or a file of another format (.ll, .quil, .json);",
        "the current folder by default.",
        "NAME=VALUE gives a parameter of the entry its value, a Q# expression."
      })
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--entry",
      paramLabel = "NAME|EXPR",
      description =
          "What to run: the name of a callable or a Q# expression; by default the callable"
              + " with @EntryPoint(), else Main.")
  private @Nullable String entry;

  @Option(
      names = "--shots",
      paramLabel = "N",
      description = "How often to run it; 1 by default. More than one shows a histogram.")
  private int shotCount = 1;

  @Option(names = "--seed", paramLabel = "S", description = "Makes the run repeatable.")
  private @Nullable Long seed;

  @Option(
      names = "--target",
      paramLabel = "ID",
      description = "Where to run it; sim.auto by default. See 'quaver targets'.")
  private String targetId = Targets.DEFAULT;

  @Mixin private SourceOptions sources = new SourceOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the result; text by default.")
  private OutputFormat format = OutputFormat.TEXT;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (shotCount < 1) {
      throw new UsageException("--shots must be at least 1, not " + shotCount);
    }
    RunArguments arguments = RunArguments.of(words);
    Target target = TargetChoice.find(targetId);
    DiagnosticView view = new DiagnosticView(console);
    EntryChoice choice = arguments.choice(Optional.ofNullable(entry));
    Entry chosen = sources.load(arguments.path(), choice);
    view.show(chosen.diagnostics());
    if (chosen.program().isEmpty()) {
      return chosen.misused() ? ExitCode.USAGE : ExitCode.PROGRAM;
    }
    return run(chosen.program().get(), target, view);
  }

  private int run(Program program, Target target, DiagnosticView view) {
    List<Diagnostic> objections = target.check(program);
    view.show(objections);
    if (objections.stream().anyMatch(Diagnostic::isError)) {
      return ExitCode.PROGRAM;
    }
    try (ProgressBar progress = new ProgressBar(console)) {
      RunResult result = AwaitedJob.run(target, program, options(progress));
      progress.hide();
      RunResultView results = new RunResultView(console);
      switch (format) {
        case TEXT -> results.text(result);
        case JSON -> results.json(result);
      }
      return ExitCode.FINE;
    } catch (JobException problem) {
      return failed(problem, view);
    }
  }

  private RunOptions options(ProgressBar progress) {
    RunOptions options = RunOptions.shots(shotCount).withProgress(progress);
    if (seed != null) {
      options = options.withSeed(seed);
    }
    return switch (format) {
      case TEXT ->
          options.withOutput(text -> {
            progress.hide();
            console.line(text);
          });
      case JSON -> options;
    };
  }

  private int failed(JobException problem, DiagnosticView view) {
    problem.failure().ifPresentOrElse(view::show, () -> view.complain(problem));
    return switch (problem.reason()) {
      case PROGRAM_FAILED -> ExitCode.PROGRAM;
      case TARGET_FAILED, TIMED_OUT -> ExitCode.TARGET;
      case CANCELLED -> ExitCode.INTERRUPTED;
    };
  }
}
