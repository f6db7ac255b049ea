package dev.quaver.conformance;

import dev.quaver.conformance.Judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts for each family and the list of what does not conform: for people as text, for programs as tab-separated values.
final class Report {

  private static final int MAX_PROBLEM = 300;

  private Report() {}

  /// The text: a line for each failure, then one for each family.
  static List<String> lines(List<Verdict> verdicts, double seconds) {
    List<String> lines = new ArrayList<>();
    Map<String, int[]> families = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      int[] counts = families.computeIfAbsent(verdict.program().family(), family -> new int[2]);
      counts[0] += verdict.conforms() ? 1 : 0;
      counts[1]++;
      if (!verdict.conforms()) {
        lines.add("FAIL " + verdict.program().id() + ": " + oneLine(verdict.problem()));
      }
    }
    int passed = families.values().stream().mapToInt(counts -> counts[0]).sum();
    families.forEach(
        (family, counts) -> lines.add("%-14s %4d of %4d".formatted(family, counts[0], counts[1])));
    lines.add(
        String.format(
            Locale.ROOT, "%-14s %4d of %4d in %.1f s", "total", passed, verdicts.size(), seconds));
    return lines;
  }

  /// Writes `report.txt` and `report.tsv` (family, case, pass or FAIL, seconds, problem) into `folder`.
  static void write(Path folder, List<Verdict> verdicts, List<String> lines) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("report.txt"), lines);
    List<String> rows = new ArrayList<>(List.of("family\tcase\tverdict\tseconds\tproblem"));
    for (Verdict verdict : verdicts) {
      rows.add(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%s\t%.3f\t%s",
              verdict.program().family(),
              verdict.program().id(),
              verdict.conforms() ? "pass" : "FAIL",
              verdict.seconds(),
              oneLine(verdict.problem())));
    }
    Files.write(folder.resolve("report.tsv"), rows);
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= MAX_PROBLEM ? line : line.substring(0, MAX_PROBLEM) + " …";
  }
}
