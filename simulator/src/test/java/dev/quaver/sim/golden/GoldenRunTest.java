package dev.quaver.sim.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs `golden/run/*.qs`. Each line `// run EXPRESSION` in a program is a run of it; what all of them print, give or fail
/// with stands in the `.out` file beside it. With `-Dgolden=update` the files are written anew and the test fails.
class GoldenRunTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/run");
  private static final String MARK = "// run ";

  @TestFactory
  Stream<DynamicTest> programsGiveWhatIsWrittenDown() throws IOException {
    List<Path> programs;
    try (Stream<Path> files = Files.list(FOLDER)) {
      programs = files.filter(file -> file.toString().endsWith(".qs")).sorted().toList();
    }
    assertFalse(programs.isEmpty());
    return programs.stream()
        .map(program ->
            DynamicTest.dynamicTest(program.getFileName().toString(), () -> check(program)));
  }

  private static void check(Path program) throws IOException {
    String name = program.getFileName().toString();
    String text = Files.readString(program);
    StringBuilder actual = new StringBuilder();
    text.lines()
        .filter(line -> line.startsWith(MARK))
        .map(line -> line.substring(MARK.length()))
        .forEach(entry ->
            actual
                .append("> ")
                .append(entry)
                .append('\n')
                .append(ProgramRun.run(name, text, entry)));
    Path expected = program.resolveSibling(name.replace(".qs", ".out"));
    boolean update = "update".equals(System.getProperty("golden"));
    if (update) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual.toString());
    assertFalse(update, "golden files have been written");
  }
}
