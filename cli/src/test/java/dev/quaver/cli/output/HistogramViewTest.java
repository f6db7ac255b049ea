package dev.quaver.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.target.Histogram;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramViewTest {

  private static final Style PLAIN = new Style(false);

  @Test
  void alignsValuesCountsAndBars() {
    var histogram =
        new Histogram(
            List.of(
                new Histogram.Entry("One", "One", 250),
                new Histogram.Entry("Zero", "Zero", 750),
                new Histogram.Entry("⊥", "⊥", 5)));
    assertEquals(
        List.of(
            "Zero  750   74.6%  ████████████████████████████████████████",
            "One   250   24.9%  █████████████▍", "⊥       5    0.5%  ▎"),
        HistogramView.lines(histogram, 80, PLAIN));
  }

  @Test
  void keepsToNarrowTerminals() {
    var histogram = new Histogram(List.of(new Histogram.Entry("One", "One", 10)));
    String line = HistogramView.lines(histogram, 40, PLAIN).getFirst();
    assertTrue(line.length() <= 40, line);
  }

  @Test
  void keepsAValueOnItsLine() {
    var histogram = new Histogram(List.of(new Histogram.Entry("a\nb", "a\nb", 1)));
    assertTrue(HistogramView.lines(histogram, 80, PLAIN).getFirst().startsWith("a\\nb  1"));
  }
}
