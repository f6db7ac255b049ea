package dev.quaver.cli.output;

import dev.quaver.testing.TestOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The XML that build servers read: a suite for each namespace, in it a case for each test.
public final class JunitReport {

  private final StringBuilder xml = new StringBuilder();

  private JunitReport() {}

  /// Writes a report to `file`, and the folders it stands in.
  ///
  /// @throws IOException if that is not possible
  public static void write(Path file, List<TestOutcome> outcomes) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text(outcomes));
  }

  /// The report as text.
  static String text(List<TestOutcome> outcomes) {
    JunitReport report = new JunitReport();
    report.suites(outcomes);
    return report.xml.toString();
  }

  private void suites(List<TestOutcome> outcomes) {
    Map<String, List<TestOutcome>> suites =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(
                    outcome -> outcome.test().namespace(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    suites.forEach(this::suite);
    xml.append("</testsuites>\n");
  }

  private void suite(String namespace, List<TestOutcome> outcomes) {
    Duration sum =
        outcomes.stream().map(TestOutcome::duration).reduce(Duration.ZERO, Duration::plus);
    long failures = outcomes.stream().filter(outcome -> !outcome.passed()).count();
    xml.append("  <testsuite");
    attribute("name", namespace);
    attribute("tests", Integer.toString(outcomes.size()));
    attribute("failures", Long.toString(failures));
    attribute("time", seconds(sum));
    xml.append(">\n");
    outcomes.forEach(this::testCase);
    xml.append("  </testsuite>\n");
  }

  private void testCase(TestOutcome outcome) {
    xml.append("    <testcase");
    attribute("classname", outcome.test().namespace());
    attribute("name", outcome.test().nameInNamespace());
    attribute("file", outcome.test().source().name());
    attribute("line", Integer.toString(outcome.test().line()));
    attribute("time", seconds(outcome.duration()));
    xml.append(">\n");
    outcome
        .problem()
        .ifPresent(problem -> {
          xml.append("      <failure");
          attribute("message", problem.lines().findFirst().orElse(""));
          xml.append('>').append(escaped(problem)).append("</failure>\n");
        });
    if (!outcome.output().isEmpty()) {
      xml.append("      <system-out>")
          .append(escaped(String.join("\n", outcome.output())))
          .append("</system-out>\n");
    }
    xml.append("    </testcase>\n");
  }

  private void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.6f", duration.toNanos() * 1e-9);
  }

  /// Text without markup; what XML cannot hold at all becomes a question mark.
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(isXml(c) ? c : '?');
          }
        });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
