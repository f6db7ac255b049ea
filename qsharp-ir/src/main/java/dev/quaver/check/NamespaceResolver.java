package dev.quaver.check;

import dev.quaver.ast.Ident;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds which namespaces a dotted path can mean.
final class NamespaceResolver {

  private final NameResolver names;

  NamespaceResolver(NameResolver names) {
    this.names = names;
  }

  /// The namespaces that the first `count` identifiers can mean, by priority.
  List<List<NamespaceRef>> meant(List<Ident> parts, int count, Scope scope) {
    List<List<NamespaceRef>> levels = new ArrayList<>();
    String path = join(parts, 0, count);
    for (Scope at = scope; at != null; at = at.parent) {
      Opens opens = at.opens();
      if (opens != null) {
        addLevel(levels, aliased(opens, parts, count));
      }
      if (at.namespace != null && !at.namespace.isEmpty()) {
        addLevel(levels, existing(at.view, at.namespace + "." + path));
      }
      if (opens != null) {
        addLevel(levels, opened(opens, path));
      }
    }
    addLevel(levels, existing(scope.view, path));
    return levels;
  }

  /// The namespaces of this full name in a package: its own or the library's, a dependency's, or one that is exported
  /// under that name.
  List<NamespaceRef> existing(Namespaces view, String path) {
    List<NamespaceRef> found = new ArrayList<>(2);
    if (view.exists(path)) {
      found.add(new NamespaceRef(view, path, false));
    }
    if (!view.dependencies().isEmpty()) {
      int dot = path.indexOf('.');
      Namespaces dependency = view.dependencies().get(dot < 0 ? path : path.substring(0, dot));
      if (dependency != null) {
        addOutside(dependency, dot < 0 ? "" : path.substring(dot + 1), found);
      }
    }
    if (found.isEmpty()) {
      int dot = path.lastIndexOf('.');
      if (dot > 0) {
        for (NamespaceRef parent : existing(view, path.substring(0, dot))) {
          addExported(parent, path.substring(dot + 1), found);
        }
      }
    }
    return found;
  }

  /// The namespace of a package that another one asks for; its `Main` is the package's root.
  private void addOutside(Namespaces owner, String path, List<NamespaceRef> found) {
    if (path.isEmpty() || (owner.declares(path) && !path.equals("Main"))) {
      found.add(new NamespaceRef(owner, path, true));
      return;
    }
    int dot = path.lastIndexOf('.');
    List<NamespaceRef> parents = new ArrayList<>(1);
    addOutside(owner, dot < 0 ? "" : path.substring(0, dot), parents);
    for (NamespaceRef parent : parents) {
      addExported(parent, path.substring(dot + 1), found);
    }
  }

  private void addExported(NamespaceRef parent, String name, List<NamespaceRef> found) {
    Opens.Entry entry = parent.owner().exported(parent.members(), name);
    if (entry != null && !entry.busy) {
      names.settle(entry);
      for (NamespaceRef namespace : entry.namespaces) {
        found.add(
            new NamespaceRef(
                namespace.owner(), namespace.name(), namespace.outside() || parent.outside()));
      }
    }
  }

  private static void addLevel(List<List<NamespaceRef>> levels, List<NamespaceRef> level) {
    if (!level.isEmpty()) {
      levels.add(level);
    }
  }

  private List<NamespaceRef> aliased(Opens opens, List<Ident> parts, int count) {
    List<NamespaceRef> found = new ArrayList<>(2);
    if (!opens.aliases.isEmpty()) {
      for (int taken = count; taken > 0; taken--) {
        List<Opens.Entry> entries = opens.aliases.get(join(parts, 0, taken));
        if (entries != null) {
          for (Opens.Entry entry : entries) {
            addBelow(entry, join(parts, taken, count), found);
          }
        }
      }
    }
    Opens.@Nullable Entry imported = opens.imports.get(parts.getFirst().name());
    if (imported != null) {
      addBelow(imported, join(parts, 1, count), found);
    }
    return found;
  }

  private List<NamespaceRef> opened(Opens opens, String path) {
    List<NamespaceRef> found = new ArrayList<>(2);
    for (Opens.Entry glob : opens.globs) {
      addBelow(glob, path, found);
    }
    return found;
  }

  /// Adds the namespaces called `rest` inside what an open or import means.
  private void addBelow(Opens.Entry entry, String rest, List<NamespaceRef> found) {
    if (entry.busy) {
      return;
    }
    names.settle(entry);
    for (NamespaceRef namespace : entry.namespaces) {
      List<NamespaceRef> below = new ArrayList<>(1);
      if (rest.isEmpty()) {
        below.add(namespace);
      } else if (namespace.outside()) {
        addOutside(namespace.owner(), namespace.below(rest), below);
      } else {
        below.addAll(existing(namespace.owner(), namespace.below(rest)));
      }
      for (NamespaceRef each : below) {
        if (!found.contains(each)) {
          found.add(each);
        }
      }
    }
  }

  private static String join(List<Ident> parts, int from, int to) {
    if (to - from == 1) {
      return parts.get(from).name();
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        text.append('.');
      }
      text.append(parts.get(i).name());
    }
    return text.toString();
  }
}
