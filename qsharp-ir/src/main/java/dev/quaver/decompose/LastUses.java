package dev.quaver.decompose;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;

/// Knows for each qubit which operation is the last on it.
final class LastUses implements CircuitVisitor {

  private final int[] last;
  private int position;

  private LastUses(int qubitCount) {
    last = new int[qubitCount];
  }

  /// Those of a circuit after which nothing comes.
  static LastUses of(Circuit circuit) {
    var uses = new LastUses(circuit.qubitCount());
    circuit.forEach(uses);
    return uses;
  }

  /// For a circuit of which it is not known what comes after: every qubit is used later.
  static LastUses unknown() {
    return new LastUses(0);
  }

  /// Whether an operation after the one at `position` uses one of the qubits.
  boolean anyUsedAfter(int position, int... qubits) {
    return Arrays.stream(qubits).anyMatch(qubit -> qubit >= last.length || last[qubit] > position);
  }

  private void use(int... qubits) {
    for (int qubit : qubits) {
      last[qubit] = position;
    }
    position++;
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    use(qubits);
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    use(qubits);
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    use(qubits);
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    use(qubits);
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    use(qubits);
  }

  @Override
  public void reset(int qubit) {
    use(qubit);
  }

  @Override
  public void barrier(int... qubits) {
    position++;
  }
}
