package dev.quaver.check;

/// A namespace, and how far it is open to who asks.
///
/// @param owner the package that has it
/// @param name full name in that package; empty for what a dependency shows under its alias alone, which is its
///     namespace `Main`
/// @param outside whether another package asks, which sees only what is exported
record NamespaceRef(Namespaces owner, String name, boolean outside) {

  /// Where its members are kept.
  String members() {
    return outside && name.isEmpty() ? "Main" : name;
  }

  /// The full name of what is called `rest` inside it.
  String below(String rest) {
    return rest.isEmpty() ? name : name.isEmpty() ? rest : name + "." + rest;
  }

  /// Whether it is the root of a package, which can be opened but not imported.
  boolean isPackageRoot() {
    return outside ? name.isEmpty() : name.equals("Std") && !owner.declares(name);
  }
}
