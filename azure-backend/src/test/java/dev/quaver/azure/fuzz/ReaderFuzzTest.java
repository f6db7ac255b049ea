package dev.quaver.azure.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.azure.ionq.IonqFormat;
import dev.quaver.azure.quil.QuilFormat;
import dev.quaver.azure.results.ResultFormat;
import dev.quaver.azure.results.ResultReading;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ReadResult;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Damaged documents are read, or refused with a place; never with an internal error, and soon.
///
/// `-Dfuzz.documents=100000` says how many of each format, `-Dfuzz.seed=7` which.
class ReaderFuzzTest {

  private static final long SEED = Long.getLong("fuzz.seed", 20_261_128L);
  private static final int DOCUMENTS = Integer.getInteger("fuzz.documents", 2_000);
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void damagedIonqCircuitsAreReadOrRefused() throws IOException {
    readOrRefuse(programs(new IonqFormat()), seeds(GOLDEN.resolve("ionq"), ".json"));
  }

  @Test
  void damagedQuilIsReadOrRefused() throws IOException {
    readOrRefuse(programs(new QuilFormat()), seeds(GOLDEN.resolve("quil"), ".quil"));
  }

  static Stream<ResultFormat> resultFormats() {
    return ResultFormat.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("resultFormats")
  void damagedResultsAreReadOrRefused(ResultFormat format) throws IOException {
    readOrRefuse(
        file -> {
          ResultReading reading = format.read(file);
          reading.items().forEach(item -> item.entries().forEach(entry -> entry.outcome().text()));
          return reading.diagnostics();
        },
        seeds(GOLDEN.resolve("results").resolve(format.name()), ".json"));
  }

  private static Function<SourceFile, List<Diagnostic>> programs(ProgramFormat format) {
    return file -> {
      ReadResult result = format.read(file);
      return result.diagnostics();
    };
  }

  private static List<String> seeds(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> paths = files.filter(path -> path.toString().endsWith(ending)).sorted().toList();
      List<String> seeds = new ArrayList<>();
      for (Path path : paths) {
        seeds.add(Files.readString(path));
      }
      return seeds;
    }
  }

  private static void readOrRefuse(
      Function<SourceFile, List<Diagnostic>> reader, List<String> seeds) {
    var damage = new Damage(seeds, SEED);
    int refused = 0;
    for (int number = 0; number < DOCUMENTS; number++) {
      String text = damage.document(number);
      String name = "document " + number + " of seed " + SEED;
      List<Diagnostic> diagnostics =
          assertTimeoutPreemptively(
              SOON, () -> reader.apply(SourceFile.of("damaged", text)), () -> name + "\n" + text);
      for (Diagnostic diagnostic : diagnostics) {
        assertTrue(diagnostic.primary().isPresent(), () -> name + "\n" + text);
        assertEquals("", diagnostic.message().replaceAll("[^\n]", ""), name);
      }
      DiagnosticRenderer.plain().render(diagnostics);
      refused += diagnostics.isEmpty() ? 0 : 1;
    }
    int some = refused;
    assertTrue(some > 0 && some < DOCUMENTS, () -> some + " of " + DOCUMENTS + " were refused");
  }
}
