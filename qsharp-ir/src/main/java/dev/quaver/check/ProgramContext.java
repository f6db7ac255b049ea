package dev.quaver.check;

import dev.quaver.types.UdtId;
import java.util.HashMap;
import java.util.Map;

/// What is shared by the checkers of all callables of a program.
record ProgramContext(
    LibraryItems library,
    Configurations configurations,
    Map<String, Namespaces> packages,
    NameResolver names,
    TypeResolver types,
    Signatures signatures,
    UdtDefinitions udts,
    Map<UdtId, GlobalItem.OfType> userTypes) {

  /// A program of no packages yet.
  static ProgramContext of(LibrarySource library, CheckOptions options) {
    var names = new NameResolver();
    var types = new TypeResolver(names);
    return new ProgramContext(
        new LibraryItems(library),
        new Configurations(options.capabilities()),
        new HashMap<>(),
        names,
        types,
        new Signatures(types),
        new UdtDefinitions(types),
        new HashMap<>());
  }

  /// Makes a package part of the program; those that it depends on have to be.
  Namespaces add(PackageSources sources) {
    Map<String, Namespaces> dependencies = new HashMap<>();
    sources
        .dependencies()
        .forEach((alias, name) -> {
          Namespaces dependency = packages.get(name);
          if (dependency != null) {
            dependencies.put(alias, dependency);
          }
        });
    var made = new Namespaces(sources.name(), library, configurations, dependencies);
    packages.put(sources.name(), made);
    return made;
  }

  /// What the user's own sources see.
  Namespaces own() {
    Namespaces own = packages.get("");
    if (own == null) {
      throw new IllegalStateException("internal: the program has no sources of its own");
    }
    return own;
  }

  /// The declaration of a newtype or struct.
  GlobalItem.OfType type(UdtId id) {
    GlobalItem.OfType own = userTypes.get(id);
    GlobalItem.OfType found = own != null ? own : library.type(id.qualifiedName());
    if (found == null) {
      throw new IllegalArgumentException("internal: no type " + id);
    }
    return found;
  }
}
