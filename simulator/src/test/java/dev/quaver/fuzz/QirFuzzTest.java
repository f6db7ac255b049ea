package dev.quaver.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ProgramFormats;
import dev.quaver.format.ReadResult;
import dev.quaver.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Damaged modules in QIR: each is refused with diagnostics, or read.
///
/// `-Dfuzz.qir=100000` says how many, `-Dfuzz.seed=7` which.
class QirFuzzTest {

  private static final long SEED = Long.getLong("fuzz.seed", 20_261_128L);
  private static final int PROGRAMS = Integer.getInteger("fuzz.qir", 2_000);
  private static final ProgramFormat QIR = ProgramFormats.named("qir").orElseThrow();

  @Test
  void damagedModulesAreReadOrRefused() throws InterruptedException {
    var mutator = new Mutator(Vocabulary.QIR, Seeds.programs(".ll"), SEED);
    var trial = new Trial("QIR", SEED);
    for (int number = 0; number < PROGRAMS; number++) {
      String text = mutator.program(number);
      trial.run(number, text, () -> read(text));
    }
    assertEquals(List.of(), trial.failures());
    assertTrue(trial.count("read") > 0 && trial.count("refused") > 0, trial::summary);
  }

  private static String read(String text) {
    ReadResult result = QIR.read(SourceFile.of("Fuzz.ll", text));
    DiagnosticRenderer.plain().render(result.diagnostics());
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (!diagnostic.code().startsWith("Qir.")
          || (diagnostic.primary().isEmpty() && !diagnostic.code().equals("Qir.EntryPoint"))) {
        throw new AssertionError(diagnostic);
      }
    }
    return result.program().isPresent() ? "read" : "refused";
  }
}
