package dev.quaver.azure.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.quaver.azure.results.ProviderHistogram.Entry;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `golden/results/FORMAT/*.json` is read; the `.out` beside it says what is in it and how it is written again, or what is
/// wrong. `-Dgolden=update` writes the `.out` files and fails.
class ResultGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/results");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(path -> path.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAndWrites(Path path) throws IOException {
    String name = path.getFileName().toString();
    ResultFormat format =
        ResultFormat.named(FOLDER.relativize(path).getName(0).toString()).orElseThrow();
    String actual = outcome(format, SourceFile.of(name, Files.readString(path)));
    Path golden = path.resolveSibling(name.replace(".json", ".out"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
      fail("wrote " + golden.getFileName());
    }
    assertEquals(Files.readString(golden), actual);
  }

  @Test
  void hasCasesOfEachFormat() {
    for (ResultFormat format : ResultFormat.ALL) {
      assertTrue(Files.isDirectory(FOLDER.resolve(format.name())), format.name());
    }
  }

  private static String outcome(ResultFormat format, SourceFile file) throws IOException {
    ResultReading reading = format.read(file);
    var text = new StringBuilder(DiagnosticRenderer.plain().render(reading.diagnostics()));
    for (ProviderHistogram item : reading.items()) {
      text.append(item.weights()).append('\n');
      for (Entry entry : item.entries()) {
        text.append("  ").append(entry.outcome().text());
        text.append(" : ").append(entry.weight()).append('\n');
      }
      item.shots().forEach(shot -> text.append("  shot ").append(shot.text()).append('\n'));
    }
    boolean empty = reading.items().stream().anyMatch(item -> item.entries().isEmpty());
    return text + (reading.items().isEmpty() || empty ? "" : written(format, reading) + "\n");
  }

  private static String written(ResultFormat format, ResultReading reading) throws IOException {
    var text = new StringBuilder();
    format.write(reading.items(), text);
    ResultReading again = format.read(SourceFile.of("written", text.toString()));
    assertEquals(weights(reading), weights(again));
    return text.toString();
  }

  private static String weights(ResultReading reading) {
    var text = new StringBuilder();
    for (ProviderHistogram item : reading.items()) {
      item.entries().stream()
          .map(
              entry -> "%s %.9f\n".formatted(entry.outcome().text(), entry.weight() / item.total()))
          .sorted()
          .forEach(text::append);
    }
    return text.toString();
  }
}
