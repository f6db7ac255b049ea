package dev.quaver.format.openqasm;

import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;

/// Writes each operation once for each of several conditions.
final class RepeatedOperations implements CircuitVisitor {

  private final OperationWriter operations;
  private final List<String> prefixes;

  RepeatedOperations(OperationWriter operations, List<String> prefixes) {
    this.operations = operations;
    this.prefixes = List.copyOf(prefixes);
  }

  private void each(Runnable operation) {
    for (String prefix : prefixes) {
      operations.setPrefix(prefix);
      operation.run();
    }
    operations.setPrefix("");
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    each(() -> operations.gate(gate, angleRadians, controlCount, qubits));
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    operations.pauliExponential(bases, angleRadians, controlCount, qubits);
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    operations.unitary(matrix, controlCount, qubits);
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    operations.named(name, arguments, qubits);
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    each(() -> operations.measure(bases, result, qubits));
  }

  @Override
  public void reset(int qubit) {
    each(() -> operations.reset(qubit));
  }

  @Override
  public void barrier(int... qubits) {
    operations.barrier(qubits);
  }
}
