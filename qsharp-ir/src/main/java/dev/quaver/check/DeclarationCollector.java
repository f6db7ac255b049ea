package dev.quaver.check;

import dev.quaver.ast.Ident;
import dev.quaver.ast.Item;
import dev.quaver.ast.NamespaceBlock;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.ParseResult;
import dev.quaver.source.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what the user's sources declare, open, import and export.
final class DeclarationCollector {

  private final ProgramContext program;
  private final Problems problems;

  /// All items, in order of declaration.
  final List<GlobalItem> items = new ArrayList<>();

  private final List<Level> levels = new ArrayList<>();
  private final List<Exported> exports = new ArrayList<>();

  private record Level(Scope scope, Dialect dialect, Reporter reporter) {}

  private record Exported(Opens.Entry entry, Dialect dialect, Reporter reporter) {}

  DeclarationCollector(ProgramContext program, Problems problems) {
    this.program = program;
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
    program.namespaces().declare(namespace);
    Scope scope = Scope.ofNamespace(namespace);
    levels.add(new Level(scope, dialect, reporter));
    var place = new GlobalItem.Place(reporter.source(), dialect, scope, problems);
    for (Item item : declared) {
      switch (item) {
        case Item.Open open -> open(open, scope, dialect, reporter);
        case Item.Import imported -> scope.opensForUpdate().add(imported, reporter);
        case Item.Export export -> export(namespace, export, scope, dialect, reporter);
        case Item.Callable callable ->
            add(
                namespace,
                new GlobalItem.OfCallable(
                    place, callable, "", qualified(namespace, callable.name())));
        case Item.Newtype newtype ->
            add(
                namespace,
                new GlobalItem.OfType(place, newtype, "", qualified(namespace, newtype.name())));
        case Item.Struct struct ->
            add(
                namespace,
                new GlobalItem.OfType(place, struct, "", qualified(namespace, struct.name())));
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
    if (Configurations.isPruned(item.header)) {
      program.namespaces().notePruned(namespace, item.name.name());
      return;
    }
    GlobalItem old = program.namespaces().declare(namespace, item);
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

  private void export(
      String namespace, Item.Export export, Scope scope, Dialect dialect, Reporter reporter) {
    for (Item.Entry each : export.entries()) {
      Opens.Entry entry = new Opens.Entry(each.name(), each.name().span(), scope);
      String visible =
          each.alias().isPresent() ? each.alias().get().name() : each.name().last().name();
      program.namespaces().export(namespace, visible, entry);
      exports.add(new Exported(entry, dialect, reporter));
    }
  }

  /// Reports what means nothing; to be called when all sources are collected.
  void validate() {
    for (Level level : levels) {
      program.names().validate(level.scope, level.dialect, level.reporter);
      importsAndDeclarations(level);
    }
    for (Exported exported : exports) {
      program.names().validateItem(exported.entry, exported.dialect, exported.reporter);
    }
    for (GlobalItem item : items) {
      Attributes.check(item, program.signatures());
    }
  }

  private void importsAndDeclarations(Level level) {
    Opens opens = level.scope.opens();
    if (opens == null || level.scope.namespace == null) {
      return;
    }
    opens.imports.forEach((name, entry) -> {
      GlobalItem own = program.namespaces().find(level.scope.namespace, name, level.dialect);
      if (own != null && own.isUser() && own != entry.item && entry.item != null) {
        level.reporter.error(
            "Resolve.Duplicate",
            "'" + name + "' is imported and declared in namespace '" + level.scope.namespace + "'",
            entry.span);
      }
    });
  }
}
