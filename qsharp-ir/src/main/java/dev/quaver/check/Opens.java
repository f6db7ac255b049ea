package dev.quaver.check;

import dev.quaver.ast.Item;
import dev.quaver.ast.QualifiedName;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a namespace block or block opens and imports. Names are resolved by [NameResolver] when first needed.
final class Opens {

  /// `open A.B;` and `import A.B.*;`
  final List<Entry> globs = new ArrayList<>();

  /// `open A.B as C;`: by alias, which may be dotted.
  final Map<String, List<Entry>> aliases = new HashMap<>();

  /// `import A.b as c;`: by the name it gets.
  final Map<String, Entry> imports = new HashMap<>();

  private final Scope scope;

  Opens(Scope scope) {
    this.scope = scope;
  }

  /// One name that is opened or imported, and what it turned out to mean.
  static final class Entry {
    final QualifiedName name;
    final Span span;
    final Scope scope;

    /// While it is being resolved, so that an import cannot mean itself.
    boolean busy;

    boolean resolved;

    /// The namespaces it means.
    List<NamespaceRef> namespaces = List.of();

    /// The item it means.
    @Nullable GlobalItem item;

    /// An open of a namespace that is known to exist.
    static Entry ofNamespace(String namespace, Scope scope) {
      var ident = new dev.quaver.ast.Ident(namespace, Span.NONE);
      Entry entry =
          new Entry(new QualifiedName(List.of(ident), Span.NONE), Span.NONE, scope, false);
      entry.namespaces = List.of(new NamespaceRef(scope.view, namespace, false));
      entry.resolved = true;
      return entry;
    }

    /// Whether it is imported or exported, which package roots cannot be.
    final boolean bindsName;

    Entry(QualifiedName name, Span span, Scope scope, boolean bindsName) {
      this.bindsName = bindsName;
      this.name = name;
      this.span = span;
      this.scope = scope;
    }
  }

  void add(Item.Open open) {
    Entry entry = new Entry(open.name(), open.name().span(), scope, false);
    if (open.alias().isPresent()) {
      aliases.computeIfAbsent(open.alias().get().text(), _ -> new ArrayList<>(2)).add(entry);
    } else {
      globs.add(entry);
    }
  }

  void add(Item.Import imported, Reporter reporter) {
    for (Item.Entry each : imported.entries()) {
      Entry entry = new Entry(each.name(), each.name().span(), scope, !each.glob());
      if (each.glob()) {
        globs.add(entry);
      } else {
        String visible =
            each.alias().isPresent() ? each.alias().get().name() : each.name().last().name();
        Entry old = imports.put(visible, entry);
        if (old != null && scope.namespace != null) {
          imports.put(visible, old);
          reporter.error(
              "Resolve.Duplicate", "the name '" + visible + "' is imported twice", each.span());
        }
      }
    }
  }
}
