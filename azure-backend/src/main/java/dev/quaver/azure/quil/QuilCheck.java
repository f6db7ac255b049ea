package dev.quaver.azure.quil;

import dev.quaver.azure.QubitStages;
import dev.quaver.check.Capability;
import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Output;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says why Quil, or a machine with these capabilities, cannot express a circuit. Of each thing that is wrong the first is told.
final class QuilCheck implements CircuitVisitor {

  private final Set<Capability> capabilities;
  private final QubitStages stages;
  private final Map<String, Diagnostic> problems = new LinkedHashMap<>();

  private QuilCheck(Set<Capability> capabilities, int qubitCount) {
    this.capabilities = capabilities;
    this.stages = new QubitStages(qubitCount);
  }

  static List<Diagnostic> of(DynamicCircuit circuit, Set<Capability> capabilities) {
    var check = new QuilCheck(capabilities, circuit.qubitCount());
    if (circuit.isStraight()) {
      circuit.straight().forEach(check);
    } else {
      check.need(Capability.ADAPTIVE, "it reacts to outcomes");
      new StepCheck(check).steps(circuit.body());
      check.output(circuit.output());
    }
    return List.copyOf(check.problems.values());
  }

  /// Only outcomes come back.
  private void output(Output output) {
    switch (output) {
      case Output.Tuple(var items) -> items.forEach(this::output);
      case Output.Array(var items) -> items.forEach(this::output);
      case Output.Computed(var value) -> {
        if (StepCheck.dependsOnVariables(value)) {
          problem(
              "Quil.Output",
              "",
              "it returns a value that it computes while it runs, and only outcomes come back");
        }
      }
      case Output.Known _ -> {}
    }
  }

  /// What needs a capability that is not there.
  void need(Capability capability, String reason) {
    if (!capabilities.contains(capability)) {
      problem("Quil.Capability", reason, reason + ", which needs the capability " + capability);
    }
  }

  void problem(String code, String detail, String message) {
    problems.putIfAbsent(code + detail, Diagnostic.error(code, message));
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    gate(gate, controlCount);
    if (!Double.isFinite(angleRadians)) {
      problem("Quil.Angle", "", "Quil has no number for an angle of " + angleRadians);
    }
    usedAgain(stages.use(qubits));
  }

  /// A gate must be in the set.
  void gate(Gate gate, int controlCount) {
    if (!QuilGateSet.ALL.accepts(gate, controlCount)) {
      String controls = controlCount == 0 ? "" : " with " + controlCount + " controls";
      mustBeDecomposed("gate " + gate.label() + controls);
    }
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
    reuse.ifPresent(message -> need(Capability.ADAPTIVE, message));
  }

  private void mustBeDecomposed(String what) {
    GateSet set = QuilGateSet.ALL;
    problem("Quil.Gate", what, "the gate set '%s' has no %s".formatted(set.name(), what));
  }
}
