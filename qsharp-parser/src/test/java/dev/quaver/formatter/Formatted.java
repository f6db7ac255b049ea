package dev.quaver.formatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.quaver.ast.AstPrinter;
import dev.quaver.parser.ParseResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.parser.TokensResult;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What must hold whenever a text has been formatted.
final class Formatted {

  private Formatted() {}

  /// Formats `source`, checks the outcome against it, and gives the text.
  static String check(SourceFile source) {
    ParseResult before = QSharpParser.parseLeniently(source, Optional.empty());
    assertFalse(before.hasErrors(), () -> source.name() + ": " + before.diagnostics());
    Dialect dialect = before.dialect();
    String text = Formatter.format(source).text().orElseThrow();
    ParseResult after =
        QSharpParser.parseLeniently(SourceFile.of("formatted", text), Optional.empty());
    assertEquals(dialect, after.dialect(), "dialect of " + source.name());
    assertEquals(AstPrinter.print(before.unit()), AstPrinter.print(after.unit()), source.name());
    assertEquals(comments(source, dialect), comments(after.source(), dialect), source.name());
    assertEquals(
        text,
        Formatter.format(after.source()).text().orElseThrow(),
        () -> "formatted twice: " + source.name() + "\n" + source.text());
    return text;
  }

  private static List<String> comments(SourceFile source, Dialect dialect) {
    TokensResult tokens = QSharpParser.tokens(source, Optional.of(dialect));
    return new Tokens(tokens).comments();
  }

  /// The `.qs` files below a folder, without what a build has copied.
  static List<Path> sources(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".qs"))
          .filter(path -> !path.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }
}
