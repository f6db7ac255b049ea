package dev.quaver.check;

import dev.quaver.ast.Item;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The standard library as the checker sees it: declarations by name, each parsed when it is first asked for.
public interface LibrarySource {

  /// The namespaces that exist under either name: `Std.Math` and `Microsoft.Quantum.Math`.
  Set<String> namespaces();

  /// The public names in a namespace, for suggestions.
  Set<String> names(String namespace, Dialect user);

  /// The declaration that `name` means in `namespace` for a file of dialect `user`.
  ///
  /// `Microsoft.Quantum.X` is the union of `Std.X` and of what only the classic library has; where both have the name, a
  /// classic file gets the classic one and a modern file the modern one.
  Optional<Declaration> find(String namespace, String name, Dialect user);

  /// A declaration of the library.
  ///
  /// @param namespace the namespace it is declared in; with its name the canonical qualified name
  /// @param item a callable, newtype or struct; always the same object for the same declaration
  /// @param environment the opens and imports of its namespace block
  record Declaration(
      String namespace, SourceFile source, Dialect dialect, Item item, List<Item> environment) {
    public Declaration {
      environment = List.copyOf(environment);
    }
  }
}
