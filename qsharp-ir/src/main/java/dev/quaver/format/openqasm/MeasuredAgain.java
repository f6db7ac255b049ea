package dev.quaver.format.openqasm;

import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Set;

/// Refuses measurements into results that a condition around them reads: in version 2 each operation has its condition tested
/// anew.
final class MeasuredAgain implements CircuitVisitor {

  private final Set<Integer> read;
  private final WritableOperations found;

  MeasuredAgain(Set<Integer> read, WritableOperations found) {
    this.read = read;
    this.found = found;
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    if (read.contains(result)) {
      found.refuse("an outcome is measured again in a branch that depends on it");
    }
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    // Nothing is measured.
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    // Nothing is measured.
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    // Nothing is measured.
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    // Nothing is measured.
  }

  @Override
  public void reset(int qubit) {
    // Nothing is measured.
  }

  @Override
  public void barrier(int... qubits) {
    // Nothing is measured.
  }
}
