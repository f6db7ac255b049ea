package dev.quaver.ast;

/// The two kinds of callables.
public enum CallableKind {
  /// Deterministic, no quantum effects; arrow `->`.
  FUNCTION,
  /// May act on qubits; arrow `=>`.
  OPERATION
}
