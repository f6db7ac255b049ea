package dev.quaver.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.DiagnosticRenderer;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Damaged programs in OpenQASM: each is refused with diagnostics that have a place, or compiled. What the translation lets
/// pass, Q#'s checker has nothing against.
///
/// `-Dfuzz.openqasm=100000` says how many, `-Dfuzz.seed=7` which.
class OpenQasmFuzzTest {

  private static final long SEED = Long.getLong("fuzz.seed", 20_261_128L);
  private static final int PROGRAMS = Integer.getInteger("fuzz.openqasm", 2_000);

  @Test
  void damagedProgramsAreCompiledOrRefused() throws InterruptedException {
    var mutator = new Mutator(Vocabulary.OPENQASM, Seeds.programs(".qasm"), SEED);
    var trial = new Trial("OpenQASM", SEED);
    for (int number = 0; number < PROGRAMS; number++) {
      String text = mutator.program(number);
      trial.run(number, text, () -> compile(text));
    }
    assertEquals(List.of(), trial.failures());
    assertTrue(trial.count("lowered") > 0 && trial.count("refused") > 0, trial::summary);
  }

  private static String compile(String text) {
    Compilation compilation = Compiler.compile(SourceSet.ofText("Fuzz.qasm", text));
    DiagnosticRenderer.plain().render(compilation.diagnostics());
    for (Diagnostic diagnostic : compilation.diagnostics()) {
      if (!diagnostic.code().startsWith("OpenQasm.") || diagnostic.primary().isEmpty()) {
        throw new AssertionError(diagnostic);
      }
    }
    if (compilation.hasErrors()) {
      return "refused";
    }
    List<EntryChoice.Argument> none = List.of();
    compilation.entry(new EntryChoice.Default(none));
    return "lowered";
  }
}
