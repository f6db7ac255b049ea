package dev.quaver.check;

import dev.quaver.source.Dialect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The namespaces that one package sees: its own, what its dependencies export under their aliases, and the library's
/// behind them.
final class Namespaces {

  private final String packageName;
  private final LibraryItems library;
  private final Configurations configurations;
  private final Map<String, Namespaces> dependencies;
  private final Map<String, Members> own = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> pruned = new HashSet<>();
  private final Set<String> typeNames = new HashSet<>();

  private static final class Members {
    final Map<String, GlobalItem> items = new HashMap<>();
    final Map<String, Opens.Entry> exports = new HashMap<>();
  }

  /// @param packageName empty for the user's own
  /// @param dependencies by alias
  Namespaces(
      String packageName,
      LibraryItems library,
      Configurations configurations,
      Map<String, Namespaces> dependencies) {
    this.packageName = packageName;
    this.library = library;
    this.configurations = configurations;
    this.dependencies = Map.copyOf(dependencies);
  }

  /// What the library itself sees: all of it, whatever the target.
  static Namespaces ofLibrary(LibraryItems library) {
    return new Namespaces(
        LibraryItems.PACKAGE, library, new Configurations(Set.of(Capability.values())), Map.of());
  }

  /// Adds a name and its prefixes.
  static void register(String name, Set<String> known) {
    String prefix = name;
    while (known.add(prefix)) {
      int dot = prefix.lastIndexOf('.');
      if (dot < 0) {
        return;
      }
      prefix = prefix.substring(0, dot);
    }
  }

  String packageName() {
    return packageName;
  }

  /// Which declarations exist for the program's target.
  Configurations configurations() {
    return configurations;
  }

  /// The packages whose exports are seen, by alias.
  Map<String, Namespaces> dependencies() {
    return dependencies;
  }

  /// Makes an own namespace exist.
  void declare(String namespace) {
    members(namespace);
  }

  /// Adds an item to an own namespace; answers the one that has the name already.
  @Nullable GlobalItem declare(String namespace, GlobalItem item) {
    if (item instanceof GlobalItem.OfType) {
      noteTypeName(item.name.name());
    }
    return members(namespace).items.putIfAbsent(item.name.name(), item);
  }

  /// Exports a name from an own namespace; answers the export that has the name already.
  Opens.@Nullable Entry export(String namespace, String name, Opens.Entry entry) {
    return members(namespace).exports.putIfAbsent(name, entry);
  }

  private Members members(String namespace) {
    return own.computeIfAbsent(
        namespace,
        name -> {
          register(name, known);
          return new Members();
        });
  }

  /// Says that the package has a type of this name, which may hide a built-in one.
  void noteTypeName(String name) {
    typeNames.add(name);
  }

  /// Whether the package or one it depends on has a type of this name.
  boolean hasTypeCalled(String name) {
    if (typeNames.contains(name)) {
      return true;
    }
    for (Namespaces dependency : dependencies.values()) {
      if (dependency.hasTypeCalled(name)) {
        return true;
      }
    }
    return false;
  }

  /// Says that the target's capabilities ruled out a declaration.
  void notePruned(String namespace, String name) {
    pruned.add(namespace + "." + name);
  }

  /// Whether there would be such an item for another target.
  boolean isPruned(String namespace, String name, Dialect dialect) {
    if (pruned.contains(namespace + "." + name)) {
      return true;
    }
    GlobalItem item = library.find(namespace, name, dialect);
    return item != null && configurations.isPruned(item.header);
  }

  /// Whether there is a namespace of this full name or one inside it, the package's own or the library's.
  boolean exists(String namespace) {
    return known.contains(namespace) || library.namespaces().contains(namespace);
  }

  /// Whether the package itself has a namespace of this full name or one inside it.
  boolean declares(String namespace) {
    return known.contains(namespace);
  }

  /// Whether the package has a `namespace` block or file of exactly this name.
  boolean hasBlock(String namespace) {
    return own.containsKey(namespace);
  }

  /// Full names of the package's own namespaces.
  Iterable<String> ownNamespaces() {
    return own.keySet();
  }

  /// Full names of all namespaces, for suggestions.
  Set<String> all() {
    Set<String> all = new TreeSet<>(known);
    all.addAll(library.namespaces());
    dependencies.forEach((alias, dependency) -> {
      all.add(alias);
      dependency.own.forEach((name, members) -> {
        if (!members.exports.isEmpty() && !name.equals("Main")) {
          all.add(alias + "." + name);
        }
      });
    });
    return all;
  }

  /// The names in a namespace that may be written in this package, for suggestions.
  Set<String> names(String namespace, Dialect dialect) {
    Set<String> names = new HashSet<>(library.names(namespace, dialect));
    Members members = own.get(namespace);
    if (members != null) {
      names.addAll(members.items.keySet());
    }
    int dot = namespace.indexOf('.');
    Namespaces dependency = dependencies.get(dot < 0 ? namespace : namespace.substring(0, dot));
    if (dependency != null) {
      Members shown = dependency.own.get(dot < 0 ? "Main" : namespace.substring(dot + 1));
      if (shown != null) {
        names.addAll(shown.exports.keySet());
      }
    }
    return names;
  }

  /// What an own namespace exports under `name`.
  Opens.@Nullable Entry exported(String namespace, String name) {
    Members members = own.get(namespace);
    return members == null ? null : members.exports.get(name);
  }

  /// The item that the package itself declares.
  @Nullable GlobalItem declared(String namespace, String name) {
    Members members = own.get(namespace);
    return members == null ? null : members.items.get(name);
  }

  /// Whether the library has a namespace of this full name.
  boolean isOfLibrary(String namespace) {
    return library.namespaces().contains(namespace);
  }

  /// The library's item of this name, if it exists for the target.
  @Nullable GlobalItem ofLibrary(String namespace, String name, Dialect dialect) {
    GlobalItem item = library.find(namespace, name, dialect);
    boolean hidden =
        item != null
            && !packageName.equals(LibraryItems.PACKAGE)
            && configurations.isPruned(item.header);
    return hidden ? null : item;
  }
}
