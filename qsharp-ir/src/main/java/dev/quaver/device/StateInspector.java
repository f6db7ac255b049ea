package dev.quaver.device;

import dev.quaver.value.Pauli;
import java.util.Optional;

/// Looks at a device's state without disturbing it.
public interface StateInspector {

  /// Probability of outcome One when the joint Pauli observable is measured.
  double probabilityOfOne(Pauli[] bases, int... qubits);

  /// The pure state of `qubits`, first qubit the least significant bit, or empty if they are entangled with others.
  ///
  /// The global phase is the state's own. When other qubits are in a superposition, it is the one that goes with their first
  /// basis state, the qubit allocated first being the most significant bit.
  Optional<StateVectorView> state(int... qubits);

  /// The allocated qubits, in order of allocation.
  int[] allocatedQubits();

  /// Projects a qubit on an outcome and renormalizes.
  ///
  /// @throws DeviceException when the outcome has probability 0
  void postSelect(int qubit, boolean one);
}
