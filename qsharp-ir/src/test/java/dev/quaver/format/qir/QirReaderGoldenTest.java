package dev.quaver.format.qir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.quaver.circuit.DynamicCircuitPrinter;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.format.ReadResult;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `golden/qir/*.ll` is read; the `.out` beside it has the circuit, or what is wrong. `-Dgolden=update` writes the `.out`
/// files and fails.
class QirReaderGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/qir");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(path -> path.toString().endsWith(".ll")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(Path path) throws IOException {
    String name = path.getFileName().toString();
    String actual = outcome(SourceFile.of(name, Files.readString(path)));
    Path golden = path.resolveSibling(name.replace(".ll", ".out"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
      fail("wrote " + golden.getFileName());
    }
    assertEquals(Files.readString(golden), actual);
  }

  @Test
  void hasCases() throws IOException {
    assertTrue(cases().count() > 30);
  }

  @Test
  void readsLinesThatEndAsOnWindows() throws IOException {
    String text = Files.readString(FOLDER.resolve("gates.ll"));
    assertEquals(
        outcome(SourceFile.of("gates.ll", text)),
        outcome(SourceFile.of("gates.ll", text.replace("\n", "\r\n"))));
  }

  private static String outcome(SourceFile file) {
    ReadResult result = new QirFormat().read(file);
    return result.program().isPresent()
        ? DynamicCircuitPrinter.print(QirReader.circuit(file))
        : DiagnosticRenderer.plain().render(result.diagnostics());
  }
}
