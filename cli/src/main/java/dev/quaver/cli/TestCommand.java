package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.cli.output.TestReport;
import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Entry;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.target.JobException;
import dev.quaver.target.RunOptions;
import dev.quaver.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quaver test`: runs every callable with `@Test()`, each from a fresh state.
@Command(
    name = "test",
    description = "Runs the callables with the attribute @Test.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TestCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "A .qs file, a folder or a project; the current folder by default.")
  private String path = ".";

  @Option(
      names = "--filter",
      paramLabel = "TEXT",
      description = "Only tests whose qualified name contains the text.")
  private String filter = "";

  @Mixin private SourceOptions sources = new SourceOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the report; text by default.")
  private OutputFormat format = OutputFormat.TEXT;

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DiagnosticView view = new DiagnosticView(console);
    Compilation compilation = sources.compile(path);
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
