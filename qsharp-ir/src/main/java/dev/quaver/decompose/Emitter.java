package dev.quaver.decompose;

import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;
import java.util.EnumMap;
import java.util.Map;

/// Takes gates, keeps those that the gate set has, and hands the others to the rules, whose gates come back here.
///
/// That ends, because each rule makes only gates that stand lower in this order, whatever the set:
///
/// 1. gates on three qubits and more, by their number of qubits, then by controls; a controlled `R1` above a controlled `Rz` of as
///    many qubits, and both above a controlled `X`, except where that `X` cannot do without a phase and skips the rule of `R1`;
/// 2. gates on two qubits other than CX;
/// 3. CX, which becomes a two-qubit gate of the set;
/// 4. gates on one qubit, which become gates of the set.
final class Emitter {

  private final GateSet gates;
  private final Map<Gate, Integer> controls = new EnumMap<>(Gate.class);
  private final CircuitBuilder out;
  private final AuxiliaryQubits auxiliary;
  private final OneQubitSynthesis synthesis;

  Emitter(
      GateSet gates, OneQubitSynthesis synthesis, CircuitBuilder out, AuxiliaryQubits auxiliary) {
    this.gates = gates;
    this.synthesis = synthesis;
    this.out = out;
    this.auxiliary = auxiliary;
    for (Gate gate : Gate.values()) {
      controls.put(gate, gates.controls().getOrDefault(gate, -1));
    }
  }

  GateSet gates() {
    return gates;
  }

  AuxiliaryQubits auxiliary() {
    return auxiliary;
  }

  boolean accepts(Gate gate, int controlCount) {
    return controlCount <= controls.getOrDefault(gate, -1);
  }

  /// Any gate of the table on distinct qubits.
  void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    if (accepts(gate, controlCount)) {
      out.gate(gate, angleRadians, controlCount, qubits);
    } else if (controlCount > 0) {
      ControlledRules.emit(this, gate, angleRadians, controlCount, qubits);
    } else if (gate.qubitCount() == 2) {
      TwoQubitRules.emit(this, gate, angleRadians, qubits[0], qubits[1]);
    } else {
      synthesis.of(gate, angleRadians).forEach(each -> each.emit(out, qubits[0]));
    }
  }

  /// A one-qubit gate without an angle and controls.
  void gate(Gate gate, int qubit) {
    gate(gate, 0, 0, qubit);
  }

  /// A rotation without controls, left out if it does nothing up to a global phase.
  void rotation(Gate gate, double angleRadians, int... qubits) {
    if (OneQubitUnitary.normalized(angleRadians) != 0) {
      gate(gate, angleRadians, 0, qubits);
    }
  }

  /// A one-qubit unitary up to a global phase.
  void unitary(OneQubitUnitary unitary, int qubit) {
    synthesis.of(unitary).forEach(each -> each.emit(out, qubit));
  }

  void cx(int control, int target) {
    gate(Gate.X, 0, 1, control, target);
  }
}
