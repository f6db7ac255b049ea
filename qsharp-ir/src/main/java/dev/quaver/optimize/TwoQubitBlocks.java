package dev.quaver.optimize;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.CircuitUnitary;
import dev.quaver.decompose.Decomposer;
import dev.quaver.decompose.DecompositionException;
import dev.quaver.decompose.OneQubitSynthesis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Replaces neighbouring gates on two qubits by a resynthesis of their product that has fewer two-qubit gates and not more gates.
final class TwoQubitBlocks {

  private static final int MOST_REMEMBERED = 10_000;

  /// Neighbouring items on one or two qubits.
  private static final class Block {
    private final List<Item> items = new ArrayList<>();
    private int first;
    private int second = NONE;
    private int entangling;
  }

  private static final int NONE = -1;

  private final Decomposer decomposer;
  private final OneQubitSynthesis synthesis;
  private final Map<Integer, Block> open = new HashMap<>();
  private final Map<Circuit, List<Item>> known = new HashMap<>();
  private final List<Item> done;

  private TwoQubitBlocks(Decomposer decomposer, OneQubitSynthesis synthesis, int size) {
    this.decomposer = decomposer;
    this.synthesis = synthesis;
    done = new ArrayList<>(size);
  }

  static List<Item> apply(List<Item> items, Decomposer decomposer, OneQubitSynthesis synthesis) {
    var pass = new TwoQubitBlocks(decomposer, synthesis, items.size());
    items.forEach(pass::add);
    List.copyOf(pass.open.keySet()).stream().sorted().forEach(pass::close);
    return pass.done;
  }

  private void add(Item item) {
    if (item instanceof Item.Wall || item.qubits().length > 2 || item.qubits().length == 0) {
      for (int qubit : item.qubits()) {
        close(qubit);
      }
      done.add(item);
    } else if (item.qubits().length == 1) {
      open.computeIfAbsent(item.qubits()[0], TwoQubitBlocks::on).items.add(item);
    } else {
      Block block = joined(item.qubits()[0], item.qubits()[1]);
      block.items.add(item);
      block.entangling++;
    }
  }

  private static Block on(int qubit) {
    var block = new Block();
    block.first = qubit;
    return block;
  }

  /// The block on both qubits, which takes in what is open on one of them alone.
  private Block joined(int a, int b) {
    Block one = open.get(a);
    Block other = open.get(b);
    if (one != null && one == other) {
      return one;
    }
    Block block = on(a);
    block.second = b;
    for (int qubit : new int[] {a, b}) {
      Block before = open.get(qubit);
      if (before != null && before.second == NONE) {
        block.items.addAll(before.items);
      } else {
        close(qubit);
      }
      open.put(qubit, block);
    }
    return block;
  }

  private void close(int qubit) {
    Block block = open.remove(qubit);
    if (block == null) {
      return;
    }
    if (block.second != NONE) {
      open.remove(block.first == qubit ? block.second : block.first);
    }
    if (block.entangling > 1) {
      done.addAll(improved(block));
    } else {
      done.addAll(block.items);
    }
  }

  private List<Item> improved(Block block) {
    List<Item> local =
        block.items.stream().map(item -> item.onto(qubit -> qubit == block.first ? 0 : 1)).toList();
    List<Item> better = known.computeIfAbsent(ItemReader.circuit(local, 2, 0), this::resynthesized);
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    return isBetter(better, block)
        ? better.stream()
            .map(item -> item.onto(qubit -> qubit == 0 ? block.first : block.second))
            .toList()
        : block.items;
  }

  private static boolean isBetter(List<Item> better, Block block) {
    long entangling = better.stream().filter(item -> item.qubits().length > 1).count();
    return entangling <= block.entangling
        && better.size() <= block.items.size()
        && (entangling < block.entangling || better.size() < block.items.size());
  }

  private List<Item> resynthesized(Circuit circuit) {
    var unitary = new CircuitBuilder();
    unitary.unitary(CircuitUnitary.of(circuit), 0, 0, 1);
    try {
      List<Item> items = ItemReader.items(decomposer.decompose(unitary.build()));
      return SingleQubitRuns.apply(items, synthesis);
    } catch (DecompositionException notInTheSet) {
      return ItemReader.items(circuit);
    }
  }
}
