package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The classic program of the developers' guide, as a user runs it.
class FirstLightTest {

  private static final Pattern ENTRY = Pattern.compile("\"(\\[[^\"]*])\": ([0-9]+)");

  @Test
  void printsEightOutcomesNearAnEighth() {
    Cli run =
        Cli.run(
            "run",
            Cli.example("random-bits"),
            "--entry",
            "Test.GenerateRandomBits",
            "--shots",
            "1000",
            "--seed",
            "42",
            "n=3");
    run.exits(0);
    List<String> lines = run.out().lines().toList();
    assertEquals(8, lines.size(), run.out());
    for (String line : lines) {
      assertTrue(
          line.matches("\\[(Zero|One), (Zero|One), (Zero|One)] +[0-9]+ +[0-9.]+%  .*"), line);
    }
  }

  /// Each count has mean 125 and standard deviation 10.5; the seed is fixed, so the test cannot fail by chance once it
  /// has passed, and a fresh seed would be more than six deviations off in fewer than one of 10⁸ runs.
  @Test
  void sameSeedGivesTheSameObject() {
    Cli first = json("Test.GenerateRandomBits", "n=3");
    Cli second = json("Test.GenerateRandomBits", "n=3");
    assertEquals(first.out(), second.out());
    assertTrue(
        first
            .out()
            .startsWith("{\"target\": \"sim.auto\", \"shots\": 1000, \"seed\": 7, \"results\": {"),
        first.out());
    assertTrue(first.out().endsWith("}, \"output\": []}\n"), first.out());
    var matcher = ENTRY.matcher(first.out());
    int total = 0;
    int previous = Integer.MAX_VALUE;
    while (matcher.find()) {
      int count = Integer.parseInt(matcher.group(2));
      assertEquals(125, count, 65, first.out());
      assertTrue(count <= previous, "not sorted: " + first.out());
      previous = count;
      total += count;
    }
    assertEquals(1000, total);
  }

  @Test
  void takesAnExpressionAsEntry() {
    assertEquals(
        json("Test.GenerateRandomBits", "n=3").out(), json("Test.GenerateRandomBits(3)").out());
    assertEquals(json("GenerateRandomBits", "n=3").out(), json("GenerateRandomBits(1 + 2)").out());
  }

  /// Eight outcomes with a mean of 2.5·10⁸ each and a standard deviation of 15,000; the seed is fixed.
  @Test
  void countsTwoThousandMillionShots() {
    Cli run =
        Cli.run(
                "run",
                Cli.example("random-bits"),
                "--entry",
                "Test.GenerateRandomBits(3)",
                "--shots",
                "2000000000",
                "--seed",
                "1",
                "--format",
                "json")
            .exits(0);
    var matcher = ENTRY.matcher(run.out());
    long total = 0;
    while (matcher.find()) {
      long count = Long.parseLong(matcher.group(2));
      assertEquals(2.5e8, (double) count, 1e5, run.out());
      total += count;
    }
    assertEquals(2_000_000_000, total);
  }

  private static Cli json(String entry, String... arguments) {
    String[] words = {
      "run",
      Cli.example("random-bits"),
      "--entry",
      entry,
      "--shots",
      "1000",
      "--seed",
      "7",
      "--format",
      "json"
    };
    String[] all = java.util.Arrays.copyOf(words, words.length + arguments.length);
    System.arraycopy(arguments, 0, all, words.length, arguments.length);
    return Cli.run(all).exits(0);
  }
}
