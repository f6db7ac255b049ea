package dev.quaver.cli.output;

import dev.quaver.target.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A histogram for people: value, count, share and a bar whose length is drawn to an eighth of a column.
public final class HistogramView {

  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
  private static final int MAX_BAR = 40;
  private static final int MIN_BAR = 10;

  private HistogramView() {}

  /// The lines, most frequent value first.
  ///
  /// @param width columns to stay within where the values allow it
  public static List<String> lines(Histogram histogram, int width, Style style) {
    long total = histogram.total();
    long highest = 0;
    int valueWidth = 0;
    int countWidth = 0;
    for (Histogram.Entry entry : histogram.entries()) {
      highest = Math.max(highest, entry.count());
      valueWidth = Math.max(valueWidth, columns(oneLine(entry.text())));
      countWidth = Math.max(countWidth, Long.toString(entry.count()).length());
    }
    int barWidth = Math.clamp(width - valueWidth - countWidth - 12, MIN_BAR, MAX_BAR);
    List<String> lines = new ArrayList<>();
    for (Histogram.Entry entry : histogram.entries()) {
      String value = oneLine(entry.text());
      String padding = " ".repeat(valueWidth - columns(value));
      String numbers =
          String.format(
              Locale.ROOT,
              "%" + countWidth + "d  %5.1f%%",
              entry.count(),
              100.0 * entry.count() / total);
      lines.add(
          value
              + padding
              + "  "
              + numbers
              + "  "
              + style.cyan(bar(entry.count(), highest, barWidth)));
    }
    return lines;
  }

  private static String bar(long count, long highest, int width) {
    long eighths = Math.max(1, Math.round(8.0 * width * count / highest));
    String full = "█".repeat((int) (eighths / 8));
    int rest = (int) (eighths % 8);
    return rest == 0 ? full : full + EIGHTHS.charAt(rest);
  }

  private static String oneLine(String text) {
    return text.replace("\n", "\\n").replace("\r", "\\r");
  }

  private static int columns(String text) {
    return text.codePointCount(0, text.length());
  }
}
