package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmitCommandTest {

  private static final String BELL =
      """
      operation Main() : (Result, Result) {
          use (a, b) = (Qubit(), Qubit());
          H(a);
          CNOT(a, b);
          return (MResetZ(a), MResetZ(b));
      }
      """;

  private static final String FEEDBACK =
      """
      operation Main() : Result {
          use (a, b) = (Qubit(), Qubit());
          H(a);
          if MResetZ(a) == One {
              X(b);
          }
          return MResetZ(b);
      }
      """;

  @TempDir private Path folder;
  private String bell = "";
  private String feedback = "";

  @BeforeEach
  void writePrograms() {
    bell = Cli.source(folder, "Bell.qs", BELL);
    feedback = Cli.source(folder, "Feedback.qs", FEEDBACK);
  }

  @Test
  void writesTheSameTextEachTime() {
    for (String format : new String[] {"qir", "openqasm2", "openqasm3", "ionq", "quil"}) {
      Cli first = Cli.run("emit", bell, "--as", format).exits(ExitCode.FINE);
      Cli second = Cli.run("emit", bell, "--as", format).exits(ExitCode.FINE);

      assertFalse(first.out().isBlank(), format);
      assertEquals(first.out(), second.out());
      assertEquals("", first.err());
    }
  }

  @Test
  void theEndingOfTheFileTellsTheFormat() throws IOException {
    Path file = folder.resolve("bell.quil");

    Cli.run("emit", bell, "-o", file.toString()).exits(ExitCode.FINE).prints("");

    assertTrue(Files.readString(file).contains("DECLARE ro BIT[2]"), Files.readString(file));
  }

  @Test
  void whatIsWrittenRuns() {
    for (String ending : new String[] {"ll", "qasm", "quil", "json"}) {
      String file = folder.resolve("bell." + ending).toString();
      Cli.run("emit", bell, "-o", file).exits(ExitCode.FINE);

      Cli run = Cli.run("run", file, "--shots", "1000", "--seed", "1").exits(ExitCode.FINE);

      assertEquals(2, run.out().lines().count(), run.out());
    }
  }

  @Test
  void saysWhereAProfileCannotDoWhatTheProgramAsks() {
    Cli.run("emit", feedback, "--as", "qir", "--profile", "base")
        .exits(ExitCode.PROGRAM)
        .prints("")
        .says("error[Capability.UseOfDynamicBool]", "Feedback.qs:4:8", "base");
    Cli.run("emit", feedback, "--as", "ionq")
        .exits(ExitCode.PROGRAM)
        .says("error[Capability.UseOfDynamicBool]", "Feedback.qs:4:8");
    Cli.run("emit", feedback, "--as", "qir").exits(ExitCode.FINE);
  }

  @Test
  void leavesNoFileWhereThereIsNothingToWrite() {
    Path file = folder.resolve("feedback.json");

    Cli.run("emit", feedback, "-o", file.toString()).exits(ExitCode.PROGRAM);

    assertFalse(Files.exists(file));
  }

  @Test
  void showsStatisticsBesideTheText() {
    Cli.run("emit", bell, "--as", "openqasm3", "--stats")
        .exits(ExitCode.FINE)
        .says("qubits", "depth");
  }

  @Test
  void refusesWordsThatMeanNothing() {
    Cli.run("emit", bell).exits(ExitCode.USAGE).says("which format? --as is one of", "qir");
    Cli.run("emit", bell, "--as", "pdf")
        .exits(ExitCode.USAGE)
        .says("unknown format pdf; there are: ionq, openqasm2, openqasm3, qir, quil");
    Cli.run("emit", bell, "-o", folder.resolve("x.pdf").toString())
        .exits(ExitCode.USAGE)
        .says("tells no format");
    Cli.run("emit", bell, "--as", "qir", "--qir-version", "3")
        .exits(ExitCode.USAGE)
        .says("--qir-version is 1 or 2");
    Cli.run("emit", bell, "--as", "qir", "--profile", "best")
        .exits(ExitCode.USAGE)
        .says("'best' is not one of base, adaptive_ri");
    Cli.run("emit", bell, "--as", "ionq", "--gateset", "harmony")
        .exits(ExitCode.PROGRAM)
        .says("harmony");
  }
}
