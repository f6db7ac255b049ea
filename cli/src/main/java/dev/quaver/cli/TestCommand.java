package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.cli.output.TestReport;
import dev.quaver.cli.words.Option;
import dev.quaver.cli.words.Syntax;
import dev.quaver.cli.words.Words;
import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Entry;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.target.JobException;
import dev.quaver.target.RunOptions;
import dev.quaver.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `quaver test`: runs every callable with `@Test()`, each from a fresh state.
final class TestCommand implements Command {

  private static final Option<String> FILTER =
      Option.text("--filter", "TEXT", "Only tests whose qualified name contains the text.");

  private static final Option<OutputFormat> FORMAT =
      OutputFormat.option("How to print the report; text by default.");

  private static final Syntax SYNTAX =
      new Syntax(
          "test",
          "Runs the callables with the attribute @Test.",
          List.of(SourceOptions.PATH),
          1,
          List.of(FILTER, SourceOptions.DIALECT, FORMAT));

  private final Console console;

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Words words) {
    String filter = words.value(FILTER).orElse("");
    OutputFormat format = OutputFormat.of(words, FORMAT);
    DiagnosticView view = new DiagnosticView(console);
    Compilation compilation = SourceOptions.compile(words);
    view.show(compilation.diagnostics());
    if (compilation.hasErrors()) {
      return ExitCode.PROGRAM;
    }
    Target target = TargetChoice.find(TargetChoice.DEFAULT);
    TestReport report = new TestReport(console);
    List<TestReport.Outcome> outcomes = new ArrayList<>();
    for (String name : compilation.tests()) {
      if (name.contains(filter)) {
        TestReport.Outcome outcome = run(compilation, name, target, view);
        outcomes.add(outcome);
        if (format == OutputFormat.TEXT) {
          report.text(outcome);
        }
      }
    }
    switch (format) {
      case TEXT -> report.textSummary(outcomes);
      case JSON -> report.json(outcomes);
    }
    boolean passed = outcomes.stream().allMatch(TestReport.Outcome::passed);
    return passed ? ExitCode.FINE : ExitCode.PROGRAM;
  }

  private static TestReport.Outcome run(
      Compilation compilation, String name, Target target, DiagnosticView view) {
    long start = System.nanoTime();
    List<String> output = new ArrayList<>();
    Optional<String> problem = problem(compilation, name, target, view, output);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new TestReport.Outcome(name, problem, seconds, output);
  }

  /// What went wrong, if anything.
  private static Optional<String> problem(
      Compilation compilation,
      String name,
      Target target,
      DiagnosticView view,
      List<String> output) {
    Entry entry = compilation.entry(new EntryChoice.Named(name, List.of()));
    if (entry.program().isEmpty()) {
      return Optional.of(
          entry.diagnostics().stream().map(view::text).collect(Collectors.joining("\n")));
    }
    try {
      LocalJob.run(target, entry.program().get(), RunOptions.shots(1).withOutput(output::add));
      return Optional.empty();
    } catch (JobException failed) {
      return Optional.of(
          failed.failure().map(view::text).orElse(String.valueOf(failed.getMessage())));
    }
  }
}
