package dev.quaver.partial;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.Callable;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.TypeSubstitution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A call of a specialization that is being evaluated: its locals, and whether it has returned.
///
/// Where only outcomes decide whether it has returned, `done` is a circuit value and the returned value waits in a place of
/// its own; both are merged like locals when branches come together.
final class Activation {

  private final Callable callable;
  private final List<Type> typeArguments;
  private final List<Callable.Local> locals;
  private @Nullable Object[] slots;

  /// How many branches and loops that outcomes decide it is in now.
  int depth;

  Activation(Callable callable, List<Type> typeArguments, Callable.Specialization specialization) {
    this.callable = callable;
    this.typeArguments = typeArguments;
    this.locals = specialization.locals();
    this.slots = new Object[locals.size() + 2];
    this.slots[doneSlot()] = false;
  }

  private int doneSlot() {
    return locals.size();
  }

  private int returnedSlot() {
    return locals.size() + 1;
  }

  Object get(int slot) {
    Object value = slots[slot];
    if (value == null) {
      throw new IllegalStateException("internal: slot " + slot + " has no value");
    }
    return value;
  }

  /// Whether the slot has a value.
  boolean isBound(int slot) {
    return slots[slot] != null;
  }

  void set(int slot, Object value) {
    slots[slot] = value;
  }

  /// Whether it has returned: a Boolean or a circuit value.
  Object done() {
    return get(doneSlot());
  }

  void setDone(Object done) {
    slots[doneSlot()] = done;
  }

  @Nullable Object returned() {
    return slots[returnedSlot()];
  }

  void setReturned(Object value) {
    slots[returnedSlot()] = value;
  }

  @Nullable Object[] copySlots() {
    return slots.clone();
  }

  void restore(@Nullable Object[] saved) {
    slots = saved.clone();
  }

  /// Whether what is in the slot may differ after branches.
  boolean isMergeable(int slot) {
    return slot >= locals.size() || locals.get(slot).mutable();
  }

  int slotCount() {
    return slots.length;
  }

  List<Type> typeArguments() {
    return typeArguments;
  }

  Type concrete(Type type) {
    return TypeSubstitution.apply(type, typeArguments);
  }

  Callable callable() {
    return callable;
  }

  /// A refusal at a place in this callable.
  Refusal refusal(String code, String message, Span span) {
    return new Refusal(Diagnostic.error(code, message, callable.source(), span));
  }
}
