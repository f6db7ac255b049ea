package dev.quaver.check;

import dev.quaver.types.UdtId;
import java.util.HashMap;
import java.util.Map;

/// What is shared by the checkers of all callables of a program.
record ProgramContext(
    Namespaces namespaces,
    NameResolver names,
    TypeResolver types,
    Signatures signatures,
    UdtDefinitions udts,
    Map<UdtId, GlobalItem.OfType> userTypes) {

  static ProgramContext of(LibrarySource library) {
    var namespaces = new Namespaces(library);
    var names = new NameResolver(namespaces);
    var types = new TypeResolver(names);
    return new ProgramContext(
        namespaces,
        names,
        types,
        new Signatures(types),
        new UdtDefinitions(types),
        new HashMap<>());
  }

  /// The declaration of a newtype or struct.
  GlobalItem.OfType type(UdtId id) {
    GlobalItem.OfType own = userTypes.get(id);
    GlobalItem.OfType found = own != null ? own : namespaces.libraryType(id.qualifiedName());
    if (found == null) {
      throw new IllegalArgumentException("internal: no type " + id);
    }
    return found;
  }
}
