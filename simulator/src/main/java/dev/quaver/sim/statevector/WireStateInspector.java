package dev.quaver.sim.statevector;

import dev.quaver.device.DeviceException;
import dev.quaver.device.StateInspector;
import dev.quaver.device.StateVectorView;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Looks into a [WireState].
///
/// @param wireOf wire of a qubit
/// @param qubits the allocated qubits, in order of allocation
record WireStateInspector(WireState state, IntUnaryOperator wireOf, Collection<Integer> qubits)
    implements StateInspector {

  @Override
  public double probabilityOfOne(Pauli[] bases, int... qubitsOf) {
    return state.probabilityOfOne(bases, wires(qubitsOf));
  }

  @Override
  public Optional<StateVectorView> state(int... qubitsOf) {
    if (qubitsOf.length > 62) {
      throw new DeviceException(
          "%d qubits are too many to look at their state".formatted(qubitsOf.length));
    }
    int[] wires = wires(qubitsOf);
    if (Arrays.stream(wires).filter(wire -> !state.isBit(wire)).count() == state.axisCount()) {
      return Optional.of(SubState.whole(state, wires));
    }
    return SubState.separated(state, wires, wires(allocatedQubits())).map(view -> view);
  }

  @Override
  public int[] allocatedQubits() {
    return qubits.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public void postSelect(int qubit, boolean one) {
    int wire = wireOf.applyAsInt(qubit);
    double probability = state.probabilityOfOne(wire);
    double wanted = one ? probability : 1 - probability;
    if (wanted < StateVectorDevice.CERTAINTY) {
      throw new DeviceException("the outcome %s has probability 0".formatted(one ? "One" : "Zero"));
    }
    state.project(wire, one, wanted);
  }

  private int[] wires(int... qubitsOf) {
    return Arrays.stream(qubitsOf).map(wireOf).toArray();
  }
}
