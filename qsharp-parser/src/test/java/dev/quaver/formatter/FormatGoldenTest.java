package dev.quaver.formatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `golden/format/*.qs` is laid out as the `.out` beside it. `-Dgolden=update` writes the `.out` files and fails.
class FormatGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/format");

  static List<Path> cases() throws IOException {
    return Formatted.sources(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isLaidOutAsExpected(Path path) throws IOException {
    String name = path.getFileName().toString();
    String actual = Formatted.check(SourceFile.of(name, Files.readString(path)));
    Path golden = path.resolveSibling(name.replace(".qs", ".out"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
      fail("wrote " + golden.getFileName());
    }
    assertEquals(Files.readString(golden), actual);
  }

  @Test
  void hasCases() throws IOException {
    assertTrue(cases().size() > 4);
  }
}
