package dev.quaver.circuit;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.List;

/// Makes records of operations.
final class OperationList implements CircuitVisitor {

  private final List<Operation> operations;

  OperationList(List<Operation> operations) {
    this.operations = operations;
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    operations.add(new Operation.ApplyGate(gate, angleRadians, controlCount, list(qubits)));
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    operations.add(
        new Operation.ApplyPauliExponential(
            List.of(bases), angleRadians, controlCount, list(qubits)));
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    operations.add(new Operation.ApplyUnitary(matrix, controlCount, list(qubits)));
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    List<Double> values = Arrays.stream(arguments).boxed().toList();
    operations.add(new Operation.ApplyNamed(name, values, list(qubits)));
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    operations.add(new Operation.Measure(List.of(bases), list(qubits), result));
  }

  @Override
  public void reset(int qubit) {
    operations.add(new Operation.Reset(qubit));
  }

  @Override
  public void barrier(int... qubits) {
    operations.add(new Operation.Barrier(list(qubits)));
  }

  private static List<Integer> list(int... qubits) {
    return Arrays.stream(qubits).boxed().toList();
  }
}
