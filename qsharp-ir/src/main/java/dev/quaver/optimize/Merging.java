package dev.quaver.optimize;

import dev.quaver.circuit.GateSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Cancels inverses and adds the angles of like gates, past whatever commutes with them. It looks back over a bounded number of
/// operations, so that time grows with the length of the circuit.
final class Merging {

  private static final int MOST_STEPS_BACK = 48;

  private final GateSet gates;
  private final List<@Nullable Item> kept;
  private final QubitHistory history = new QubitHistory();

  private Merging(GateSet gates, int size) {
    this.gates = gates;
    kept = new ArrayList<>(size);
  }

  static List<Item> apply(List<Item> items, GateSet gates) {
    var merging = new Merging(gates, items.size());
    items.forEach(merging::add);
    return merging.kept.stream().filter(Objects::nonNull).toList();
  }

  private void add(Item item) {
    for (int qubit : item.qubits()) {
      forgetCancelled(qubit);
    }
    if (doesNothing(item) || (item.qubits().length > 0 && mergesBack(item))) {
      return;
    }
    for (int qubit : item.qubits()) {
      history.push(qubit, kept.size());
    }
    kept.add(item);
  }

  private void forgetCancelled(int qubit) {
    while (history.size(qubit) > 0
        && kept.get(history.of(qubit)[history.size(qubit) - 1]) == null) {
      history.pop(qubit);
    }
  }

  private static boolean doesNothing(Item item) {
    return switch (item) {
      case Item.GateItem(var gate, var angle, var controls, var _) ->
          Power.of(gate, angle, controls).isIdentity();
      case Item.PauliItem pauli -> isIdentity(pauli);
      case Item.Wall _ -> false;
    };
  }

  private static boolean isIdentity(Item.PauliItem pauli) {
    double period = pauli.controlCount() == 0 ? Math.PI : 2 * Math.PI;
    return Math.abs(Math.IEEEremainder(pauli.angle(), period)) < 1e-12;
  }

  /// Whether an earlier item takes this one in.
  private boolean mergesBack(Item item) {
    if (item instanceof Item.Wall) {
      return false;
    }
    int[] past = history.of(item.qubits()[0]);
    int steps = 0;
    for (int i = history.size(item.qubits()[0]) - 1; i >= 0 && steps < MOST_STEPS_BACK; i--) {
      Item earlier = kept.get(past[i]);
      if (earlier != null) {
        Optional<List<Item>> merged = merged(earlier, item);
        if (merged.isPresent() && reaches(item, past[i])) {
          kept.set(past[i], merged.get().isEmpty() ? null : merged.get().getFirst());
          return true;
        }
        if (!earlier.commutesWith(item)) {
          return false;
        }
      }
      steps++;
    }
    return false;
  }

  /// Whether the item commutes with all on its other qubits that come after `position`.
  private boolean reaches(Item item, int position) {
    for (int place = 1; place < item.qubits().length; place++) {
      int qubit = item.qubits()[place];
      int[] past = history.of(qubit);
      int steps = 0;
      for (int i = history.size(qubit) - 1; past[i] > position; i--) {
        Item between = kept.get(past[i]);
        if (++steps > MOST_STEPS_BACK || (between != null && !between.commutesWith(item))) {
          return false;
        }
      }
    }
    return true;
  }

  /// What the two are together: nothing, or one item; empty if they are not alike or the set has no gate for it.
  private Optional<List<Item>> merged(Item earlier, Item later) {
    return switch (later) {
      case Item.GateItem gate when earlier instanceof Item.GateItem before -> merged(before, gate);
      case Item.PauliItem pauli
          when earlier instanceof Item.PauliItem before && before.isLike(pauli) -> {
        Item.PauliItem sum = before.withAngle(before.angle() + pauli.angle());
        yield Optional.of(isIdentity(sum) ? List.of() : List.of(sum));
      }
      case Item.GateItem _, Item.PauliItem _, Item.Wall _ -> Optional.empty();
    };
  }

  private Optional<List<Item>> merged(Item.GateItem earlier, Item.GateItem later) {
    if (earlier.controlCount() != later.controlCount()) {
      return Optional.empty();
    }
    int controls = earlier.controlCount();
    Power before = Power.of(earlier.gate(), earlier.angle(), controls);
    Power after = Power.of(later.gate(), later.angle(), controls);
    if (!before.isLike(after, controls, earlier.qubits(), later.qubits())) {
      return Optional.empty();
    }
    Power sum = before.plus(after);
    return sum.isIdentity()
        ? Optional.of(List.of())
        : sum.gate(gates, controls, earlier.qubits()).map(List::of);
  }
}
