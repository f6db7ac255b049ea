package dev.quaver.cli.output;

import dev.quaver.testing.TestOutcome;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What came of tests, for people and for programs.
public final class TestReport {

  private final Console console;

  /// A report on `console`.
  public TestReport(Console console) {
    this.console = console;
  }

  /// Shows one test as soon as it is over; what it printed only if it failed.
  public void text(TestOutcome outcome) {
    Style style = console.outStyle();
    String mark = outcome.passed() ? style.green("pass") : style.red("FAIL");
    console.line(
        mark
            + "  "
            + outcome.test().name()
            + style.faint("  (" + seconds(outcome.duration()) + ")"));
    outcome
        .problem()
        .ifPresent(problem -> {
          problem.lines().forEach(line -> console.line("      " + line));
          outcome.output().stream()
              .flatMap(String::lines)
              .forEach(line -> console.line("      | " + line));
        });
  }

  /// Counts.
  ///
  /// @param chosen how many tests were to run
  /// @param elapsed from the first test's start to the last one's end
  /// @param seed what makes failures come again
  public void textSummary(List<TestOutcome> outcomes, int chosen, Duration elapsed, long seed) {
    long passed = outcomes.stream().filter(TestOutcome::passed).count();
    String counts =
        "%d of %d tests passed in %s".formatted(passed, outcomes.size(), seconds(elapsed));
    if (outcomes.size() < chosen) {
      counts += ", %d did not run".formatted(chosen - outcomes.size());
    }
    if (passed < outcomes.size()) {
      counts += "; --seed " + seed + " repeats them";
    }
    console.line(console.outStyle().bold(counts));
  }

  /// The object that the command's contract fixes.
  public void json(List<TestOutcome> outcomes) {
    console.line(
        JsonWriter.write(Map.of("tests", outcomes.stream().map(TestReport::json).toList())));
  }

  private static Map<String, Object> json(TestOutcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", outcome.test().name());
    json.put("passed", outcome.passed());
    json.put("message", outcome.problem().orElse(""));
    json.put("seconds", Math.round(outcome.duration().toNanos() * 1e-3) / 1e6);
    return json;
  }

  private static String seconds(Duration duration) {
    double seconds = duration.toNanos() * 1e-9;
    return String.format(Locale.ROOT, seconds < 0.1 ? "%.3f s" : "%.2f s", seconds);
  }
}
