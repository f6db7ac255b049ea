package dev.quaver.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quaver.azure.ionq.IonqFormat;
import dev.quaver.azure.quil.QuilFormat;
import dev.quaver.azure.results.ResultFormat;
import dev.quaver.azure.results.ResultReading;
import dev.quaver.format.ReadResult;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was recorded of the real service is read.
class RecordingsTest {

  @BeforeEach
  void areThere() {
    assumeTrue(Recordings.arePresent(), Recordings::absence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "ionq.quantum-results.v1 | {\"histogram\"",
        "honeywell.quantum-results.v1 | {\"c0\"",
        "rigetti.quil-results.v1 | {\"ro\"",
        "microsoft.quantum-results.v1 | {\"Histogram\"",
        "microsoft.quantum-results.v2 | {\"DataFormat\"",
      })
  void resultsAreRead(String format, String start) throws IOException {
    List<String> responses = Recordings.responses(start);
    assertTrue(!responses.isEmpty(), "no responses");
    for (String response : responses) {
      ResultReading reading =
          ResultFormat.named(format).orElseThrow().read(SourceFile.of(format, response));
      assertEquals(List.of(), reading.diagnostics(), response);
      assertTrue(reading.items().getFirst().total() > 0.99);
    }
  }

  @Test
  void quilIsReadWhereRigettiRunsIt() throws IOException {
    List<String> programs = Recordings.uploads("DECLARE ro");
    assertTrue(programs.size() >= 3, "too few programs");
    for (String program : programs) {
      ReadResult result = new QuilFormat().read(SourceFile.of("recorded.quil", program));
      boolean recordedAsFailed = program.startsWith("a\n");
      assertEquals(recordedAsFailed, !result.diagnostics().isEmpty(), program);
    }
  }

  @Test
  void ionqCircuitsAreRead() throws IOException {
    List<String> circuits = Recordings.uploads("\"qubits\"");
    assertTrue(circuits.size() > 3, "too few circuits");
    for (String circuit : circuits) {
      ReadResult result = new IonqFormat().read(SourceFile.of("recorded.json", circuit));
      assertEquals(List.of(), result.diagnostics(), circuit);
    }
  }
}
