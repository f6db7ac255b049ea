package dev.quaver.circuit;

import dev.quaver.gate.Gate;
import java.util.Map;

/// The gates that a machine or a format takes.
///
/// @param name for people
/// @param controls for each gate that it takes, with up to how many controls; [#ANY] for as many as there are
/// @param jointMeasurements whether it measures joint Pauli observables, or else single qubits in the computational basis only
public record GateSet(String name, Map<Gate, Integer> controls, boolean jointMeasurements) {

  /// However many controls.
  public static final int ANY = Integer.MAX_VALUE;

  public GateSet {
    controls = Map.copyOf(controls);
  }

  /// Whether it takes `gate` with this many controls.
  public boolean accepts(Gate gate, int controlCount) {
    Integer most = controls.get(gate);
    return most != null && controlCount <= most;
  }
}
