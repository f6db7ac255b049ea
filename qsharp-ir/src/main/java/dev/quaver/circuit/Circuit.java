package dev.quaver.circuit;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A straight line of operations on qubits `0 … qubitCount-1` that writes results `0 … resultCount-1`. Immutable.
///
/// Operations are packed into arrays, some 20 bytes a gate, and are read with [#forEach]; [#operations] gives them as
/// records where their number is small. [CircuitBuilder] makes circuits.
public final class Circuit {

  /// A circuit without qubits and operations.
  public static final Circuit EMPTY = new CircuitBuilder().build();

  /// What a word that begins an operation says in its lowest bits.
  enum Kind {
    GATE,
    PAULI_EXPONENTIAL,
    UNITARY,
    NAMED,
    MEASURE,
    MEASURE_Z,
    RESET,
    BARRIER;

    private static final Kind[] ALL = values();
  }

  static final int KIND_BITS = 4;

  private static final Gate[] GATES = Gate.values();

  private final int qubitCount;
  private final int resultCount;
  private final int size;
  private final int[] words;
  private final double[] numbers;
  private final Object[] objects;

  Circuit(
      int qubitCount, int resultCount, int size, int[] words, double[] numbers, Object[] objects) {
    this.qubitCount = qubitCount;
    this.resultCount = resultCount;
    this.size = size;
    this.words = words;
    this.numbers = numbers;
    this.objects = objects;
  }

  /// The circuit of these operations.
  public static Circuit of(Operation... operations) {
    var builder = new CircuitBuilder();
    for (Operation each : operations) {
      builder.add(each);
    }
    return builder.build();
  }

  /// One more than the highest qubit, or what the builder was told if that is more.
  public int qubitCount() {
    return qubitCount;
  }

  /// One more than the highest result, or what the builder was told if that is more.
  public int resultCount() {
    return resultCount;
  }

  /// Number of operations.
  public int size() {
    return size;
  }

  /// Shows all operations to `visitor`, in order.
  public void forEach(CircuitVisitor visitor) {
    int word = 0;
    int number = 0;
    int object = 0;
    while (word < words.length) {
      int head = words[word++];
      switch (Kind.ALL[head & ((1 << KIND_BITS) - 1)]) {
        case GATE -> {
          Gate gate = GATES[head >>> KIND_BITS];
          int controls = words[word++];
          int count = controls + gate.qubitCount();
          double angle = gate.hasAngle() ? numbers[number++] : 0;
          visitor.gate(gate, angle, controls, qubits(word, count));
          word += count;
        }
        case PAULI_EXPONENTIAL -> {
          int controls = words[word++];
          Pauli[] bases = ((Pauli[]) objects[object++]).clone();
          int count = controls + bases.length;
          visitor.pauliExponential(bases, numbers[number++], controls, qubits(word, count));
          word += count;
        }
        case UNITARY -> {
          int controls = words[word++];
          int count = words[word++];
          var matrix = (ComplexMatrix) objects[object++];
          visitor.unitary(matrix, controls, qubits(word, count));
          word += count;
        }
        case NAMED -> {
          int arguments = words[word++];
          int count = words[word++];
          double[] values = Arrays.copyOfRange(numbers, number, number + arguments);
          number += arguments;
          visitor.named((String) objects[object++], values, qubits(word, count));
          word += count;
        }
        case MEASURE -> {
          int result = words[word++];
          Pauli[] bases = ((Pauli[]) objects[object++]).clone();
          visitor.measure(bases, result, qubits(word, bases.length));
          word += bases.length;
        }
        case MEASURE_Z -> {
          int result = words[word++];
          visitor.measure(new Pauli[] {Pauli.Z}, result, words[word++]);
        }
        case RESET -> visitor.reset(words[word++]);
        case BARRIER -> {
          int count = words[word++];
          visitor.barrier(qubits(word, count));
          word += count;
        }
      }
    }
  }

  private int[] qubits(int from, int count) {
    return Arrays.copyOfRange(words, from, from + count);
  }

  /// All operations as records; for small circuits.
  public List<Operation> operations() {
    var operations = new ArrayList<Operation>(size);
    forEach(new OperationList(operations));
    return operations;
  }

  /// Whether nothing is measured or reset and nothing is known by its name alone, so that it is a unitary.
  public boolean isUnitary() {
    for (Operation each : operations()) {
      if (each instanceof Operation.Measure
          || each instanceof Operation.Reset
          || each instanceof Operation.ApplyNamed) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Circuit circuit
        && qubitCount == circuit.qubitCount
        && resultCount == circuit.resultCount
        && Arrays.equals(words, circuit.words)
        && Arrays.equals(numbers, circuit.numbers)
        && Arrays.deepEquals(objects, circuit.objects);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words) * 31 + Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    return "Circuit of " + size + " operations on " + qubitCount + " qubits";
  }
}
