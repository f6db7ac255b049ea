package dev.quaver.azure.ionq;

import dev.quaver.azure.QubitStages;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says why a circuit is none of IonQ's: it has neither measurements nor resets, and all qubits are measured when it is over.
///
/// So a qubit may be measured (again and again) once nothing else happens to it, and reset once it is of no concern. Of each
/// thing that is wrong the first is told.
final class IonqCheck implements CircuitVisitor {

  private final GateSet gateSet;
  private final QubitStages stages;
  private final Map<String, Diagnostic> problems = new LinkedHashMap<>();

  private IonqCheck(GateSet gateSet, int qubitCount) {
    this.gateSet = gateSet;
    this.stages = new QubitStages(qubitCount);
  }

  static List<Diagnostic> of(DynamicCircuit circuit, GateSet gateSet) {
    if (!circuit.isStraight()) {
      return List.of(
          Diagnostic.error(
              "Ionq.Feedback",
              "an IonQ circuit cannot react to outcomes: it has no branches, loops and variables"));
    }
    if (circuit.qubitCount() == 0) {
      return List.of(Diagnostic.error("Ionq.Qubits", "an IonQ circuit has at least one qubit"));
    }
    var check = new IonqCheck(gateSet, circuit.qubitCount());
    Circuit line = circuit.straight();
    line.forEach(check);
    return new ArrayList<>(check.problems.values());
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    if (!gateSet.accepts(gate, controlCount)) {
      String controls = controlCount == 0 ? "" : " with " + controlCount + " controls";
      mustBeDecomposed("gate " + gate.label() + controls);
    }
    if (!Double.isFinite(angleRadians)) {
      problem("Ionq.Angle", "angle", "JSON has no number for an angle of " + angleRadians);
    }
    usedAgain(stages.use(qubits));
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    mustBeDecomposed("exponential of Pauli operators");
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    mustBeDecomposed("unitary matrix");
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    mustBeDecomposed("operation '" + name + "'");
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    if (bases.length != 1 || bases[0] != Pauli.Z) {
      mustBeDecomposed("measurement of " + Arrays.toString(bases));
      return;
    }
    usedAgain(stages.measure(qubits[0]));
  }

  @Override
  public void reset(int qubit) {
    stages.reset(qubit);
  }

  @Override
  public void barrier(int... qubits) {}

  private void usedAgain(Optional<String> reuse) {
    reuse.ifPresent(message ->
        problem(
            "Ionq.QubitReuse",
            "",
            message + "; IonQ measures all qubits at the end and only then"));
  }

  private void mustBeDecomposed(String what) {
    problem("Ionq.Gate", what, "IonQ's gate set '%s' has no %s".formatted(gateSet.name(), what));
  }

  private void problem(String code, String detail, String message) {
    problems.putIfAbsent(code + detail, Diagnostic.error(code, message));
  }
}
