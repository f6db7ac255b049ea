package dev.quaver.circuit;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;

/// Receives the operations of a [Circuit] one after another, without a record for each; see [Operation] for what they mean.
/// The arrays are the receiver's to keep.
public interface CircuitVisitor {

  /// A gate of the table.
  void gate(Gate gate, double angleRadians, int controlCount, int... qubits);

  /// `exp(i θ P₁⊗…⊗Pₙ)`, controlled.
  void pauliExponential(Pauli[] bases, double angleRadians, int controlCount, int... qubits);

  /// An explicit unitary.
  void unitary(ComplexMatrix matrix, int controlCount, int... qubits);

  /// An operation known by its name alone.
  void named(String name, double[] arguments, int... qubits);

  /// A measurement of a joint Pauli observable.
  void measure(Pauli[] bases, int result, int... qubits);

  /// A reset.
  void reset(int qubit);

  /// A barrier.
  void barrier(int... qubits);
}
