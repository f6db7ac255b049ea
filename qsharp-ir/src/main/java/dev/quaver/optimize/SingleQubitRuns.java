package dev.quaver.optimize;

import dev.quaver.decompose.OneQubitGate;
import dev.quaver.decompose.OneQubitSynthesis;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Replaces neighbouring one-qubit gates on a qubit by fewer ones.
final class SingleQubitRuns {

  private final OneQubitSynthesis synthesis;
  private final Map<Integer, List<Item.GateItem>> runs = new HashMap<>();
  private final List<Item> done;

  private SingleQubitRuns(OneQubitSynthesis synthesis, int size) {
    this.synthesis = synthesis;
    done = new ArrayList<>(size);
  }

  static List<Item> apply(List<Item> items, OneQubitSynthesis synthesis) {
    var pass = new SingleQubitRuns(synthesis, items.size());
    items.forEach(pass::add);
    List.copyOf(pass.runs.keySet()).stream().sorted().forEach(pass::finish);
    return pass.done;
  }

  private void add(Item item) {
    if (item instanceof Item.GateItem gate && gate.isSingle()) {
      runs.computeIfAbsent(gate.qubits()[0], key -> new ArrayList<>()).add(gate);
      return;
    }
    for (int qubit : item.qubits()) {
      finish(qubit);
    }
    done.add(item);
  }

  private void finish(int qubit) {
    List<Item.GateItem> run = runs.remove(qubit);
    if (run == null) {
      return;
    }
    Optional<List<OneQubitGate>> shorter =
        run.size() == 1 ? Optional.empty() : synthesis.find(product(run));
    if (shorter.isPresent() && shorter.get().size() < run.size()) {
      for (OneQubitGate each : shorter.get()) {
        done.add(new Item.GateItem(each.gate(), each.angle(), 0, new int[] {qubit}));
      }
    } else {
      done.addAll(run);
    }
  }

  private static ComplexMatrix product(List<Item.GateItem> run) {
    ComplexMatrix product = Gate.I.matrix(0);
    for (Item.GateItem each : run) {
      product = each.gate().matrix(each.angle()).times(product);
    }
    return product;
  }
}
