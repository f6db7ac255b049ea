package dev.quaver.check;

import dev.quaver.ast.Ident;
import dev.quaver.ast.QualifiedName;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what names mean, from the innermost level outward: items and imports of a level, the level's own namespace, what
/// it opens; then the prelude, then the root.
final class NameResolver {

  private static final String[] PRELUDE = {
    "Std.Canon", "Std.Core", "Std.Intrinsic", "Std.Measurement", "Std.Range"
  };
  private static final String CLASSIC_CORE = "Microsoft.Quantum.Core";

  final Namespaces namespaces;
  private final NameSuggestions suggestions;

  NameResolver(Namespaces namespaces) {
    this.namespaces = namespaces;
    this.suggestions = new NameSuggestions(namespaces);
  }

  /// What kind of item is looked for.
  enum Kind {
    TERM,
    TYPE;

    boolean accepts(@Nullable GlobalItem item) {
      return item != null && (this == TERM || item instanceof GlobalItem.OfType);
    }
  }

  /// Several items that a name can mean on one level.
  private static final class Candidates {
    private final List<GlobalItem> items = new ArrayList<>(2);
    private final List<String> sources = new ArrayList<>(2);

    void add(@Nullable GlobalItem item, String namespace, Kind kind) {
      if (kind.accepts(item) && !items.contains(item)) {
        items.add(item);
        sources.add(namespace);
      }
    }

    /// A name of the modern library that classic namespaces share gives way to a name that only the classic library has
    /// and, in classic files, to the user's: classic programs do not know it.
    void dropShared(Dialect dialect) {
      if (items.size() > 1) {
        boolean givesWay = items.stream().anyMatch(item -> beatsShared(item, dialect));
        for (int i = items.size() - 1; i >= 0 && givesWay; i--) {
          if (!beatsShared(items.get(i), dialect)) {
            items.remove(i);
            sources.remove(i);
          }
        }
      }
    }

    private static boolean beatsShared(GlobalItem item, Dialect dialect) {
      return item.isUser()
          ? dialect == Dialect.CLASSIC
          : item.qualifiedName.startsWith("Microsoft.Quantum.");
    }

    void dropUnimplemented() {
      if (items.size() > 1) {
        for (int i = items.size() - 1; i >= 0 && items.size() > 1; i--) {
          if (items.get(i).hasAttribute("Unimplemented")) {
            items.remove(i);
            sources.remove(i);
          }
        }
      }
    }
  }

  /// The item a name means, or null after a report.
  @Nullable GlobalItem resolve(
      QualifiedName name, Kind kind, Scope scope, Dialect dialect, Reporter reporter) {
    Candidates found =
        name.isSimple()
            ? simple(name.last().name(), kind, scope, dialect)
            : qualified(name, kind, scope, dialect);
    if (found.items.size() > 1) {
      ambiguous(name, found, reporter);
      return null;
    }
    if (found.items.isEmpty()) {
      notFound(name, kind, scope, dialect, reporter);
      return null;
    }
    GlobalItem item = found.items.getFirst();
    if (item.hasAttribute("Unimplemented")) {
      reporter.error(
          "Resolve.Unimplemented", "use of unimplemented item '" + name.text() + "'", name.span());
    }
    return item;
  }

  /// The type a name means, or null without a report.
  GlobalItem.@Nullable OfType typeIfAny(QualifiedName name, Scope scope, Dialect dialect) {
    Candidates found =
        name.isSimple()
            ? simple(name.last().name(), Kind.TYPE, scope, dialect)
            : qualified(name, Kind.TYPE, scope, dialect);
    return !found.items.isEmpty() && found.items.getFirst() instanceof GlobalItem.OfType type
        ? type
        : null;
  }

  /// The library's complex number type, if the library has it.
  GlobalItem.@Nullable OfType complex() {
    return namespaces.find("Std.Core", "Complex", Dialect.MODERN) instanceof GlobalItem.OfType type
        ? type
        : null;
  }

  /// Reports the opens and imports of a level that mean nothing.
  void validate(Scope scope, Dialect dialect, Reporter reporter) {
    Opens opens = scope.opens();
    if (opens == null) {
      return;
    }
    for (Opens.Entry entry : opens.globs) {
      validateNamespace(entry, dialect, reporter);
    }
    for (List<Opens.Entry> entries : opens.aliases.values()) {
      for (Opens.Entry entry : entries) {
        validateNamespace(entry, dialect, reporter);
      }
    }
    for (Opens.Entry entry : opens.imports.values()) {
      validateItem(entry, dialect, reporter);
    }
  }

  private void validateNamespace(Opens.Entry entry, Dialect dialect, Reporter reporter) {
    settle(entry, dialect);
    if (entry.namespaces.isEmpty()) {
      suggestions.namespaceNotFound(entry.name, reporter);
    }
  }

  /// Reports an import or export that means nothing.
  void validateItem(Opens.Entry entry, Dialect dialect, Reporter reporter) {
    settle(entry, dialect);
    if (entry.namespaces.isEmpty() && entry.item == null) {
      notFound(entry.name, Kind.TERM, entry.scope, dialect, reporter);
    }
  }

  private Candidates simple(String name, Kind kind, Scope scope, Dialect dialect) {
    Candidates found = new Candidates();
    for (Scope at = scope; at != null && found.items.isEmpty(); at = at.parent) {
      onLevel(at, name, kind, dialect, found);
    }
    if (found.items.isEmpty()) {
      for (String namespace : PRELUDE) {
        found.add(namespaces.find(namespace, name, dialect), namespace, kind);
      }
      if (dialect == Dialect.CLASSIC) {
        found.add(namespaces.find(CLASSIC_CORE, name, dialect), CLASSIC_CORE, kind);
      }
    }
    if (found.items.isEmpty()) {
      found.add(member("", name, kind, dialect), "", kind);
    }
    found.dropUnimplemented();
    found.dropShared(dialect);
    return found;
  }

  private void onLevel(Scope at, String name, Kind kind, Dialect dialect, Candidates found) {
    GlobalItem item = at.item(name);
    if (kind.accepts(item)) {
      found.add(item, "", kind);
      return;
    }
    Opens opens = at.opens();
    if (opens != null) {
      Opens.Entry imported = opens.imports.get(name);
      if (imported != null && !imported.busy) {
        settle(imported, dialect);
        found.add(imported.item, "", kind);
      }
    }
    if (found.items.isEmpty() && at.namespace != null) {
      found.add(member(at.namespace, name, kind, dialect), at.namespace, kind);
    }
    if (found.items.isEmpty() && opens != null) {
      for (Opens.Entry glob : opens.globs) {
        if (!glob.busy) {
          settle(glob, dialect);
          for (String namespace : glob.namespaces) {
            found.add(member(namespace, name, kind, dialect), namespace, kind);
          }
        }
      }
    }
  }

  /// The member of a namespace, its own or re-exported.
  private @Nullable GlobalItem member(String namespace, String name, Kind kind, Dialect dialect) {
    GlobalItem item = namespaces.find(namespace, name, dialect);
    if (kind.accepts(item)) {
      return item;
    }
    Opens.Entry exported = namespaces.exported(namespace, name);
    if (exported != null && !exported.busy) {
      settle(exported, dialect);
      return kind.accepts(exported.item) ? exported.item : null;
    }
    return null;
  }

  private Candidates qualified(QualifiedName name, Kind kind, Scope scope, Dialect dialect) {
    List<Ident> parts = name.parts();
    String last = name.last().name();
    List<List<String>> levels = namespacesMeant(parts, parts.size() - 1, scope, dialect);
    Candidates found = new Candidates();
    for (List<String> level : levels) {
      for (String namespace : level) {
        found.add(member(namespace, last, kind, dialect), namespace, kind);
      }
      if (!found.items.isEmpty()) {
        break;
      }
    }
    found.dropUnimplemented();
    return found;
  }

  /// The namespaces that the first `count` identifiers can mean, by priority.
  private List<List<String>> namespacesMeant(
      List<Ident> parts, int count, Scope scope, Dialect dialect) {
    List<List<String>> levels = new ArrayList<>();
    String path = join(parts, 0, count);
    for (Scope at = scope; at != null; at = at.parent) {
      Opens opens = at.opens();
      if (opens != null) {
        addLevel(levels, aliased(opens, parts, count, dialect));
      }
      if (at.namespace != null && !at.namespace.isEmpty()) {
        addLevel(levels, existing(at.namespace + "." + path));
      }
      if (opens != null) {
        addLevel(levels, opened(opens, path, dialect));
      }
    }
    addLevel(levels, existing(path));
    return levels;
  }

  private static void addLevel(List<List<String>> levels, List<String> level) {
    if (!level.isEmpty()) {
      levels.add(level);
    }
  }

  private List<String> existing(String namespace) {
    return namespaces.exists(namespace) ? List.of(namespace) : List.of();
  }

  private List<String> aliased(Opens opens, List<Ident> parts, int count, Dialect dialect) {
    List<String> found = new ArrayList<>(2);
    for (int taken = count; taken > 0; taken--) {
      String rest = taken == count ? "" : "." + join(parts, taken, count);
      List<Opens.Entry> entries = opens.aliases.get(join(parts, 0, taken));
      if (entries != null) {
        for (Opens.Entry entry : entries) {
          addExisting(entry, rest, dialect, found);
        }
      }
    }
    Opens.Entry imported = opens.imports.get(parts.getFirst().name());
    if (imported != null) {
      addExisting(imported, count == 1 ? "" : "." + join(parts, 1, count), dialect, found);
    }
    return found;
  }

  private List<String> opened(Opens opens, String path, Dialect dialect) {
    List<String> found = new ArrayList<>(2);
    for (Opens.Entry glob : opens.globs) {
      addExisting(glob, "." + path, dialect, found);
    }
    return found;
  }

  private void addExisting(Opens.Entry entry, String rest, Dialect dialect, List<String> found) {
    if (entry.busy) {
      return;
    }
    settle(entry, dialect);
    for (String namespace : entry.namespaces) {
      String whole = namespace + rest;
      if (namespaces.exists(whole) && !found.contains(whole)) {
        found.add(whole);
      }
    }
  }

  private static String join(List<Ident> parts, int from, int to) {
    if (to - from == 1) {
      return parts.get(from).name();
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        text.append('.');
      }
      text.append(parts.get(i).name());
    }
    return text.toString();
  }

  /// Finds out what an open or import means, once.
  private void settle(Opens.Entry entry, Dialect dialect) {
    if (entry.resolved || entry.busy) {
      return;
    }
    entry.busy = true;
    String path = entry.name.text();
    List<Ident> parts = entry.name.parts();
    if (namespaces.exists(path)) {
      entry.namespaces = List.of(path);
    } else {
      List<List<String>> levels = namespacesMeant(parts, parts.size(), entry.scope, dialect);
      entry.namespaces = levels.isEmpty() ? List.of() : levels.getFirst();
    }
    Candidates items =
        entry.name.isSimple()
            ? simple(path, Kind.TERM, entry.scope, dialect)
            : qualified(entry.name, Kind.TERM, entry.scope, dialect);
    entry.item = items.items.isEmpty() ? null : items.items.getFirst();
    entry.busy = false;
    entry.resolved = true;
  }

  private static void ambiguous(QualifiedName name, Candidates found, Reporter reporter) {
    String first = found.items.get(0).qualifiedName;
    String second = found.items.get(1).qualifiedName;
    Diagnostic diagnostic =
        Diagnostic.error(
                "Resolve.Ambiguous",
                "'" + name.text() + "' can mean '" + first + "' or '" + second + "'",
                reporter.source(),
                name.span())
            .withHelp("write the qualified name of the one you mean");
    for (GlobalItem item : found.items) {
      if (item.isUser()) {
        diagnostic = diagnostic.withLabel(item.place.source(), item.name.span(), "declared here");
      }
    }
    reporter.problems().add(diagnostic);
  }

  private void notFound(
      QualifiedName name, Kind kind, Scope scope, Dialect dialect, Reporter reporter) {
    if (!name.isSimple()) {
      for (List<String> level :
          namespacesMeant(name.parts(), name.parts().size() - 1, scope, dialect)) {
        for (String namespace : level) {
          if (namespaces.isPruned(namespace, name.last().name())) {
            suggestions.notAvailable(name, reporter);
            return;
          }
        }
      }
    } else {
      for (Scope at = scope; at != null; at = at.parent) {
        if (at.namespace != null && namespaces.isPruned(at.namespace, name.last().name())) {
          suggestions.notAvailable(name, reporter);
          return;
        }
      }
    }
    suggestions.notFound(name, kind, scope, dialect, reporter);
  }
}
