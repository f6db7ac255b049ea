package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CircuitCommandTest {

  private static final String PROGRAM =
      """
      operation Main() : Result {
          use q = Qubit();
          Rotate(0.5, q);
          return MResetZ(q);
      }
      operation Rotate(angle : Double, q : Qubit) : Unit {
          H(q);
          Rz(angle, q);
      }
      operation Repeat(n : Int) : Unit {
          use q = Qubit();
          for _ in 1..n {
              H(q);
          }
      }
      """;

  @TempDir private Path folder;

  private String program() {
    return Cli.source(folder, "Main.qs", PROGRAM);
  }

  @Test
  void printsADiagramInLetters() {
    Cli.run("circuit", program(), "--no-groups")
        .exits(ExitCode.FINE)
        .prints(
            """
            q_0    ── H ─── Rz(0.5000) ──── M ──── |0〉 ──
                                            ╘════════════
            """);
  }

  @Test
  void drawsWhatTheEntryNames() {
    Cli.run("circuit", program(), "--no-groups", "--entry", "Repeat", "n=3")
        .exits(ExitCode.FINE)
        .prints("q_0    ── H ──── H ──── H ──\n");
  }

  @Test
  void theEndingOfTheFileTellsTheFormat() throws IOException {
    String program = program();
    for (String name : List.of("a.svg", "a.json", "a.txt", "a.SVG")) {
      Cli.run("circuit", program, "-o", folder.resolve(name).toString())
          .exits(ExitCode.FINE)
          .prints("");
    }

    assertTrue(Files.readString(folder.resolve("a.svg")).startsWith("<svg "));
    assertTrue(Files.readString(folder.resolve("a.SVG")).startsWith("<svg "));
    assertTrue(
        Files.readString(folder.resolve("a.json")).startsWith("{\"circuits\": [{\"qubits\""));
    assertTrue(Files.readString(folder.resolve("a.txt")).startsWith("q_0"));
  }

  @Test
  void theFormatThatIsAskedForGoesBeforeTheEnding() throws IOException {
    Path file = folder.resolve("a.svg");
    Cli.run("circuit", program(), "--format", "text", "-o", file.toString()).exits(ExitCode.FINE);

    assertTrue(Files.readString(file).startsWith("q_0"));
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() throws IOException {
    Path missing = folder.resolve("missing").resolve("a.svg");
    Cli.run("circuit", program(), "-o", missing.toString())
        .exits(ExitCode.USAGE)
        .says("cannot write", "a.svg");

    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of("Main.qs"), files.map(it -> it.getFileName().toString()).toList());
    }
  }

  @Test
  void longCircuitsAreCutAndSayHowToSeeMore() {
    Cli cut =
        Cli.run(
            "circuit", program(), "--no-groups", "--entry", "Repeat(20)", "--max-operations", "2");

    cut.exits(ExitCode.FINE).prints("q_0    ── H ──── H ──\n").says("--max-operations N");
    assertFalse(Cli.run("circuit", program()).err().contains("--max-operations"));
  }

  @Test
  void optionsThatMakeNoSenseAreRefused() {
    String program = program();
    Cli.run("circuit", program, "--no-groups", "--group-depth", "2")
        .exits(ExitCode.USAGE)
        .says("--no-groups and --group-depth exclude each other");
    Cli.run("circuit", program, "--group-depth", "-1")
        .exits(ExitCode.USAGE)
        .says("--group-depth must be at least 0");
    Cli.run("circuit", program, "--max-operations", "0")
        .exits(ExitCode.USAGE)
        .says("--max-operations must be at least 1");
    Cli.run("circuit", program, "--format", "png")
        .exits(ExitCode.USAGE)
        .says("'png' is not one of text, svg, json");
    Cli.run("circuit", program, "--profile", "full")
        .exits(ExitCode.USAGE)
        .says("'full' is not one of base, adaptive_ri");
  }

  @Test
  void programsThatFailSayWhere() {
    String path =
        Cli.source(folder, "Fail.qs", "operation Main() : Unit { fail \"not like this\"; }");
    Cli.run("circuit", path).exits(ExitCode.PROGRAM).says("not like this", "Fail.qs");
  }

  @Test
  void programsThatDoNotCompileSayWhy() {
    String path = Cli.source(folder, "Bad.qs", "operation Main() : Unit { Hh(q); }");
    Cli.run("circuit", path).exits(ExitCode.PROGRAM).says("Bad.qs");
  }
}
