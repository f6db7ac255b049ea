package dev.quaver.azure.quil;

import java.util.Map;

/// What names stand for in the body of a definition that is used.
///
/// @param parameters by name, without `%`
/// @param qubits by name
/// @param depth how many definitions are being used one in another
record Scope(Map<String, Term> parameters, Map<String, Integer> qubits, int depth) {

  /// Outside of all definitions.
  static final Scope TOP = new Scope(Map.of(), Map.of(), 0);

  Scope {
    parameters = Map.copyOf(parameters);
    qubits = Map.copyOf(qubits);
  }
}
