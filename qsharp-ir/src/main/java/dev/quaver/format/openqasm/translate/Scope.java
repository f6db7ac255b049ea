package dev.quaver.format.openqasm.translate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names of a block, and behind it those around it. Gates and subroutines do not see the variables around them.
final class Scope {

  private final @Nullable Scope outer;
  private final boolean closed;
  private final Map<String, Symbol> symbols = new HashMap<>();

  private Scope(@Nullable Scope outer, boolean closed) {
    this.outer = outer;
    this.closed = closed;
  }

  static Scope global() {
    return new Scope(null, false);
  }

  /// A block inside this one.
  Scope block() {
    return new Scope(this, false);
  }

  /// The body of a gate or subroutine.
  Scope body() {
    return new Scope(this, true);
  }

  boolean isGlobal() {
    return outer == null;
  }

  /// What was declared in this block under the name before, which stays, if anything.
  Optional<Symbol> declare(String name, Symbol symbol) {
    return Optional.ofNullable(symbols.putIfAbsent(name, symbol));
  }

  Optional<Symbol> find(String name) {
    boolean hidden = false;
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Symbol found = scope.symbols.get(name);
      if (found != null) {
        return hidden && found instanceof Symbol.Variable ? Optional.empty() : Optional.of(found);
      }
      hidden |= scope.closed;
    }
    return Optional.empty();
  }

  /// Whether the name is that of a variable around the gate or subroutine.
  boolean hides(String name) {
    Scope scope = this;
    while (scope.outer != null) {
      scope = scope.outer;
    }
    return scope.symbols.containsKey(name) && find(name).isEmpty();
  }
}
