package dev.quaver.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What came of tests, for people and for programs.
public final class TestReport {

  private final Console console;

  /// A report on `console`.
  public TestReport(Console console) {
    this.console = console;
  }

  /// What came of one test.
  ///
  /// @param problem why it failed
  /// @param output what it printed
  public record Outcome(
      String name, Optional<String> problem, double seconds, List<String> output) {
    public Outcome {
      output = List.copyOf(output);
    }

    /// Whether it passed.
    public boolean passed() {
      return problem.isEmpty();
    }
  }

  /// Shows one test as soon as it is over; what it printed only if it failed.
  public void text(Outcome outcome) {
    Style style = console.outStyle();
    String mark = outcome.passed() ? style.green("pass") : style.red("FAIL");
    console.line(
        mark + "  " + outcome.name() + style.faint("  (" + seconds(outcome.seconds()) + ")"));
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
  public void textSummary(List<Outcome> outcomes) {
    long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
    double seconds = outcomes.stream().mapToDouble(Outcome::seconds).sum();
    String counts =
        outcomes.isEmpty()
            ? "no tests"
            : "%d of %d tests passed in %s"
                .formatted(outcomes.size() - failed, outcomes.size(), seconds(seconds));
    console.line(console.outStyle().bold(counts));
  }

  /// The object that the command's contract fixes.
  public void json(List<Outcome> outcomes) {
    console.line(
        JsonWriter.write(Map.of("tests", outcomes.stream().map(TestReport::json).toList())));
  }

  private static Map<String, Object> json(Outcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", outcome.name());
    json.put("passed", outcome.passed());
    json.put("message", outcome.problem().orElse(""));
    json.put("seconds", Math.round(outcome.seconds() * 1e6) / 1e6);
    return json;
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, seconds < 0.1 ? "%.3f s" : "%.2f s", seconds);
  }
}
