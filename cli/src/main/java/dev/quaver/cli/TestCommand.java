package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.cli.output.JunitReport;
import dev.quaver.cli.output.TestReport;
import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.TestCase;
import dev.quaver.testing.TestFilter;
import dev.quaver.testing.TestOptions;
import dev.quaver.testing.TestOutcome;
import dev.quaver.testing.TestRunner;
import dev.quaver.testing.TestTargets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
      description = "A .qs or .qasm file, a folder or a project; the current folder by default.")
  private String path = ".";

  @Option(
      names = "--filter",
      paramLabel = "TEXT",
      description = {
        "Only tests whose qualified name contains the text, or fits all of it if it has * or ?.",
        "May be repeated: a test has to fit one of them."
      })
  private List<String> filters = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Makes the run repeatable; the seed of each test follows from it and its name.")
  private @Nullable Long seed;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long each test may take; as long as it likes by default.")
  private @Nullable Double timeoutSeconds;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many tests run at the same time; as many as there are processors by default.")
  private @Nullable Integer jobs;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Also writes a report for build servers, in JUnit's XML.")
  private @Nullable String junit;

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
    TestOptions options = options();
    Compilation compilation = sources.compile(path);
    new DiagnosticView(console).show(compilation.diagnostics());
    if (compilation.hasErrors()) {
      return ExitCode.PROGRAM;
    }
    List<TestCase> all = compilation.tests();
    List<TestCase> chosen = all.stream().filter(new TestFilter(filters)).toList();
    if (chosen.isEmpty() && !all.isEmpty()) {
      throw new UsageException(
          "no test fits --filter %s; there are %d tests, for example %s"
              .formatted(String.join(" or ", filters), all.size(), all.getFirst().name()));
    }
    var runner = new TestRunner(compilation, TestTargets.onClassPath(), options);
    return report(runner, chosen, options.seed());
  }

  private int report(TestRunner runner, List<TestCase> chosen, long runSeed) {
    TestReport report = new TestReport(console);
    List<TestOutcome> outcomes = new ArrayList<>();
    long start = System.nanoTime();
    try (var _ = Interrupt.calls(runner::stop)) {
      runner.run(
          chosen,
          outcome -> {
            if (!outcome.stopped()) {
              outcomes.add(outcome);
              if (format == OutputFormat.TEXT) {
                report.text(outcome);
              }
            }
          });
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
      switch (format) {
        case TEXT -> {
          if (chosen.isEmpty()) {
            console.line("no tests: no callable has the attribute @Test()");
          } else {
            report.textSummary(outcomes, chosen.size(), elapsed, runSeed);
          }
        }
        case JSON -> report.json(outcomes);
      }
      writeJunit(outcomes);
    }
    if (outcomes.size() < chosen.size()) {
      return ExitCode.INTERRUPTED;
    }
    return outcomes.stream().allMatch(TestOutcome::passed) ? ExitCode.FINE : ExitCode.PROGRAM;
  }

  private void writeJunit(List<TestOutcome> outcomes) {
    if (junit == null) {
      return;
    }
    try {
      JunitReport.write(Path.of(junit), outcomes);
    } catch (IOException | java.nio.file.InvalidPathException problem) {
      throw new UsageException("cannot write " + junit + ": " + problem.getMessage());
    }
  }

  private TestOptions options() {
    TestOptions options = TestOptions.defaults();
    if (seed != null) {
      options = options.withSeed(seed);
    }
    if (timeoutSeconds != null) {
      if (!(timeoutSeconds > 0 && timeoutSeconds <= 1e9)) {
        throw new UsageException("--timeout must be more than 0 seconds, not " + timeoutSeconds);
      }
      options = options.withLimit(Duration.ofNanos((long) (timeoutSeconds * 1e9)));
    }
    if (jobs != null) {
      if (jobs < 1) {
        throw new UsageException("--jobs must be at least 1, not " + jobs);
      }
      options = options.withThreadCount(jobs);
    }
    return options;
  }
}
