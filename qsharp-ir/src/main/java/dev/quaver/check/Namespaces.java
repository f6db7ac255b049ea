package dev.quaver.check;

import dev.quaver.ast.Item;
import dev.quaver.source.Dialect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All namespaces: the user's, and those of the library behind them.
final class Namespaces {

  private final LibrarySource library;
  private final Map<String, Members> user = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> pruned = new HashSet<>();
  private final Set<String> userTypeNames = new HashSet<>();
  private final IdentityHashMap<Item, GlobalItem> libraryItems = new IdentityHashMap<>();
  private final IdentityHashMap<List<Item>, Scope> libraryScopes = new IdentityHashMap<>();
  private final Map<String, GlobalItem.OfCallable> libraryCallables = new HashMap<>();
  private final Map<String, GlobalItem.OfType> libraryTypes = new HashMap<>();

  /// Problems in the library's own sources, which are our fault.
  final Problems libraryProblems = new Problems();

  private static final class Members {
    final Map<String, GlobalItem> items = new HashMap<>();
    final Map<String, Opens.Entry> exports = new HashMap<>();
  }

  Namespaces(LibrarySource library) {
    this.library = library;
    for (String name : library.namespaces()) {
      register(name);
    }
  }

  private void register(String name) {
    String prefix = name;
    while (known.add(prefix)) {
      int dot = prefix.lastIndexOf('.');
      if (dot < 0) {
        return;
      }
      prefix = prefix.substring(0, dot);
    }
  }

  /// Makes a user's namespace exist.
  void declare(String namespace) {
    register(namespace);
    user.computeIfAbsent(namespace, _ -> new Members());
  }

  /// Adds an item to a user's namespace; answers the one that has the name already.
  @Nullable GlobalItem declare(String namespace, GlobalItem item) {
    declare(namespace);
    if (item instanceof GlobalItem.OfType) {
      noteTypeName(item.name.name());
    }
    return members(namespace).items.putIfAbsent(item.name.name(), item);
  }

  /// Makes a name that is imported or re-exported a member of a user's namespace.
  void export(String namespace, String name, Opens.Entry entry) {
    declare(namespace);
    members(namespace).exports.put(name, entry);
  }

  private Members members(String namespace) {
    return user.computeIfAbsent(namespace, _ -> new Members());
  }

  /// Says that the user has a type of this name, which may hide a built-in one.
  void noteTypeName(String name) {
    userTypeNames.add(name);
  }

  boolean userHasType(String name) {
    return userTypeNames.contains(name);
  }

  /// Says that the target's capabilities ruled out a declaration.
  void notePruned(String namespace, String name) {
    pruned.add(namespace + "." + name);
  }

  /// Whether there would be such an item for another target.
  boolean isPruned(String namespace, String name) {
    return pruned.contains(namespace + "." + name);
  }

  /// Whether there is a namespace of this full name, or one inside it.
  boolean exists(String namespace) {
    return known.contains(namespace);
  }

  Iterable<String> userNamespaces() {
    return user.keySet();
  }

  /// All full names, for suggestions.
  Set<String> all() {
    return known;
  }

  /// The names in a namespace, for suggestions.
  Set<String> names(String namespace, Dialect dialect) {
    Set<String> names = new HashSet<>();
    Members members = user.get(namespace);
    if (members != null) {
      names.addAll(members.items.keySet());
    }
    if (library.namespaces().contains(namespace)) {
      names.addAll(library.names(namespace, dialect));
    }
    return names;
  }

  /// What a namespace re-exports under `name`.
  Opens.@Nullable Entry exported(String namespace, String name) {
    Members members = user.get(namespace);
    return members == null ? null : members.exports.get(name);
  }

  /// The item declared as `name` in a namespace of this full name.
  @Nullable GlobalItem find(String namespace, String name, Dialect dialect) {
    Members members = user.get(namespace);
    if (members != null) {
      GlobalItem item = members.items.get(name);
      if (item != null) {
        return item;
      }
    }
    var declaration = library.find(namespace, name, dialect);
    return declaration.isPresent() ? libraryItem(declaration.get()) : null;
  }

  private @Nullable GlobalItem libraryItem(LibrarySource.Declaration declaration) {
    GlobalItem known = libraryItems.get(declaration.item());
    if (known != null) {
      return known;
    }
    GlobalItem made = make(declaration);
    if (made != null) {
      libraryItems.put(declaration.item(), made);
      if (made instanceof GlobalItem.OfCallable callable) {
        libraryCallables.put(callable.qualifiedName, callable);
      } else if (made instanceof GlobalItem.OfType type) {
        libraryTypes.put(type.qualifiedName, type);
      }
    }
    return made;
  }

  private @Nullable GlobalItem make(LibrarySource.Declaration declaration) {
    Scope scope = libraryScopes.get(declaration.environment());
    if (scope == null || !declaration.namespace().equals(scope.namespace)) {
      scope = environment(declaration);
      libraryScopes.put(declaration.environment(), scope);
    }
    var place =
        new GlobalItem.Place(declaration.source(), declaration.dialect(), scope, libraryProblems);
    return switch (declaration.item()) {
      case Item.Callable callable ->
          new GlobalItem.OfCallable(
              place, callable, "std", declaration.namespace() + "." + callable.name().name());
      case Item.Newtype newtype ->
          new GlobalItem.OfType(
              place, newtype, "std", declaration.namespace() + "." + newtype.name().name());
      case Item.Struct struct ->
          new GlobalItem.OfType(
              place, struct, "std", declaration.namespace() + "." + struct.name().name());
      case Item.Open _, Item.Import _, Item.Export _ -> null;
    };
  }

  private Scope environment(LibrarySource.Declaration declaration) {
    Scope scope = Scope.ofNamespace(declaration.namespace());
    Reporter reporter = new Reporter(libraryProblems, declaration.source());
    for (Item item : declaration.environment()) {
      if (item instanceof Item.Open open) {
        scope.opensForUpdate().add(open);
      } else if (item instanceof Item.Import imported) {
        scope.opensForUpdate().add(imported, reporter);
      }
    }
    return scope;
  }

  /// A library callable by its canonical name.
  GlobalItem.@Nullable OfCallable libraryCallable(String qualifiedName) {
    GlobalItem.OfCallable callable = libraryCallables.get(qualifiedName);
    return callable == null
            && search(qualifiedName) instanceof GlobalItem.OfCallable found
            && found.qualifiedName.equals(qualifiedName)
        ? found
        : callable;
  }

  /// A library type by its canonical name.
  GlobalItem.@Nullable OfType libraryType(String qualifiedName) {
    GlobalItem.OfType type = libraryTypes.get(qualifiedName);
    return type == null
            && search(qualifiedName) instanceof GlobalItem.OfType found
            && found.qualifiedName.equals(qualifiedName)
        ? found
        : type;
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
