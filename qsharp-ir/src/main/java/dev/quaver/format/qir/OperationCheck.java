package dev.quaver.format.qir;

import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Says which operations of straight lines cannot be written. In the base profile nothing may happen to a qubit once it has
/// been measured, but that it is measured again or reset for good.
final class OperationCheck implements CircuitVisitor {

  private final Problems problems;
  private final boolean measurementsLast;
  private final Set<String> reserved;
  private final BitSet used = new BitSet();
  private final BitSet measured = new BitSet();
  private final BitSet reset = new BitSet();
  private final Map<String, Integer> named = new HashMap<>();

  /// @param reserved names that functions of the module itself have
  OperationCheck(Problems problems, boolean measurementsLast, Set<String> reserved) {
    this.problems = problems;
    this.measurementsLast = measurementsLast;
    this.reserved = reserved;
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    gate(gate, controlCount);
    use(qubits);
  }

  void gate(Gate gate, int controlCount) {
    if (!GateCalls.GATE_SET.accepts(gate, controlCount)) {
      String controls = controlCount == 0 ? "" : " with " + controlCount + " controls";
      unknown("gate " + gate.label() + controls);
    }
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    unknown("exponential of Pauli operators");
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    unknown("unitary matrix");
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    Integer before = named.putIfAbsent(name, arguments.length);
    if (before != null && before != arguments.length) {
      problems.add("Qir.Name", "'" + name + "' is called with different numbers of arguments");
    }
    if (name.isEmpty()
        || name.indexOf('\0') >= 0
        || name.startsWith("__quantum__")
        || name.startsWith("llvm.")
        || reserved.contains(name)) {
      problems.add("Qir.Name", "an operation cannot be called '" + name + "' in QIR");
    }
    use(qubits);
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    if (bases.length != 1 || bases[0] != Pauli.Z) {
      unknown("measurement of " + Arrays.toString(bases));
      return;
    }
    if (measurementsLast && reset.get(qubits[0])) {
      usedAgain(qubits[0], "reset");
    }
    measured.set(qubits[0]);
  }

  @Override
  public void reset(int qubit) {
    if (used.get(qubit) || measured.get(qubit)) {
      reset.set(qubit);
    }
  }

  @Override
  public void barrier(int... qubits) {}

  private void use(int... qubits) {
    if (!measurementsLast) {
      return;
    }
    for (int qubit : qubits) {
      used.set(qubit);
      if (reset.get(qubit)) {
        usedAgain(qubit, "reset");
      } else if (measured.get(qubit)) {
        usedAgain(qubit, "measured");
      }
    }
  }

  private void usedAgain(int qubit, String how) {
    problems.add(
        "Qir.QubitReuse",
        "qubit %d is used again after it was %s; the base profile measures at the end and only then"
            .formatted(qubit, how));
  }

  private void unknown(String what) {
    problems.add("Qir.Gate", "QIR has no " + what);
  }
}
