package dev.quaver.device;

/// Amplitudes of a pure state of `n` qubits, by basis state index, qubit 0 least significant.
public interface StateVectorView {
  /// Number of qubits.
  int qubitCount();

  /// Visits the amplitudes that are not zero (magnitude over 1e-10), in increasing order of index.
  void forEachNonZero(Visitor visitor);

  /// Receives amplitudes.
  @FunctionalInterface
  interface Visitor {
    /// One amplitude.
    void visit(long basisState, double real, double imaginary);
  }
}
