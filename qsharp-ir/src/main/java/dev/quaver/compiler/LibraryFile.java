package dev.quaver.compiler;

import dev.quaver.ast.Item;
import dev.quaver.check.LibrarySource.Declaration;
import dev.quaver.parser.ItemsResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One file of the library: its text is scanned when it is loaded, its declarations are parsed when they are asked for.
final class LibraryFile {

  private static final String FOLDER = "/dev/quaver/library/";

  private final SourceFile source;
  private final Dialect dialect;
  private final String namespace;
  private final Map<String, DeclarationScanner.Found> found = new LinkedHashMap<>();
  private final List<Item> environment;
  private final Map<String, Declaration> parsed = new ConcurrentHashMap<>();

  private LibraryFile(SourceFile source, Dialect dialect) {
    this.source = source;
    this.dialect = dialect;
    var outline = DeclarationScanner.scan(source.text());
    this.namespace = outline.namespace();
    var items = new ArrayList<Item>();
    for (var declaration : outline.declarations()) {
      if (declaration.name().isEmpty()) {
        items.addAll(parse(declaration.span()));
      } else {
        found.put(declaration.name(), declaration);
      }
    }
    this.environment = List.copyOf(items);
  }

  /// Reads a file of the library, `std/Math.qs`. What only classic Q# can say stands in files that end in `.classic.qs`.
  static LibraryFile load(String path) {
    Dialect dialect = path.endsWith(".classic.qs") ? Dialect.CLASSIC : Dialect.MODERN;
    return new LibraryFile(SourceFile.of("library/" + path, text(path)), dialect);
  }

  /// The text of a resource in the library's folder.
  static String text(String path) {
    try (InputStream stream = LibraryFile.class.getResourceAsStream(FOLDER + path)) {
      if (stream == null) {
        throw new IllegalStateException("internal: library file missing: " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SourceFile source() {
    return source;
  }

  /// The dialect its declarations are in.
  Dialect dialect() {
    return dialect;
  }

  String namespace() {
    return namespace;
  }

  /// All names, internal ones too.
  Set<String> names() {
    return found.keySet();
  }

  /// The names that programs may use.
  Set<String> publicNames() {
    var names = new LinkedHashSet<String>();
    found.values().stream()
        .filter(each -> !each.internal())
        .forEach(each -> names.add(each.name()));
    return names;
  }

  /// A declaration by name, internal or not; always the same object.
  Optional<Declaration> find(String name) {
    return Optional.ofNullable(found.get(name))
        .map(place -> parsed.computeIfAbsent(name, _ -> declaration(place)));
  }

  private Declaration declaration(DeclarationScanner.Found place) {
    List<Item> items = parse(place.span());
    if (items.size() != 1) {
      throw new IllegalStateException("internal: " + source + " does not declare " + place.name());
    }
    return new Declaration(namespace, source, dialect, items.getFirst(), environment);
  }

  private List<Item> parse(Span span) {
    ItemsResult result = QSharpParser.parseItems(source, span, dialect);
    if (!result.diagnostics().isEmpty()) {
      throw new IllegalStateException("internal: " + source + ": " + result.diagnostics());
    }
    return result.items();
  }
}
