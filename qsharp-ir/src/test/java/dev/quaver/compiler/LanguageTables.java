package dev.quaver.compiler;

import dev.quaver.source.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The tables of `docs/LANGUAGE.md`: every declaration of both libraries, and whether we have it.
final class LanguageTables {

  /// The document up to here is written by hand.
  static final String MARK = "<!-- What follows is generated: see LanguageTablesTest. -->\n";

  private static final StandardLibrary LIBRARY = StandardLibrary.get();

  private final List<Reason> reasons;
  private final Set<Reason> idle;
  private final TreeSet<String> unexplained = new TreeSet<>();

  /// Why something is absent.
  ///
  /// @param name a qualified name, or a namespace with `.*` after it
  private record Reason(String name, String text) {
    boolean covers(ListedDeclaration listed) {
      return name.equals(listed.qualifiedName()) || name.equals(listed.namespace() + ".*");
    }
  }

  LanguageTables() {
    try {
      reasons =
          Files.readAllLines(Path.of("src/test/resources/library/absent.txt")).stream()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> line.split(" ", 2))
              .map(parts -> new Reason(parts[0], parts[1]))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    idle = new LinkedHashSet<>(reasons);
  }

  /// The absent declarations for which no reason is given, once the tables are written.
  List<String> unexplained() {
    return List.copyOf(unexplained);
  }

  /// The names of reasons that explain nothing, once the tables are written.
  List<String> idleReasons() {
    return idle.stream().map(Reason::name).toList();
  }

  /// Both tables.
  String text() {
    StringBuilder text = new StringBuilder();
    append(text, "## The modern library", Dialect.MODERN);
    append(
        text,
        "## The classic library, besides what it shares with the modern one",
        Dialect.CLASSIC);
    return text.toString();
  }

  private void append(StringBuilder text, String title, Dialect dialect) {
    Map<String, List<ListedDeclaration>> namespaces = new LinkedHashMap<>();
    for (ListedDeclaration listed : ListedDeclaration.all(dialect)) {
      namespaces.computeIfAbsent(listed.namespace(), _ -> new ArrayList<>()).add(listed);
    }
    List<ListedDeclaration> all = namespaces.values().stream().flatMap(List::stream).toList();
    long present = all.stream().filter(LanguageTables::isPresent).count();
    text.append('\n').append(title).append("\n\n");
    text.append("%d of %d declarations are there.\n".formatted(present, all.size()));
    namespaces.forEach((namespace, declarations) -> {
      long here = declarations.stream().filter(LanguageTables::isPresent).count();
      text.append("\n### %s (%d of %d)\n\n".formatted(namespace, here, declarations.size()));
      text.append("| name | declaration | |\n|---|---|---|\n");
      declarations.forEach(listed -> text.append(row(listed)));
    });
  }

  private String row(ListedDeclaration listed) {
    String state = isPresent(listed) ? "present" : "absent: " + reason(listed);
    return "| %s | `%s %s` | %s |\n"
        .formatted(listed.name(), listed.kind(), listed.signature(), state);
  }

  private String reason(ListedDeclaration listed) {
    for (Reason reason : reasons) {
      if (reason.covers(listed)) {
        idle.remove(reason);
        return reason.text();
      }
    }
    unexplained.add(listed.qualifiedName());
    return "?";
  }

  private static boolean isPresent(ListedDeclaration listed) {
    return LIBRARY.find(listed.namespace(), listed.name(), listed.dialect()).isPresent();
  }
}
