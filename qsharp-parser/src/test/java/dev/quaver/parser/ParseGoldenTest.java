package dev.quaver.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.quaver.ast.AstPrinter;
import dev.quaver.ast.SourcePrinter;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `golden/parse/*.qs` gives the tree and diagnostics in the `.ast` beside it. `-Dgolden=update` writes the `.ast`
/// files and fails, so that nobody takes a rewritten expectation for a passed test.
class ParseGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/parse");

  static List<Path> cases() throws IOException {
    try (var paths = Files.list(FOLDER)) {
      return paths.filter(path -> path.toString().endsWith(".qs")).sorted().toList();
    }
  }

  private static ParseResult parse(Path path) throws IOException {
    return QSharpParser.parse(SourceFile.of(path.getFileName().toString(), Files.readString(path)));
  }

  private static String show(ParseResult result) {
    return "; "
        + result.dialect()
        + "\n"
        + AstPrinter.print(result.unit())
        + (result.diagnostics().isEmpty() ? "" : "\n")
        + DiagnosticRenderer.plain().render(result.diagnostics());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void parsesToItsTree(Path path) throws IOException {
    String actual = show(parse(path));
    Path golden = path.resolveSibling(path.getFileName().toString().replace(".qs", ".ast"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
      fail("wrote " + golden.getFileName());
    }
    assertEquals(Files.readString(golden), actual);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadBackFromItsPrintedForm(Path path) throws IOException {
    ParseResult result = parse(path);
    if (result.hasErrors()) {
      return;
    }
    String printed = SourcePrinter.print(result.unit());
    ParseResult again =
        QSharpParser.parse(SourceFile.of("printed", printed), Optional.of(result.dialect()));
    assertEquals(AstPrinter.print(result.unit()), AstPrinter.print(again.unit()), printed);
    assertTrue(!again.hasErrors(), printed);
  }

  @Test
  void hasCases() throws IOException {
    assertTrue(cases().size() > 10);
  }
}
