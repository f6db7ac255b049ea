package dev.quaver.device;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;

/// A machine that holds qubits. Single-threaded towards its caller; effects may be deferred until something is observed.
///
/// Qubits are small non-negative numbers given by [#allocate]; released ones are given again, lowest first. Arguments
/// are trusted: qubits are allocated and distinct (the executor checks).
public interface QuantumDevice extends AutoCloseable {

  /// What this device can do.
  DeviceTraits traits();

  /// A fresh qubit in |0⟩.
  ///
  /// @throws DeviceException when there is no room for one more
  int allocate();

  /// Gives a qubit back.
  ///
  /// @return false if `rule` was broken; the qubit is gone all the same
  boolean release(int qubit, ReleaseRule rule);

  /// Applies a gate of the table.
  ///
  /// @param angleRadians the angle, ignored for gates without one
  /// @param controlCount how many of the first `qubits` are controls
  /// @param qubits controls, then the gate's own qubits in order
  void apply(Gate gate, double angleRadians, int controlCount, int... qubits);

  /// Applies `exp(i θ P₁⊗…⊗Pₙ)`, controlled.
  ///
  /// @param bases one Pauli per qubit after the controls; identities allowed
  void applyPauliExponential(Pauli[] bases, double angleRadians, int controlCount, int... qubits);

  /// Applies an explicit unitary to `qubits`; the first qubit is the least significant bit of the matrix index.
  void applyUnitary(ComplexMatrix matrix, int controlCount, int... qubits);

  /// Applies an operation that is known by its name alone.
  ///
  /// @param arguments numbers that come before the qubits
  /// @return false if this device does not know it
  default boolean applyNamed(String name, double[] arguments, int... qubits) {
    return false;
  }

  /// Measures the joint Pauli observable.
  ///
  /// @return a result id: a promise, not a bit
  int measure(Pauli[] bases, int... qubits);

  /// The bit behind a result id: false for outcome Zero. Observing forces it.
  ///
  /// @throws ObservationRequired on a device that only samples
  boolean read(int result);

  /// Whether the result stands for a lost qubit; devices without loss answer false.
  default boolean isLost(int result) {
    return false;
  }

  /// Puts a qubit into |0⟩.
  void reset(int qubit);

  /// Exchanges what two sets of qubits denote: afterwards `updated[k]` denotes what `current[k]` did.
  ///
  /// @param updated a permutation of `current`
  void relabel(int[] current, int[] updated);

  /// Looking inside, for devices that can.
  ///
  /// @throws ObservationRequired on a device that only samples, when the state depends on outcomes not yet drawn
  /// @throws DeviceException on a device that cannot be inspected
  StateInspector inspector();

  /// Frees everything. Idempotent.
  @Override
  void close();
}
