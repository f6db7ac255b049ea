package dev.quaver.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.quaver.diagnostics.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `golden/diagnostics/*.qs` makes one typical mistake; the `.out` beside it is what its author gets to read.
/// `-Dgolden=update` writes the `.out` files and fails.
class DiagnosticsGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/diagnostics");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(path -> path.toString().endsWith(".qs")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrong(Path path) throws IOException {
    String name = path.getFileName().toString();
    var compilation = Compiler.compile(SourceSet.ofText(name, Files.readString(path)));
    String actual = DiagnosticRenderer.plain().render(compilation.diagnostics());
    Path golden = path.resolveSibling(name.replace(".qs", ".out"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
      fail("wrote " + golden.getFileName());
    }
    assertEquals(Files.readString(golden), actual);
    assertEquals(1, compilation.diagnostics().size(), "one mistake, one diagnostic");
  }

  @Test
  void hasCases() throws IOException {
    assertTrue(cases().count() > 30);
  }
}
