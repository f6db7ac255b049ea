package dev.quaver.diagram;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Random circuits with groups and conditions, each of whose named operations has a name of its own.
final class RandomSteps {

  private final RandomGenerator random;
  private final int qubitCount;
  private int nameCount;
  private int resultCount;

  RandomSteps(RandomGenerator random, int qubitCount) {
    this.random = random;
    this.qubitCount = qubitCount;
  }

  /// A circuit of about `size` operations.
  DynamicCircuit circuit(int size) {
    List<Step> steps = steps(size, 0);
    return Circuits.of(qubitCount, resultCount, steps.toArray(Step[]::new));
  }

  /// Number of named operations so far; their names are `op0`, `op1`, …
  int nameCount() {
    return nameCount;
  }

  private List<Step> steps(int size, int depth) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      switch (random.nextInt(12)) {
        case 0 -> steps.add(new Step.Group("group " + depth, inner(size, depth)));
        case 1 -> steps.add(conditional(size, depth));
        case 2, 3 -> {
          int result = resultCount++;
          int qubit = random.nextInt(qubitCount);
          steps.add(Circuits.step(it -> it.measure(qubit, result)));
        }
        case 4 -> {
          int[] qubits = qubits(Math.min(2, qubitCount));
          steps.add(Circuits.step(it -> it.gate(Gate.X, 0, qubits.length - 1, qubits)));
        }
        default -> {
          String name = "op" + nameCount++;
          int[] qubits = qubits(1 + random.nextInt(qubitCount));
          steps.add(Circuits.step(it -> it.named(name, new double[0], qubits)));
        }
      }
    }
    return steps;
  }

  private List<Step> inner(int size, int depth) {
    return depth < 4 ? steps(size / 3, depth + 1) : List.of();
  }

  private Step conditional(int size, int depth) {
    if (resultCount == 0) {
      return new Step.Group("nothing measured yet", inner(size, depth));
    }
    int result = random.nextInt(resultCount);
    return new Step.If(Circuits.isOne(result), inner(size, depth), inner(size, depth));
  }

  private int[] qubits(int count) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, qubitCount).boxed().toList());
    Collections.shuffle(all, Random.from(random));
    return all.subList(0, count).stream().mapToInt(it -> it).toArray();
  }
}
