package dev.quaver.check;

import dev.quaver.ast.Ident;
import dev.quaver.ast.QualifiedName;
import dev.quaver.source.Dialect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what names mean, from the innermost level outward: items and imports of a level, the level's own namespace, what
/// it opens; then the prelude, then the root.
final class NameResolver {

  private static final String[] PRELUDE = {
    "Std.Canon", "Std.Core", "Std.Intrinsic", "Std.Measurement", "Std.Range"
  };
  private static final String CLASSIC_CORE = "Microsoft.Quantum.Core";

  private final NamespaceResolver namespaces = new NamespaceResolver(this);

  /// What kind of item is looked for.
  enum Kind {
    TERM,
    TYPE;

    boolean accepts(@Nullable GlobalItem item) {
      return item != null && (this == TERM || item instanceof GlobalItem.OfType);
    }
  }

  /// The item a name means, or null after a report.
  @Nullable GlobalItem resolve(
      QualifiedName name, Kind kind, Scope scope, Dialect dialect, Reporter reporter) {
    NameCandidates found = find(name, kind, scope, dialect);
    if (found.items.size() > 1) {
      found.reportAmbiguous(name, reporter);
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
    NameCandidates found = find(name, Kind.TYPE, scope, dialect);
    return !found.items.isEmpty() && found.items.getFirst() instanceof GlobalItem.OfType type
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
      validateNamespace(entry, reporter);
    }
    for (List<Opens.Entry> entries : opens.aliases.values()) {
      for (Opens.Entry entry : entries) {
        validateNamespace(entry, reporter);
      }
    }
    for (Opens.Entry entry : opens.imports.values()) {
      validateItem(entry, dialect, reporter);
    }
  }

  private void validateNamespace(Opens.Entry entry, Reporter reporter) {
    settle(entry);
    if (entry.namespaces.isEmpty()) {
      NameSuggestions.namespaceNotFound(entry.name, entry.scope, reporter);
    }
  }

  /// Reports an import that means nothing.
  private void validateItem(Opens.Entry entry, Dialect dialect, Reporter reporter) {
    settle(entry);
    if (entry.namespaces.isEmpty() && entry.item == null) {
      notFound(entry.name, Kind.TERM, entry.scope, dialect, reporter);
    }
  }

  /// Reports an export that means nothing or cannot be exported. What the target rules out may be exported.
  void validateExport(Opens.Entry entry, Reporter reporter) {
    settle(entry);
    Dialect dialect = entry.scope.dialect;
    if (entry.item != null) {
      return;
    }
    if (entry.namespaces.isEmpty()) {
      if (!isPruned(entry.name, entry.scope, dialect)) {
        notFound(entry.name, Kind.TERM, entry.scope, dialect, reporter);
      }
      return;
    }
    NamespaceRef namespace = entry.namespaces.getFirst();
    if (namespace.outside() || !namespace.owner().declares(namespace.name())) {
      reporter.error(
          "LowerAst.CrossPackageNamespaceReexport",
          "'" + entry.name.text() + "' is a namespace of another package",
          entry.name.span(),
          "export its items one by one");
    } else if (!namespace.owner().hasBlock(namespace.name())) {
      reporter.error(
          "LowerAst.ParentNamespaceExport",
          "'" + entry.name.text() + "' is only part of other namespaces' names",
          entry.name.span(),
          "to export it, declare it: `namespace " + namespace.name() + " { }`");
    }
  }

  private NameCandidates find(QualifiedName name, Kind kind, Scope scope, Dialect dialect) {
    return name.isSimple()
        ? simple(name.last().name(), kind, scope, dialect)
        : qualified(name, kind, scope, dialect);
  }

  private NameCandidates simple(String name, Kind kind, Scope scope, Dialect dialect) {
    NameCandidates found = new NameCandidates();
    for (Scope at = scope; at != null && found.items.isEmpty(); at = at.parent) {
      onLevel(at, name, kind, dialect, found);
    }
    if (found.items.isEmpty()) {
      for (String namespace : PRELUDE) {
        found.add(inside(scope.view, namespace, name, kind, dialect), kind);
      }
      if (dialect == Dialect.CLASSIC) {
        found.add(inside(scope.view, CLASSIC_CORE, name, kind, dialect), kind);
      }
    }
    if (found.items.isEmpty()) {
      found.add(inside(scope.view, "", name, kind, dialect), kind);
    }
    found.dropUnimplemented();
    found.dropShared(dialect);
    return found;
  }

  private void onLevel(Scope at, String name, Kind kind, Dialect dialect, NameCandidates found) {
    Opens opens = at.opens();
    if (opens != null) {
      Opens.Entry imported = opens.imports.get(name);
      if (imported != null && !imported.busy) {
        settle(imported);
        found.add(imported.item, kind);
      }
    }
    if (found.items.isEmpty()) {
      found.add(at.item(name), kind);
    }
    if (found.items.isEmpty() && at.namespace != null) {
      found.add(inside(at.view, at.namespace, name, kind, dialect), kind);
    }
    if (found.items.isEmpty() && opens != null) {
      for (Opens.Entry glob : opens.globs) {
        if (!glob.busy) {
          settle(glob);
          for (NamespaceRef namespace : glob.namespaces) {
            found.add(member(namespace, name, kind, dialect), kind);
          }
        }
      }
    }
  }

  /// The member of a namespace that may be seen.
  private @Nullable GlobalItem member(
      NamespaceRef namespace, String name, Kind kind, Dialect dialect) {
    return namespace.outside()
        ? exported(namespace.owner(), namespace.members(), name, kind)
        : inside(namespace.owner(), namespace.name(), name, kind, dialect);
  }

  /// The member of a namespace of the asker's own package: declared, exported, or the library's.
  private @Nullable GlobalItem inside(
      Namespaces view, String namespace, String name, Kind kind, Dialect dialect) {
    GlobalItem item = view.declared(namespace, name);
    if (kind.accepts(item)) {
      return item;
    }
    GlobalItem exported = exported(view, namespace, name, kind);
    if (exported != null) {
      return exported;
    }
    GlobalItem library = view.ofLibrary(namespace, name, dialect);
    return kind.accepts(library) ? library : null;
  }

  private @Nullable GlobalItem exported(
      Namespaces owner, String namespace, String name, Kind kind) {
    Opens.Entry entry = owner.exported(namespace, name);
    if (entry == null || entry.busy) {
      return null;
    }
    settle(entry);
    return kind.accepts(entry.item) ? entry.item : null;
  }

  private NameCandidates qualified(QualifiedName name, Kind kind, Scope scope, Dialect dialect) {
    List<Ident> parts = name.parts();
    String last = name.last().name();
    NameCandidates found = new NameCandidates();
    for (List<NamespaceRef> level : namespaces.meant(parts, parts.size() - 1, scope)) {
      for (NamespaceRef namespace : level) {
        found.add(member(namespace, last, kind, dialect), kind);
      }
      if (!found.items.isEmpty()) {
        break;
      }
    }
    found.dropUnimplemented();
    found.dropReplaced();
    return found;
  }

  /// Finds out what an open, import or export means, once.
  void settle(Opens.Entry entry) {
    if (entry.resolved || entry.busy) {
      return;
    }
    entry.busy = true;
    List<Ident> parts = entry.name.parts();
    List<List<NamespaceRef>> levels = namespaces.meant(parts, parts.size(), entry.scope);
    List<NamespaceRef> whole = namespaces.existing(entry.scope.view, entry.name.text());
    List<NamespaceRef> meant =
        !whole.isEmpty() ? whole : levels.isEmpty() ? List.of() : levels.getFirst();
    entry.namespaces =
        entry.bindsName
            ? meant.stream().filter(namespace -> !namespace.isPackageRoot()).toList()
            : meant;
    NameCandidates items = find(entry.name, Kind.TERM, entry.scope, entry.scope.dialect);
    entry.item = items.items.isEmpty() ? null : items.items.getFirst();
    entry.busy = false;
    entry.resolved = true;
  }

  private void notFound(
      QualifiedName name, Kind kind, Scope scope, Dialect dialect, Reporter reporter) {
    if (isPruned(name, scope, dialect)) {
      NameSuggestions.notAvailable(name, reporter);
      return;
    }
    GlobalItem hidden = name.isSimple() ? null : unexported(name, scope);
    if (hidden != null) {
      NameSuggestions.notExported(name, hidden, reporter);
    } else {
      NameSuggestions.notFound(name, kind, scope, dialect, reporter);
    }
  }

  /// Whether a name would mean something for another target.
  private boolean isPruned(QualifiedName name, Scope scope, Dialect dialect) {
    String last = name.last().name();
    if (!name.isSimple()) {
      for (List<NamespaceRef> level :
          namespaces.meant(name.parts(), name.parts().size() - 1, scope)) {
        for (NamespaceRef namespace : level) {
          if (namespace.owner().isPruned(namespace.members(), last, dialect)) {
            return true;
          }
        }
      }
      return false;
    }
    for (Scope at = scope; at != null; at = at.parent) {
      if (at.namespace != null && at.view.isPruned(at.namespace, last, dialect)) {
        return true;
      }
      Opens opens = at.opens();
      if (opens != null) {
        for (Opens.Entry glob : opens.globs) {
          for (NamespaceRef namespace : glob.namespaces) {
            if (namespace.owner().isPruned(namespace.members(), last, dialect)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /// What a dependency declares but does not export.
  private @Nullable GlobalItem unexported(QualifiedName name, Scope scope) {
    for (List<NamespaceRef> level :
        namespaces.meant(name.parts(), name.parts().size() - 1, scope)) {
      for (NamespaceRef namespace : level) {
        GlobalItem item = namespace.owner().declared(namespace.members(), name.last().name());
        if (item != null && namespace.outside()) {
          return item;
        }
      }
    }
    return null;
  }
}
