package dev.quaver.partial;

import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts measurements off to the end of the circuit, for machines that measure nowhere else.
///
/// A measurement waits as long as all that happens to its qubits commutes with it. What does not makes it be copied first:
/// CNOTs take the outcome to a fresh qubit, which is measured at the end in its stead (deferred measurement, Nielsen and
/// Chuang, section 4.4).
final class DeferredMeasurements {

  /// A measurement that waits; never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Waiting(Pauli[] bases, int[] wires, int result) {
    boolean isOfOneInZ() {
      return bases.length == 1 && bases[0] == Pauli.Z;
    }
  }

  private final Wires wires;
  private final List<Waiting> all = new ArrayList<>();
  private final Map<Integer, Integer> placeByWire = new HashMap<>();

  DeferredMeasurements(Wires wires) {
    this.wires = wires;
  }

  /// The result of the same measurement, if it waits already.
  Optional<Integer> same(Pauli[] bases, int... qubits) {
    Integer place = qubits.length == 1 ? placeByWire.get(qubits[0]) : null;
    if (place == null) {
      return Optional.empty();
    }
    Waiting waiting = all.get(place);
    return waiting.bases().length == 1 && waiting.bases()[0] == bases[0]
        ? Optional.of(waiting.result())
        : Optional.empty();
  }

  /// Makes a measurement wait. Whatever waits for the same qubits is copied first.
  void defer(Pauli[] bases, int result, CircuitBuilder circuit, int... qubits) {
    for (int qubit : qubits) {
      copyAway(qubit, circuit);
    }
    for (int qubit : qubits) {
      placeByWire.put(qubit, all.size());
    }
    all.add(new Waiting(bases.clone(), qubits.clone(), result));
  }

  /// Called before a gate.
  void beforeGate(Gate gate, int controlCount, CircuitBuilder circuit, int... qubits) {
    if (placeByWire.isEmpty()) {
      return;
    }
    for (int i = 0; i < qubits.length; i++) {
      before(qubits[i], i < controlCount || gate.isDiagonal(), circuit);
    }
  }

  /// Called before a Pauli exponential.
  void beforeExponential(Pauli[] bases, int controlCount, CircuitBuilder circuit, int... qubits) {
    for (int i = 0; i < qubits.length; i++) {
      boolean diagonal =
          i < controlCount
              || bases[i - controlCount] == Pauli.Z
              || bases[i - controlCount] == Pauli.I;
      before(qubits[i], diagonal, circuit);
    }
  }

  /// Called before something of which nothing is known, except that the first qubits are controls.
  void beforeAnything(int controlCount, CircuitBuilder circuit, int... qubits) {
    for (int i = 0; i < qubits.length; i++) {
      before(qubits[i], i < controlCount, circuit);
    }
  }

  private void before(int qubit, boolean diagonal, CircuitBuilder circuit) {
    Integer place = placeByWire.get(qubit);
    if (place != null && !(diagonal && all.get(place).isOfOneInZ())) {
      copyAway(qubit, circuit);
    }
  }

  private void copyAway(int qubit, CircuitBuilder circuit) {
    Integer place = placeByWire.get(qubit);
    if (place == null) {
      return;
    }
    Waiting waiting = all.get(place);
    int copy = wires.addWire();
    for (int i = 0; i < waiting.wires().length; i++) {
      addParity(waiting.bases()[i], waiting.wires()[i], copy, circuit);
      placeByWire.remove(waiting.wires()[i]);
    }
    all.set(place, new Waiting(new Pauli[] {Pauli.Z}, new int[] {copy}, waiting.result()));
  }

  /// Flips `copy` where `qubit` is in the basis' second state.
  private static void addParity(Pauli basis, int qubit, int copy, CircuitBuilder circuit) {
    switch (basis) {
      case I -> {}
      case X -> {
        circuit.gate(Gate.H, 0, 0, qubit);
        circuit.gate(Gate.X, 0, 1, qubit, copy);
        circuit.gate(Gate.H, 0, 0, qubit);
      }
      case Y -> {
        circuit.gate(Gate.SX, 0, 0, qubit);
        circuit.gate(Gate.X, 0, 1, qubit, copy);
        circuit.gate(Gate.SX_ADJ, 0, 0, qubit);
      }
      case Z -> circuit.gate(Gate.X, 0, 1, qubit, copy);
    }
  }

  /// Writes all measurements, in the order in which the program made them.
  void write(CircuitBuilder circuit) {
    for (Waiting each : all) {
      circuit.measure(each.bases(), each.result(), each.wires());
    }
    all.clear();
    placeByWire.clear();
  }
}
