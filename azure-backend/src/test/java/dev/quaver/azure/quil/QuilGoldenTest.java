package dev.quaver.azure.quil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.quaver.azure.CircuitText;
import dev.quaver.azure.ReadProblem;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.DynamicCircuitPrinter;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.format.WriteOptions;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `golden/quil/*.quil` is read; the `.out` beside it has the circuit and how it is written again, or what is wrong.
/// `-Dgolden=update` writes the `.out` files and fails.
class QuilGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/quil");
  private static final QuilFormat FORMAT = new QuilFormat();

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(path -> path.toString().endsWith(".quil")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAndWrites(Path path) throws IOException {
    String name = path.getFileName().toString();
    String actual = outcome(SourceFile.of(name, Files.readString(path)));
    Path golden = path.resolveSibling(name.replace(".quil", ".out"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
      fail("wrote " + golden.getFileName());
    }
    assertEquals(Files.readString(golden), actual);
  }

  @Test
  void hasCases() throws IOException {
    assertTrue(cases().count() > 40);
  }

  private static String outcome(SourceFile file) throws IOException {
    DynamicCircuit circuit;
    try {
      circuit = QuilReader.read(file, "Main");
    } catch (ReadProblem problem) {
      return render(List.of(problem.diagnostic()));
    }
    String read =
        circuit.isStraight()
            ? CircuitText.of(circuit.straight())
            : DynamicCircuitPrinter.print(circuit);
    return read + "\n" + written(circuit);
  }

  private static String written(DynamicCircuit circuit) throws IOException {
    List<Diagnostic> problems = FORMAT.check(circuit, WriteOptions.DEFAULT);
    if (!problems.isEmpty()) {
      return render(problems);
    }
    var text = new StringBuilder();
    FORMAT.write(circuit, WriteOptions.DEFAULT, text);
    QuilReader.read(SourceFile.of("written", text.toString()), "Main");
    return text.toString();
  }

  private static String render(List<Diagnostic> diagnostics) {
    return DiagnosticRenderer.plain().render(diagnostics);
  }
}
