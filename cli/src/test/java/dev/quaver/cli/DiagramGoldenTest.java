package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `golden/diagram/*.qs` is drawn as the `.txt`, the `.svg` and the `.json` beside it. `-Dgolden=update` writes these and
/// fails.
class DiagramGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/diagram");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(path -> path.toString().endsWith(".qs")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isDrawnInLetters(Path program) throws IOException {
    assertGolden(program, ".txt", "text");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isDrawnAsAPicture(Path program) throws IOException {
    assertGolden(program, ".svg", "svg");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isDrawnForViewers(Path program) throws IOException {
    assertGolden(program, ".json", "json");
  }

  @Test
  void thePictureInTheReadmeIsOneOfThese() throws IOException {
    Path picture = Cli.EXAMPLES.resolveSibling("docs").resolve("images/teleport.svg");
    assertEquals(Files.readString(FOLDER.resolve("teleport.svg")), Files.readString(picture));
  }

  @Test
  void hasCases() throws IOException {
    assertTrue(cases().count() > 5);
  }

  private static void assertGolden(Path program, String ending, String format) throws IOException {
    String name = program.getFileName().toString().replace(".qs", ending);
    Path golden = program.resolveSibling(name);
    String drawn =
        Cli.run("circuit", program.toString(), "--format", format).exits(ExitCode.FINE).out();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, drawn);
      fail("wrote " + name);
    }
    assertEquals(Files.readString(golden), drawn);
  }
}
