package dev.quaver.check;

import dev.quaver.ast.Item;
import dev.quaver.source.Dialect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The standard library's declarations as items of a program, made when they are first asked for. Their names are looked
/// up in the library alone, so that nothing a user declares changes what they do.
final class LibraryItems {

  /// The package of library items.
  static final String PACKAGE = "std";

  private final LibrarySource source;
  private final Set<String> known = new HashSet<>();
  private final IdentityHashMap<Item, GlobalItem> items = new IdentityHashMap<>();
  private final IdentityHashMap<List<Item>, Scope> scopes = new IdentityHashMap<>();
  private final Map<String, GlobalItem.OfCallable> callables = new HashMap<>();
  private final Map<String, GlobalItem.OfType> types = new HashMap<>();
  private final Namespaces view;

  /// Problems in the library's own sources, which are our fault.
  final Problems problems = new Problems();

  LibraryItems(LibrarySource source) {
    this.source = source;
    for (String name : source.namespaces()) {
      Namespaces.register(name, known);
    }
    this.view = Namespaces.ofLibrary(this);
  }

  /// Full names of all namespaces, those that only have namespaces inside them too.
  Set<String> namespaces() {
    return known;
  }

  /// The public names in a namespace.
  Set<String> names(String namespace, Dialect dialect) {
    return source.namespaces().contains(namespace) ? source.names(namespace, dialect) : Set.of();
  }

  /// The item declared as `name` in a namespace.
  @Nullable GlobalItem find(String namespace, String name, Dialect dialect) {
    Optional<LibrarySource.Declaration> declaration = source.find(namespace, name, dialect);
    return declaration.isPresent() ? item(declaration.get()) : null;
  }

  /// The complex number type, if the library has it.
  GlobalItem.@Nullable OfType complex() {
    return find("Std.Core", "Complex", Dialect.MODERN) instanceof GlobalItem.OfType type
        ? type
        : null;
  }

  private @Nullable GlobalItem item(LibrarySource.Declaration declaration) {
    GlobalItem known = items.get(declaration.item());
    if (known != null) {
      return known;
    }
    GlobalItem made = make(declaration);
    if (made != null) {
      items.put(declaration.item(), made);
      if (made instanceof GlobalItem.OfCallable callable) {
        callables.put(callable.qualifiedName, callable);
      } else if (made instanceof GlobalItem.OfType type) {
        types.put(type.qualifiedName, type);
      }
    }
    return made;
  }

  private @Nullable GlobalItem make(LibrarySource.Declaration declaration) {
    Scope scope = scopes.get(declaration.environment());
    if (scope == null || !declaration.namespace().equals(scope.namespace)) {
      scope = environment(declaration);
      scopes.put(declaration.environment(), scope);
    }
    var place = new GlobalItem.Place(declaration.source(), declaration.dialect(), scope, problems);
    String namespace = declaration.namespace() + ".";
    return switch (declaration.item()) {
      case Item.Callable callable ->
          new GlobalItem.OfCallable(place, callable, PACKAGE, namespace + callable.name().name());
      case Item.Newtype newtype ->
          new GlobalItem.OfType(place, newtype, PACKAGE, namespace + newtype.name().name());
      case Item.Struct struct ->
          new GlobalItem.OfType(place, struct, PACKAGE, namespace + struct.name().name());
      case Item.Open _, Item.Import _, Item.Export _ -> null;
    };
  }

  private Scope environment(LibrarySource.Declaration declaration) {
    Scope scope = Scope.ofNamespace(view, declaration.namespace(), declaration.dialect());
    Reporter reporter = new Reporter(problems, declaration.source());
    for (Item item : declaration.environment()) {
      if (item instanceof Item.Open open) {
        scope.opensForUpdate().add(open);
      } else if (item instanceof Item.Import imported) {
        scope.opensForUpdate().add(imported, reporter);
      }
    }
    return scope;
  }

  /// A callable by its canonical name.
  GlobalItem.@Nullable OfCallable callable(String qualifiedName) {
    return named(qualifiedName, callables, GlobalItem.OfCallable.class);
  }

  /// A type by its canonical name.
  GlobalItem.@Nullable OfType type(String qualifiedName) {
    return named(qualifiedName, types, GlobalItem.OfType.class);
  }

  private <T extends GlobalItem> @Nullable T named(
      String qualifiedName, Map<String, T> made, Class<T> kind) {
    T item = made.get(qualifiedName);
    if (item != null) {
      return item;
    }
    GlobalItem found = search(qualifiedName);
    return found != null && found.qualifiedName.equals(qualifiedName) && kind.isInstance(found)
        ? kind.cast(found)
        : null;
  }

  private @Nullable GlobalItem search(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    if (dot < 0) {
      return null;
    }
    String namespace = qualifiedName.substring(0, dot);
    String name = qualifiedName.substring(dot + 1);
    GlobalItem classic = find(namespace, name, Dialect.CLASSIC);
    return classic != null && classic.qualifiedName.equals(qualifiedName)
        ? classic
        : find(namespace, name, Dialect.MODERN);
  }
}
