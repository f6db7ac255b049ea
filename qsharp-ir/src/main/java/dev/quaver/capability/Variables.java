package dev.quaver.capability;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The variables of one body while it is judged, and the branches and loops around the current statement whose course
/// depends on a varying value.
@SuppressWarnings("ReferenceEquality") // a scope is the very branch or loop, not one like it
final class Variables {

  private static final Object OUTSIDE = new Object();

  private @Nullable Variable[] slots;
  private final Deque<Scope> scopes = new ArrayDeque<>();

  Variables(int slotCount) {
    slots = new Variable[slotCount];
  }

  /// A branch or loop whose course varies.
  private record Scope(Object place, Fact condition) {}

  /// What is known of a variable.
  ///
  /// @param scope the varying branch or loop in which it got its first value
  private record Variable(Fact fact, Object scope) {}

  /// Variables as they were once.
  static final class Snapshot {
    private final @Nullable Variable[] slots;

    private Snapshot(@Nullable Variable[] slots) {
      this.slots = slots;
    }

    private boolean sameFacts(Snapshot other) {
      if (slots.length != other.slots.length) {
        return false;
      }
      for (int i = 0; i < slots.length; i++) {
        Variable one = slots[i];
        Variable two = other.slots[i];
        if (one != two && (one == null || two == null || !Objects.equals(one.fact(), two.fact()))) {
          return false;
        }
      }
      return true;
    }
  }

  /// A variable that the program does not have.
  int add() {
    slots = Arrays.copyOf(slots, slots.length + 1);
    return slots.length - 1;
  }

  Fact get(int slot) {
    Variable variable = slots[slot];
    return variable == null ? Fact.STATIC : variable.fact();
  }

  void bind(int slot, Fact fact) {
    slots[slot] = new Variable(fact, scope());
  }

  void update(int slot, Fact fact) {
    Variable variable = slots[slot];
    slots[slot] = new Variable(fact, variable == null ? scope() : variable.scope());
  }

  /// Whether the variable got its first value in the innermost varying scope.
  boolean isOfCurrentScope(int slot) {
    Variable variable = slots[slot];
    return variable == null || variable.scope() == scope();
  }

  private Object scope() {
    Scope innermost = scopes.peek();
    return innermost == null ? OUTSIDE : innermost.place();
  }

  boolean isInVaryingScope() {
    return !scopes.isEmpty();
  }

  /// Enters a branch or loop.
  void enter(Object place, Fact condition) {
    scopes.push(new Scope(place, condition));
  }

  /// What decides whether the current statement is executed.
  Fact condition() {
    Fact all = Fact.STATIC;
    for (Scope scope : scopes) {
      all = all.and(scope.condition().shaped(Fact.PLAIN));
    }
    return all;
  }

  void leave() {
    scopes.pop();
  }

  Snapshot snapshot() {
    return new Snapshot(slots.clone());
  }

  boolean isAt(Snapshot snapshot) {
    return snapshot.sameFacts(new Snapshot(slots));
  }

  void restore(Snapshot snapshot) {
    slots = snapshot.slots.clone();
  }
}
