package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The programs in the folder `examples`.
class ExamplesTest {

  /// Grover's search misses with a probability of 5·10⁻⁵ per run; the seed is fixed.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "teleportation | Zero",
        "grover | 178",
        "deutsch-jozsa | [(always 0, true), (always 1, true), (last bit, false), (parity, false)]",
        "phase-estimation | 0.3125",
        "classic-toggle | (0, 21)"
      })
  void printsItsValue(String example, String value) {
    Cli.run("run", Cli.example(example), "--seed", "1").exits(0).prints(value + "\n");
  }

  @Test
  void fourierShowsItsStateAndComesBack() {
    Cli.run("run", Cli.example("fourier"))
        .exits(0)
        .prints(
            """
            STATE:
            |000⟩: 0.3536+0.0000𝑖
            |001⟩: −0.3536+0.0000𝑖
            |010⟩: 0.0000+0.3536𝑖
            |011⟩: 0.0000−0.3536𝑖
            |100⟩: −0.2500−0.2500𝑖
            |101⟩: 0.2500+0.2500𝑖
            |110⟩: 0.2500−0.2500𝑖
            |111⟩: −0.2500+0.2500𝑖
            5
            """);
  }

  @Test
  void repeatUntilSuccessAlwaysEndsInTheBellState() {
    Cli run = Cli.run("run", Cli.example("repeat-until-success"), "--shots", "50").exits(0);
    assertTrue(run.out().lines().allMatch(line -> line.contains(", Zero, One)")), run.out());
  }

  @Test
  void teleportationWorksInEveryShot() {
    Cli run = Cli.run("run", Cli.example("teleportation"), "--shots", "100").exits(0);
    assertTrue(run.out().startsWith("Zero  100  100.0%"), run.out());
  }
}
