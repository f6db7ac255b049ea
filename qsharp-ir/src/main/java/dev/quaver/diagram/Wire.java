package dev.quaver.diagram;

/// A line of a diagram.
public sealed interface Wire {

  /// The wire of a qubit.
  record Quantum(int qubit) implements Wire {}

  /// The wire of a result, from its measurement on.
  ///
  /// @param result its number in the circuit
  record Classical(int result) implements Wire {}
}
