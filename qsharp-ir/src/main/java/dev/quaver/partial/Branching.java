package dev.quaver.partial;

import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.source.Span;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Evaluates both sides of a condition that only outcomes decide, and brings together what they leave.
final class Branching {

  /// Deeper circuits nobody can read or write without recursing as deeply; a recursion that only outcomes end gets there at
  /// once.
  private static final int MOST_NESTED = 1_000;

  /// Ends an arm whose activation has returned.
  static final class Returned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Returned() {
      super(null, null, false, false);
    }
  }

  private final Machine machine;
  private final Merging merging;

  Branching(Machine machine) {
    this.machine = machine;
    this.merging = new Merging(machine);
  }

  /// What one side leaves.
  private static final class Arm {
    private final @Nullable Object value;
    private final List<Step> steps;
    private final @Nullable Object[] slots;

    Arm(@Nullable Object value, List<Step> steps, @Nullable Object[] slots) {
      this.value = value;
      this.steps = steps;
      this.slots = slots;
    }
  }

  /// Evaluates `then` and `otherwise`, each from the same locals; afterwards mutable locals are what the side that is taken
  /// leaves. The value is absent if no side has one.
  ///
  /// @throws Returned if both sides have returned
  @Nullable Object branch(
      Activation activation,
      Value condition,
      Supplier<@Nullable Object> then,
      Supplier<@Nullable Object> otherwise,
      Span span) {
    if (machine.device().branchDepth() >= MOST_NESTED) {
      throw activation.refusal(
          "Capability.NestedTooDeeply",
          "more than " + MOST_NESTED + " decisions inside each other depend on measurement results",
          span);
    }
    @Nullable Object[] before = activation.copySlots();
    Arm first = arm(activation, then);
    activation.restore(before);
    Arm second = arm(activation, otherwise);
    activation.restore(before);
    var merge = merging.of(activation, span, condition, first.steps, second.steps);
    for (int slot = 0; slot < activation.slotCount(); slot++) {
      if (activation.isMergeable(slot)) {
        Object merged = merge.merge(first.slots[slot], second.slots[slot]);
        if (merged != null) {
          activation.set(slot, merged);
        }
      }
    }
    Object value = merge.merge(first.value, second.value);
    add(condition, first.steps, second.steps);
    if (activation.done().equals(true)) {
      throw new Returned();
    }
    return value;
  }

  private Arm arm(Activation activation, Supplier<@Nullable Object> work) {
    machine.tape().open();
    machine.device().enterBranch();
    activation.depth++;
    @Nullable Object value = null;
    try {
      value = work.get();
    } catch (Returned _) {
      // What it returned is in the activation.
    } finally {
      activation.depth--;
      machine.device().leaveBranch();
    }
    return new Arm(value, machine.tape().close(), activation.copySlots());
  }

  private void add(Value condition, List<Step> then, List<Step> otherwise) {
    if (then.isEmpty() && otherwise.isEmpty()) {
      return;
    }
    machine
        .tape()
        .add(
            then.isEmpty()
                ? new Step.If(Arithmetic.not(condition), otherwise, List.of())
                : new Step.If(condition, then, otherwise));
  }
}
