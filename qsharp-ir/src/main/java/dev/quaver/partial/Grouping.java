package dev.quaver.partial;

import dev.quaver.circuit.Step;
import java.util.List;
import java.util.function.Supplier;

/// Keeps together what belongs together for a reader: calls of the user's callables, loops and their rounds. The entry itself
/// is the whole and no group; what the library does inside is shown as it is.
final class Grouping {

  private static final String LIBRARY = "std";

  private final Machine machine;

  Grouping(Machine machine) {
    this.machine = machine;
  }

  /// Whether a call of `target` from `caller` is a group.
  boolean isGroup(PartialCallable target, Activation caller) {
    return machine.options().grouped()
        && !target.id().packageName().equals(LIBRARY)
        && !caller.callable().id().qualifiedName().startsWith("<");
  }

  /// Whether loops of the callable are groups.
  boolean groupsLoops(Activation activation) {
    return machine.options().grouped() && !activation.callable().id().packageName().equals(LIBRARY);
  }

  /// Evaluates `work`; its steps are a group, unless there is none, or only one operation.
  <T> T group(String label, Supplier<T> work) {
    machine.tape().open();
    T value;
    List<Step> steps;
    try {
      value = work.get();
    } finally {
      steps = machine.tape().close();
    }
    if (isWorthIt(steps)) {
      machine.tape().add(new Step.Group(label, steps));
    } else {
      machine.tape().addAll(steps);
    }
    return value;
  }

  private static boolean isWorthIt(List<Step> steps) {
    return steps.size() > 1
        || (steps.size() == 1
            && !(steps.getFirst() instanceof Step.Straight(var line) && line.size() == 1));
  }
}
