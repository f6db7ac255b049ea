package dev.quaver.azure.quil;

import java.util.List;

/// A gate or circuit that a program defines. Its body is read where it is used, with what its names stand for there.
///
/// @param parameters names without `%`
/// @param qubits names; a gate given by its matrix has none
/// @param body where its first line can be read
record Definition(Kind kind, List<String> parameters, List<String> qubits, int body) {

  /// How a definition says what it does.
  enum Kind {
    MATRIX,
    PERMUTATION,
    PAULI_SUM,
    /// a gate as a sequence of gates
    SEQUENCE,
    /// a circuit, which may measure
    CIRCUIT
  }

  Definition {
    parameters = List.copyOf(parameters);
    qubits = List.copyOf(qubits);
  }
}
