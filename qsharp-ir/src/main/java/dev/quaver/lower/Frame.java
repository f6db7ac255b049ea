package dev.quaver.lower;

import dev.quaver.check.LocalVariable;
import dev.quaver.ir.Callable;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The slots of one specialization. Lowering a declaration a second time (the within-block of a conjugation) gives it a
/// second slot.
final class Frame {
  private final List<Callable.Local> locals = new ArrayList<>();
  private final Map<LocalVariable, Integer> slots = new IdentityHashMap<>();

  /// A new slot for `variable`.
  int declare(LocalVariable variable) {
    slots.put(variable, locals.size());
    return add(variable.name(), variable.type(), variable.mutable());
  }

  /// A new slot for a value that has no name in the source; `name` should be in angle brackets.
  int temporary(String name, Type type) {
    return add(name, type, false);
  }

  /// Whether `variable` has a slot here.
  boolean has(LocalVariable variable) {
    return slots.containsKey(variable);
  }

  /// The newest slot of `variable`.
  int slot(LocalVariable variable) {
    Integer slot = slots.get(variable);
    if (slot == null) {
      throw new IllegalStateException("internal: no slot for " + variable);
    }
    return slot;
  }

  /// What is in `slot`.
  Callable.Local local(int slot) {
    return locals.get(slot);
  }

  /// All slots so far.
  List<Callable.Local> locals() {
    return List.copyOf(locals);
  }

  private int add(String name, Type type, boolean mutable) {
    locals.add(new Callable.Local(name, type, mutable));
    return locals.size() - 1;
  }
}
