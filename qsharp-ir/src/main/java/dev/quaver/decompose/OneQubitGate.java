package dev.quaver.decompose;

import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;

/// A one-qubit gate of the table with its angle, wherever it acts.
///
/// @param angle in radians; 0 for gates without one
public record OneQubitGate(Gate gate, double angle) {

  static OneQubitGate of(Gate gate) {
    return new OneQubitGate(gate, 0);
  }

  /// Applies it to a qubit.
  public void emit(CircuitVisitor out, int qubit) {
    out.gate(gate, angle, 0, qubit);
  }

  ComplexMatrix matrix() {
    return gate.matrix(angle);
  }
}
