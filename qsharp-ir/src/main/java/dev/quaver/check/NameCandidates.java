package dev.quaver.check;

import dev.quaver.ast.QualifiedName;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The items that a name can mean on one level.
final class NameCandidates {

  final List<GlobalItem> items = new ArrayList<>(2);

  void add(@Nullable GlobalItem item, NameResolver.Kind kind) {
    if (item != null && kind.accepts(item) && !items.contains(item)) {
      items.add(item);
    }
  }

  /// A name of the modern library that classic namespaces share gives way to a name that only the classic library has
  /// and, in classic files, to the user's: classic programs do not know it.
  void dropShared(Dialect dialect) {
    dropReplaced();
    if (items.size() > 1 && items.stream().anyMatch(item -> beatsShared(item, dialect))) {
      items.removeIf(item -> !beatsShared(item, dialect));
    }
  }

  /// The library's names give way to those that a user puts into one of the library's namespaces.
  void dropReplaced() {
    if (items.size() > 1 && items.stream().anyMatch(GlobalItem::isReplacement)) {
      items.removeIf(item -> !item.isUser());
    }
  }

  private static boolean beatsShared(GlobalItem item, Dialect dialect) {
    return item.isUser()
        ? dialect == Dialect.CLASSIC
        : item.qualifiedName.startsWith("Microsoft.Quantum.");
  }

  /// Drops what is not implemented, as long as something is left.
  void dropUnimplemented() {
    for (int i = items.size() - 1; i >= 0 && items.size() > 1; i--) {
      if (items.get(i).hasAttribute("Unimplemented")) {
        items.remove(i);
      }
    }
  }

  /// Reports that the name can mean several of them.
  void reportAmbiguous(QualifiedName name, Reporter reporter) {
    String first = items.get(0).qualifiedName;
    String second = items.get(1).qualifiedName;
    Diagnostic diagnostic =
        Diagnostic.error(
                "Resolve.Ambiguous",
                "'" + name.text() + "' can mean '" + first + "' or '" + second + "'",
                reporter.source(),
                name.span())
            .withHelp("write the qualified name of the one you mean");
    for (GlobalItem item : items) {
      if (item.isUser()) {
        diagnostic = diagnostic.withLabel(item.place.source(), item.name.span(), "declared here");
      }
    }
    reporter.problems().add(diagnostic);
  }
}
