package dev.quaver.format.openqasm;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.circuit.GateSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Looks through straight lines for what cannot be written, and for the gates that occur.
final class WritableOperations implements CircuitVisitor {

  private static final String CODE = "OpenQasm.Inexpressible";

  private final GateSet gateSet;
  private final Set<String> problems = new LinkedHashSet<>();
  private final Set<Gate> gates = EnumSet.noneOf(Gate.class);

  WritableOperations(GateSet gateSet) {
    this.gateSet = gateSet;
  }

  void look(Circuit circuit) {
    circuit.forEach(this);
  }

  /// The gates that occur.
  Set<Gate> gates() {
    return gates;
  }

  /// Notes what cannot be written, for a reason.
  void refuse(String reason) {
    problems.add(reason + "; " + gateSet.name() + " cannot say that");
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    problems.forEach(problem -> diagnostics.add(Diagnostic.error(CODE, problem)));
    return diagnostics;
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    use(gate, controlCount);
    if (!Double.isFinite(angleRadians)) {
      refuse("an angle is not finite");
    }
  }

  void use(Gate gate, int controlCount) {
    gates.add(gate);
    if (!gateSet.accepts(gate, controlCount)) {
      refuse("the program applies " + gate.label() + " with " + controlCount + " controls");
    }
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    refuse("the program applies a Pauli exponential that is not decomposed");
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    refuse("the program applies a matrix that is not decomposed");
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    refuse("the program applies " + name + ", which has no definition");
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    if (bases.length != 1 || bases[0] != Pauli.Z) {
      refuse("the program measures qubits jointly or in another basis");
    }
  }

  @Override
  public void reset(int qubit) {
    // Every version can.
  }

  @Override
  public void barrier(int... qubits) {
    // Every version can.
  }
}
