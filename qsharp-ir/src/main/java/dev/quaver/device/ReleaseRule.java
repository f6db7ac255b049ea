package dev.quaver.device;

/// What a qubit must be like when it is given back.
public enum ReleaseRule {
  /// In |0⟩ (modern).
  ZERO,
  /// In |0⟩, or measured since the last gate on it (classic).
  ZERO_OR_MEASURED,
  /// Anything (borrowed qubits, after a failure).
  ANY
}
