package dev.quaver.format;

/// What a program returns that was read from a format, and so what a machine that takes the format gives back: the caller who
/// knows the circuit that was written makes the value of the original program of it.
public enum Readout {
  /// Exactly the value that [dev.quaver.circuit.DynamicCircuit#output()] describes, with its tuples and arrays.
  OUTPUT,
  /// The computed parts of the output in their order; how they are grouped into arrays and tuples is the format's affair, and
  /// parts known before the circuit runs are left out.
  COMPUTED_PARTS,
  /// The outcomes of all results `0 … resultCount-1` in this order, grouped as the format likes.
  RESULTS,
  /// The outcomes of all qubits `0 … qubitCount-1` in this order, each measured at the end.
  QUBITS
}
