package dev.quaver.check;

import dev.quaver.ast.Ident;
import dev.quaver.ast.Item;
import dev.quaver.ast.NamespaceBlock;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.ParseResult;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what the sources of a package declare, open, import and export.
final class DeclarationCollector {

  private final ProgramContext program;
  private final Namespaces view;
  private final Problems problems;

  /// All items, in order of declaration.
  final List<GlobalItem> items = new ArrayList<>();

  private final List<Level> levels = new ArrayList<>();
  private final List<Exported> exports = new ArrayList<>();

  private record Level(Scope scope, Dialect dialect, Reporter reporter) {}

  private record Exported(Opens.Entry entry, String namespace, String name, Reporter reporter) {}

  /// @param view the package that the sources make
  DeclarationCollector(ProgramContext program, Namespaces view, Problems problems) {
    this.program = program;
    this.view = view;
    this.problems = problems;
  }

  /// Declares everything in a source.
  void collect(ParseResult parsed, @Nullable String implicitNamespace) {
    Reporter reporter = new Reporter(problems, parsed.source());
    if (!parsed.unit().items().isEmpty() || parsed.unit().namespaces().isEmpty()) {
      String namespace =
          implicitNamespace != null
              ? implicitNamespace
              : ImplicitNamespace.ofFile(parsed.source().name());
      collect(namespace, parsed.unit().items(), parsed.dialect(), reporter);
    }
    for (NamespaceBlock block : parsed.unit().namespaces()) {
      collect(block.name().text(), block.items(), parsed.dialect(), reporter);
    }
  }

  private void collect(String namespace, List<Item> declared, Dialect dialect, Reporter reporter) {
    view.declare(namespace);
    Scope scope = Scope.ofNamespace(view, namespace, dialect);
    levels.add(new Level(scope, dialect, reporter));
    var place = new GlobalItem.Place(reporter.source(), dialect, scope, problems);
    for (Item item : declared) {
      switch (item) {
        case Item.Open open -> open(open, scope, dialect, reporter);
        case Item.Import imported -> scope.opensForUpdate().add(imported, reporter);
        case Item.Export export -> export(namespace, export, scope, reporter);
        case Item.Callable callable ->
            add(
                namespace,
                new GlobalItem.OfCallable(
                    place, callable, view.packageName(), qualified(namespace, callable.name())));
        case Item.Newtype newtype ->
            add(
                namespace,
                new GlobalItem.OfType(
                    place, newtype, view.packageName(), qualified(namespace, newtype.name())));
        case Item.Struct struct ->
            add(
                namespace,
                new GlobalItem.OfType(
                    place, struct, view.packageName(), qualified(namespace, struct.name())));
      }
    }
  }

  private static void open(Item.Open open, Scope scope, Dialect dialect, Reporter reporter) {
    scope.opensForUpdate().add(open);
    if (dialect == Dialect.MODERN && open.alias().isPresent() && !open.alias().get().isSimple()) {
      reporter.error("Parse.DotIdentAlias", "an alias cannot be dotted", open.alias().get().span());
    }
  }

  private static String qualified(String namespace, Ident name) {
    return namespace.isEmpty() ? name.name() : namespace + "." + name.name();
  }

  private void add(String namespace, GlobalItem item) {
    if (view.configurations().isPruned(item.header)) {
      view.notePruned(namespace, item.name.name());
      return;
    }
    if (item instanceof GlobalItem.OfType type && isCopy(namespace, type)) {
      return;
    }
    GlobalItem old = view.declare(namespace, item);
    if (old != null) {
      problems.add(
          Diagnostic.error(
                  "Resolve.Duplicate",
                  "'" + item.name.name() + "' is declared twice in namespace '" + namespace + "'",
                  item.place.source(),
                  item.name.span())
              .withLabel(old.place.source(), old.name.span(), "first declared here"));
      return;
    }
    items.add(item);
    if (item instanceof GlobalItem.OfType type) {
      program.userTypes().put(type.id, type);
    }
  }

  /// Whether the library has this very type, which then stays the one that is meant.
  private boolean isCopy(String namespace, GlobalItem.OfType type) {
    return view.declared(namespace, type.name.name()) == null
        && view.ofLibrary(namespace, type.name.name(), type.place.dialect())
            instanceof GlobalItem.OfType library
        && TypeShapes.same(type.syntax, library.syntax);
  }

  private void export(String namespace, Item.Export export, Scope scope, Reporter reporter) {
    for (Item.Entry each : export.entries()) {
      Ident visible = each.alias().orElse(each.name().last());
      Opens.Entry entry = new Opens.Entry(each.name(), visible.span(), scope, true);
      Opens.Entry old = view.export(namespace, visible.name(), entry);
      if (old == null) {
        exports.add(new Exported(entry, namespace, visible.name(), reporter));
      } else {
        problems.add(
            Diagnostic.error(
                    "Resolve.DuplicateExport",
                    "'" + visible.name() + "' is exported twice",
                    reporter.source(),
                    visible.span())
                .withLabel(sourceOf(old), old.span, "first exported here"));
      }
    }
  }

  private SourceFile sourceOf(Opens.Entry entry) {
    for (Exported exported : exports) {
      if (exported.entry == entry) {
        return exported.reporter.source();
      }
    }
    throw new IllegalStateException("internal: an export without a source");
  }

  /// Reports what means nothing; to be called when all sources are collected.
  void validate() {
    for (Level level : levels) {
      program.names().validate(level.scope, level.dialect, level.reporter);
      importsAndDeclarations(level);
    }
    for (Exported exported : exports) {
      program.names().validateExport(exported.entry, exported.reporter);
      exportsAndDeclarations(exported);
    }
    for (GlobalItem item : items) {
      dependenciesAndDeclarations(item);
      Attributes.check(item, program);
    }
  }

  private void importsAndDeclarations(Level level) {
    Opens opens = level.scope.opens();
    if (opens == null || level.scope.namespace == null) {
      return;
    }
    opens.imports.forEach((name, entry) -> {
      GlobalItem own = view.declared(level.scope.namespace, name);
      if (own != null && entry.item != null) {
        problems.add(
            Diagnostic.error(
                    "Resolve.Duplicate",
                    "'"
                        + name
                        + "' is imported and declared in namespace '"
                        + level.scope.namespace
                        + "'",
                    level.reporter.source(),
                    entry.span)
                .withLabel(own.place.source(), own.name.span(), "declared here"));
      }
    });
  }

  /// An export under the name of another item of the namespace.
  private void exportsAndDeclarations(Exported exported) {
    GlobalItem own = view.declared(exported.namespace, exported.name);
    GlobalItem item = exported.entry.item;
    if (own != null && item != null && own != item) {
      problems.add(
          Diagnostic.error(
                  "Resolve.Duplicate",
                  "'"
                      + exported.name
                      + "' is exported and declared in namespace '"
                      + exported.namespace
                      + "'",
                  exported.reporter.source(),
                  exported.entry.span)
              .withLabel(own.place.source(), own.name.span(), "declared here"));
    }
  }

  /// A declaration in a namespace that is called like a dependency, which exports the same name.
  private void dependenciesAndDeclarations(GlobalItem item) {
    String name = item.qualifiedName;
    int first = name.indexOf('.');
    int last = name.lastIndexOf('.');
    Namespaces dependency = first < 0 ? null : view.dependencies().get(name.substring(0, first));
    if (dependency != null) {
      String namespace = first == last ? "Main" : name.substring(first + 1, last);
      if (dependency.exported(namespace, name.substring(last + 1)) != null) {
        item.place
            .reporter()
            .error(
                "Resolve.Duplicate",
                "'"
                    + name
                    + "' is what the dependency '"
                    + name.substring(0, first)
                    + "' exports under that name",
                item.name.span(),
                "call the namespace or the dependency something else");
      }
    }
  }
}
