package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.cli.output.ProgressBar;
import dev.quaver.cli.output.RunResultView;
import dev.quaver.cli.words.Option;
import dev.quaver.cli.words.Syntax;
import dev.quaver.cli.words.Words;
import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Entry;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.Program;
import dev.quaver.target.JobException;
import dev.quaver.target.RunOptions;
import dev.quaver.target.RunResult;
import dev.quaver.target.Target;
import java.util.List;
import java.util.Optional;

/// `quaver run`: runs a program on a target.
final class RunCommand implements Command {

  private static final Option<String> ENTRY =
      Option.text(
          "--entry",
          "NAME|EXPR",
          "What to run: the name of a callable or a Q# expression; by default the callable with"
              + " @EntryPoint(), else Main.");

  private static final Option<Integer> SHOTS =
      Option.integer(
          "--shots", "N", "How often to run it; 1 by default. More than one shows a histogram.");

  private static final Option<Long> SEED =
      Option.longInteger("--seed", "S", "Makes the run repeatable.");

  private static final Option<String> TARGET =
      Option.text(
          "--target", "ID", "Where to run it; sim.auto by default. See 'quaver targets'.");

  private static final Option<OutputFormat> FORMAT =
      OutputFormat.option("How to print the result; text by default.");

  private static final Syntax SYNTAX =
      new Syntax(
          "run",
          "Runs a Q# program and shows what it prints and returns.",
          List.of(
              SourceOptions.PATH,
              new Syntax.Operand(
                  "NAME=VALUE ...", "Gives a parameter of the entry its value, a Q# expression.")),
          Integer.MAX_VALUE,
          List.of(ENTRY, SHOTS, SEED, TARGET, SourceOptions.DIALECT, FORMAT));

  private final Console console;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Words words) {
    int shotCount = words.value(SHOTS).orElse(1);
    if (shotCount < 1) {
      throw new UsageException("--shots must be at least 1, not " + shotCount);
    }
    RunArguments arguments = RunArguments.of(words.operands());
    Target target = TargetChoice.find(words.value(TARGET).orElse(TargetChoice.DEFAULT));
    DiagnosticView view = new DiagnosticView(console);
    Compilation compilation = SourceOptions.compile(arguments.path(), words);
    view.show(compilation.diagnostics());
    if (compilation.hasErrors()) {
      return ExitCode.PROGRAM;
    }
    Entry chosen = compilation.entry(arguments.choice(words.value(ENTRY)));
    view.show(chosen.diagnostics());
    if (chosen.program().isEmpty()) {
      return chosen.misused() ? ExitCode.USAGE : ExitCode.PROGRAM;
    }
    return run(chosen.program().get(), target, view, words);
  }

  private int run(Program program, Target target, DiagnosticView view, Words words) {
    List<Diagnostic> objections = target.check(program);
    view.show(objections);
    if (objections.stream().anyMatch(Diagnostic::isError)) {
      return ExitCode.PROGRAM;
    }
    try (ProgressBar progress = new ProgressBar(console)) {
      RunResult result = LocalJob.run(target, program, options(words, progress));
      progress.hide();
      RunResultView results = new RunResultView(console);
      switch (OutputFormat.of(words, FORMAT)) {
        case TEXT -> results.text(result);
        case JSON -> results.json(result);
      }
      return ExitCode.FINE;
    } catch (JobException problem) {
      return failed(problem, view);
    }
  }

  private RunOptions options(Words words, ProgressBar progress) {
    RunOptions options = RunOptions.shots(words.value(SHOTS).orElse(1)).withProgress(progress);
    Optional<Long> seed = words.value(SEED);
    if (seed.isPresent()) {
      options = options.withSeed(seed.get());
    }
    return switch (OutputFormat.of(words, FORMAT)) {
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
