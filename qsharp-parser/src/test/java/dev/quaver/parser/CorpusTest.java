package dev.quaver.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.quaver.ast.AstPrinter;
import dev.quaver.ast.SourcePrinter;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Other people's programs, where a folder of them is given by `-Dquaver.corpus=FOLDER`.
class CorpusTest {

  @Test
  void parsesAndReadsBackEveryProgram() throws IOException {
    String folder = System.getProperty("quaver.corpus", "");
    Assumptions.assumeFalse(
        folder.isEmpty(), "no corpus: give a folder of programs with -Dquaver.corpus");
    try (var paths = Files.walk(Path.of(folder))) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".qs")).toList()) {
        check(SourceFile.of(path.toString(), Files.readString(path)));
      }
    }
  }

  private static void check(SourceFile source) {
    ParseResult result = QSharpParser.parse(source);
    assertFalse(result.hasErrors(), () -> DiagnosticRenderer.plain().render(result.diagnostics()));
    String printed = SourcePrinter.print(result.unit());
    ParseResult again =
        QSharpParser.parse(SourceFile.of("printed", printed), Optional.of(result.dialect()));
    assertEquals(AstPrinter.print(result.unit()), AstPrinter.print(again.unit()), source.name());
  }
}
