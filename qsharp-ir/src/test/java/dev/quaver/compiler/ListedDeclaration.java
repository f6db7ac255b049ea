package dev.quaver.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.ast.Item;
import dev.quaver.parser.ItemsResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a list of what a library has to offer: `function Std.Core.Length<'T>(a : 'T[]) : Int`.
///
/// @param kind `function`, `operation`, `newtype` or `struct`
/// @param signature what follows the name
record ListedDeclaration(
    Dialect dialect, String kind, String namespace, String name, String signature) {

  private static final Pattern LINE =
      Pattern.compile("(function|operation|newtype|struct) ([\\w.]+)\\.(\\w+) ?(.+)");

  /// All declarations of the library of `dialect`, in the list's order.
  static List<ListedDeclaration> all(Dialect dialect) {
    String name = dialect.name().toLowerCase(Locale.ROOT) + ".txt";
    try {
      return Files.readAllLines(Path.of("src/test/resources/library", name)).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> parse(dialect, line))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ListedDeclaration parse(Dialect dialect, String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("internal: not a declaration: " + line);
    }
    return new ListedDeclaration(
        dialect, matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
  }

  String qualifiedName() {
    return namespace + "." + name;
  }

  /// The declaration as syntax.
  Item item() {
    String text =
        switch (kind) {
          case "newtype" -> "newtype " + name + " " + signature + ";";
          case "struct" -> "struct " + name + " " + signature;
          default -> kind + " " + name + signature + " { body intrinsic; }";
        };
    ItemsResult result =
        QSharpParser.parseItems(SourceFile.of("list", text), new Span(0, text.length()), dialect);
    assertEquals(List.of(), result.diagnostics(), text);
    return result.items().getFirst();
  }
}
