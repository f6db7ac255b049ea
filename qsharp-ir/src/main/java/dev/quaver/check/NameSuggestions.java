package dev.quaver.check;

import dev.quaver.ast.QualifiedName;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words what to do about names that mean nothing: the namespace to open, or the name that was probably meant.
public final class NameSuggestions {

  private static final List<String> PRELUDE =
      List.of("Std.Canon", "Std.Core", "Std.Intrinsic", "Std.Measurement", "Std.Range");

  /// After so many problems, searching for what was meant costs more than anyone gains.
  private static final int MOST_HELPED = 200;

  private static final List<String> TYPES =
      List.of(
          "BigInt", "Bool", "Double", "Int", "Pauli", "Qubit", "Range", "Result", "String", "Unit");

  private NameSuggestions() {}

  static void notAvailable(QualifiedName name, Reporter reporter) {
    reporter.error(
        "Resolve.NotAvailable",
        "'" + name.text() + "' is not available for this target",
        name.span(),
        "its @Config attribute asks for other capabilities");
  }

  /// What a dependency declares but keeps to itself.
  static void notExported(QualifiedName name, GlobalItem item, Reporter reporter) {
    String simple = item.name.name();
    reporter
        .problems()
        .add(
            Diagnostic.error(
                    "Resolve.NotFound",
                    "'" + name.text() + "' is not exported by its package",
                    reporter.source(),
                    name.span())
                .withLabel(item.place.source(), item.name.span(), "declared here")
                .withHelp("write `export " + simple + ";` where it is declared"));
  }

  static void namespaceNotFound(QualifiedName name, Scope scope, Reporter reporter) {
    String message = "there is no namespace '" + name.text() + "'";
    String close = closest(name.text(), scope.view.all());
    if (name.text().equals("Microsoft.Quantum.Primitive")) {
      reporter.error(
          "Resolve.NotFound",
          message,
          name.span(),
          "it has been called 'Microsoft.Quantum.Intrinsic' since 2019");
    } else if (close == null) {
      reporter.error("Resolve.NotFound", message, name.span());
    } else {
      reporter.error("Resolve.NotFound", message, name.span(), "did you mean '" + close + "'?");
    }
  }

  static void notFound(
      QualifiedName name, NameResolver.Kind kind, Scope scope, Dialect dialect, Reporter reporter) {
    String last = name.last().name();
    if (kind == NameResolver.Kind.TERM && name.isSimple() && last.equals("Qubit")) {
      reporter.error(
          "Resolve.NotFoundQubit",
          "name 'Qubit' not found",
          name.span(),
          "allocate qubits with `use q = Qubit();`");
      return;
    }
    String message =
        (kind == NameResolver.Kind.TYPE ? "type '" : "name '") + name.text() + "' not found";
    Namespaces root = scope.view.dependencies().get(name.text());
    if (root != null || (name.text().equals("Std") && kind == NameResolver.Kind.TERM)) {
      reporter.error(
          "Resolve.NotFound",
          "the package '" + name.text() + "' cannot be imported as a whole",
          name.span(),
          "write `open " + name.text() + ";`, or import what you need from it");
      return;
    }
    if (reporter.problems().size() >= MOST_HELPED) {
      reporter.error("Resolve.NotFound", message, name.span());
      return;
    }
    List<String> having = namespacesWith(last, scope, dialect);
    String help = null;
    if (!having.isEmpty()) {
      help =
          name.isSimple()
              ? "open the namespace that has it: `"
                  + (dialect == Dialect.CLASSIC
                      ? "open " + having.getFirst() + ";"
                      : "import " + having.getFirst() + "." + last + ";")
                  + "`"
              : "there is a '" + having.getFirst() + "." + last + "'";
    } else {
      String close = closest(last, visible(name, kind, scope, dialect));
      if (close != null) {
        help = "did you mean '" + close + "'?";
      }
    }
    if (help == null) {
      reporter.error("Resolve.NotFound", message, name.span());
    } else {
      reporter.error("Resolve.NotFound", message, name.span(), help);
    }
  }

  private static List<String> namespacesWith(String name, Scope scope, Dialect dialect) {
    Namespaces namespaces = scope.view;
    List<String> preferred = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String namespace : namespaces.all()) {
      if (namespaces.names(namespace, dialect).contains(name)) {
        boolean classicName = namespace.startsWith("Microsoft.");
        (classicName == (dialect == Dialect.CLASSIC) ? preferred : others).add(namespace);
      }
    }
    preferred.addAll(others);
    return preferred;
  }

  private static Iterable<String> visible(
      QualifiedName name, NameResolver.Kind kind, Scope scope, Dialect dialect) {
    Namespaces namespaces = scope.view;
    List<String> names = new ArrayList<>();
    if (kind == NameResolver.Kind.TYPE) {
      names.addAll(TYPES);
    }
    for (Scope at = scope; at != null; at = at.parent) {
      at.localNames().forEach(names::add);
      if (at.namespace != null) {
        names.addAll(namespaces.names(at.namespace, dialect));
      }
      Opens opens = at.opens();
      if (opens != null) {
        names.addAll(opens.imports.keySet());
        for (Opens.Entry glob : opens.globs) {
          for (NamespaceRef namespace : glob.namespaces) {
            names.addAll(namespace.owner().names(namespace.members(), dialect));
          }
        }
      }
    }
    for (String namespace : PRELUDE) {
      names.addAll(namespaces.names(namespace, dialect));
    }
    if (!name.isSimple()) {
      String prefix = name.text().substring(0, name.text().lastIndexOf('.'));
      names.addAll(namespaces.names(prefix, dialect));
    }
    return names;
  }

  /// The name that differs least, if it differs in a third of its letters at most.
  static @Nullable String closest(String wanted, Iterable<String> names) {
    String best = null;
    if (wanted.length() < 3) {
      return null;
    }
    int least = wanted.length() / 3 + 1;
    for (String name : names) {
      if (Math.abs(name.length() - wanted.length()) < least) {
        int distance = distance(wanted, name);
        if (distance < least || (distance == least && best != null && name.compareTo(best) < 0)) {
          least = distance;
          best = name;
        }
      }
    }
    return best;
  }

  /// Levenshtein's edit distance, where capital and small letters are the same.
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int replaced = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
