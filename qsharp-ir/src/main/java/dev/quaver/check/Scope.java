package dev.quaver.check;

import dev.quaver.source.Dialect;
import dev.quaver.types.Type;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One level of names: a namespace block, a callable, a block, a lambda.
final class Scope {

  final @Nullable Scope parent;

  /// What the package sees that the scope is in.
  final Namespaces view;

  /// The dialect of the source that the scope is in.
  final Dialect dialect;

  /// The namespace whose members are visible, on the level of a namespace block only.
  final @Nullable String namespace;

  /// Whether local variables and type parameters of outer levels are invisible here (a callable inside a block).
  final boolean hidesLocals;

  private @Nullable Map<String, LocalBinding> locals;
  private @Nullable Map<String, Type.Parameter> typeParameters;
  private @Nullable Map<String, GlobalItem> items;
  private @Nullable Opens opens;

  private Scope(Scope parent, boolean hidesLocals) {
    this.parent = parent;
    this.view = parent.view;
    this.dialect = parent.dialect;
    this.namespace = null;
    this.hidesLocals = hidesLocals;
  }

  private Scope(Namespaces view, String namespace, Dialect dialect) {
    this.parent = null;
    this.view = view;
    this.dialect = dialect;
    this.namespace = namespace;
    this.hidesLocals = true;
  }

  /// The level of a namespace block.
  static Scope ofNamespace(Namespaces view, String namespace, Dialect dialect) {
    return new Scope(view, namespace, dialect);
  }

  /// The level of a callable, which sees no local variables of the levels around it.
  Scope callable() {
    return new Scope(this, true);
  }

  /// A block or lambda inside this one.
  Scope inner() {
    return new Scope(this, false);
  }

  void declare(LocalBinding binding) {
    if (locals == null) {
      locals = new HashMap<>();
    }
    locals.put(binding.name, binding);
  }

  @Nullable LocalBinding local(String name) {
    return locals == null ? null : locals.get(name);
  }

  /// The names of the local variables of this level.
  Iterable<String> localNames() {
    return locals == null ? java.util.List.of() : locals.keySet();
  }

  void declare(Type.Parameter parameter) {
    if (typeParameters == null) {
      typeParameters = new HashMap<>();
    }
    typeParameters.put(parameter.name(), parameter);
  }

  /// The type parameter visible from here.
  Type.@Nullable Parameter typeParameter(String name) {
    for (Scope at = this; at != null; at = at.parent) {
      if (at.typeParameters != null) {
        Type.Parameter parameter = at.typeParameters.get(name);
        if (parameter != null) {
          return parameter;
        }
      }
      if (at.hidesLocals) {
        return null;
      }
    }
    return null;
  }

  /// Declares an item of a block; of several with one name the last counts. Answers the one that had the name.
  @Nullable GlobalItem declare(GlobalItem item) {
    if (items == null) {
      items = new HashMap<>();
    }
    return items.put(item.name.name(), item);
  }

  @Nullable GlobalItem item(String name) {
    return items == null ? null : items.get(name);
  }

  /// The opens and imports of this level, created on demand.
  Opens opensForUpdate() {
    if (opens == null) {
      opens = new Opens(this);
    }
    return opens;
  }

  @Nullable Opens opens() {
    return opens;
  }
}
