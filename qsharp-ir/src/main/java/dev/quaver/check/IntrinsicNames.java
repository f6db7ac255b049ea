package dev.quaver.check;

import dev.quaver.ast.CallableBody;
import dev.quaver.ast.Item;
import dev.quaver.ast.SpecializationDecl;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sees to it that a modern program's intrinsics have different names, whatever their namespaces: their simple name is all
/// that a target gets to know.
final class IntrinsicNames {

  private static final String QIR_PREFIX = "__quantum__";
  private static final List<String> QIR_NAMESPACES = List.of("QIR.Intrinsic", "QIR.Runtime");

  private final LibraryItems library;
  private final Map<String, GlobalItem> seen = new HashMap<>();

  IntrinsicNames(LibraryItems library) {
    this.library = library;
  }

  /// Reports the intrinsics among `items` whose names are taken.
  void check(List<GlobalItem> items) {
    for (GlobalItem item : items) {
      if (item instanceof GlobalItem.OfCallable callable
          && item.place.dialect() == Dialect.MODERN
          && isIntrinsic(callable)) {
        String name = item.name.name();
        GlobalItem old = seen.putIfAbsent(name, item);
        if (old != null) {
          item.place
              .problems()
              .add(duplicate(item).withLabel(old.place.source(), old.name.span(), "another one"));
        } else if (name.startsWith(QIR_PREFIX) && isInLibrary(name)) {
          item.place.problems().add(duplicate(item));
        }
      }
    }
  }

  private boolean isInLibrary(String name) {
    for (String namespace : QIR_NAMESPACES) {
      if (library.find(namespace, name, Dialect.MODERN) != null) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic duplicate(GlobalItem item) {
    return Diagnostic.error(
            "Resolve.DuplicateIntrinsic",
            "there is more than one intrinsic called '" + item.name.name() + "'",
            item.place.source(),
            item.name.span())
        .withHelp(
            "callables with `body intrinsic` or @SimulatableIntrinsic() need names that no other"
                + " has, in whatever namespace");
  }

  private static boolean isIntrinsic(GlobalItem.OfCallable callable) {
    Item.Callable syntax = callable.syntax;
    return callable.hasAttribute("SimulatableIntrinsic")
        || (syntax.body() instanceof CallableBody.Specialized specialized
            && specialized.specializations().stream()
                .anyMatch(each ->
                    each instanceof SpecializationDecl.Generated generated
                        && generated.generator() == SpecializationDecl.Generator.INTRINSIC));
  }
}
