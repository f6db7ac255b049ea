package dev.quaver.circuit;

import dev.quaver.circuit.Circuit.Kind;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes a [Circuit], operation by operation. It is a visitor, so that one circuit can be shown to the builder of another.
///
/// Qubits and results are numbers from 0; an operation's qubits must be distinct. Wrong ones are a fault of the caller and
/// refused as such.
@SuppressWarnings("EnumOrdinal") // the packed words are read by the same version of the enums
public final class CircuitBuilder implements CircuitVisitor {

  private int qubitCount;
  private int resultCount;
  private int size;
  private int[] words = new int[64];
  private int wordCount;
  private double[] numbers = new double[16];
  private int numberCount;
  private final List<Object> objects = new ArrayList<>();

  /// Empty so far.
  public CircuitBuilder() {}

  /// Makes the circuit have at least so many qubits and results, used or not.
  public CircuitBuilder reserve(int qubits, int results) {
    qubitCount = Math.max(qubitCount, qubits);
    resultCount = Math.max(resultCount, results);
    return this;
  }

  /// Number of operations so far.
  public int size() {
    return size;
  }

  /// Adds an operation given as a record.
  public void add(Operation operation) {
    switch (operation) {
      case Operation.ApplyGate(var gate, var angle, var controls, var qubits) ->
          gate(gate, angle, controls, array(qubits));
      case Operation.ApplyPauliExponential(var bases, var angle, var controls, var qubits) ->
          pauliExponential(bases.toArray(Pauli[]::new), angle, controls, array(qubits));
      case Operation.ApplyUnitary(var matrix, var controls, var qubits) ->
          unitary(matrix, controls, array(qubits));
      case Operation.ApplyNamed(var name, var arguments, var qubits) ->
          named(name, arguments.stream().mapToDouble(x -> x).toArray(), array(qubits));
      case Operation.Measure(var bases, var qubits, var result) ->
          measure(bases.toArray(Pauli[]::new), result, array(qubits));
      case Operation.Reset(var qubit) -> reset(qubit);
      case Operation.Barrier(var qubits) -> barrier(array(qubits));
    }
  }

  /// Adds all operations of `circuit`.
  public void addAll(Circuit circuit) {
    circuit.forEach(this);
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    if (qubits.length != controlCount + gate.qubitCount()) {
      throw new IllegalArgumentException(
          "internal: " + gate.label() + " with " + controlCount + " controls on " + qubits.length);
    }
    begin(Kind.GATE, gate.ordinal());
    word(controlCount);
    words(qubits);
    if (gate.hasAngle()) {
      number(angleRadians);
    }
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    if (qubits.length != controlCount + bases.length) {
      throw new IllegalArgumentException(
          "internal: " + bases.length + " Paulis on " + qubits.length + " qubits");
    }
    begin(Kind.PAULI_EXPONENTIAL, 0);
    word(controlCount);
    words(qubits);
    number(angleRadians);
    objects.add(bases.clone());
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    if (matrix.dimension() != 1 << (qubits.length - controlCount)) {
      throw new IllegalArgumentException(
          "internal: a matrix of " + matrix.dimension() + " rows on " + qubits.length + " qubits");
    }
    begin(Kind.UNITARY, 0);
    word(controlCount);
    word(qubits.length);
    words(qubits);
    objects.add(matrix);
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    begin(Kind.NAMED, 0);
    word(arguments.length);
    word(qubits.length);
    words(qubits);
    for (double argument : arguments) {
      number(argument);
    }
    objects.add(name);
  }

  /// Measures one qubit in the computational basis.
  public void measure(int qubit, int result) {
    begin(Kind.MEASURE_Z, 0);
    result(result);
    words(qubit);
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    if (bases.length != qubits.length) {
      throw new IllegalArgumentException(
          "internal: " + bases.length + " Paulis on " + qubits.length + " qubits");
    }
    if (bases.length == 1 && bases[0] == Pauli.Z) {
      measure(qubits[0], result);
      return;
    }
    begin(Kind.MEASURE, 0);
    result(result);
    words(qubits);
    objects.add(bases.clone());
  }

  @Override
  public void reset(int qubit) {
    begin(Kind.RESET, 0);
    words(qubit);
  }

  @Override
  public void barrier(int... qubits) {
    begin(Kind.BARRIER, 0);
    word(qubits.length);
    words(qubits);
  }

  /// The circuit of all that has been added. The builder can go on.
  public Circuit build() {
    return new Circuit(
        qubitCount,
        resultCount,
        size,
        Arrays.copyOf(words, wordCount),
        Arrays.copyOf(numbers, numberCount),
        objects.toArray());
  }

  private void begin(Kind kind, int detail) {
    word(detail << Circuit.KIND_BITS | kind.ordinal());
    size++;
  }

  private void result(int result) {
    if (result < 0) {
      throw new IllegalArgumentException("internal: result " + result);
    }
    resultCount = Math.max(resultCount, result + 1);
    word(result);
  }

  private void words(int... qubits) {
    for (int i = 0; i < qubits.length; i++) {
      int qubit = qubits[i];
      if (qubit < 0) {
        throw new IllegalArgumentException("internal: qubit " + qubit);
      }
      qubitCount = Math.max(qubitCount, qubit + 1);
      word(qubit);
    }
  }

  private void word(int value) {
    if (wordCount == words.length) {
      words = Arrays.copyOf(words, 2 * wordCount);
    }
    words[wordCount++] = value;
  }

  private void number(double value) {
    if (numberCount == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numberCount);
    }
    numbers[numberCount++] = value;
  }

  private static int[] array(List<Integer> qubits) {
    return qubits.stream().mapToInt(Integer::intValue).toArray();
  }
}
