package dev.quaver.azure.ionq;

import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;

/// Which qubit each result of a straight circuit was measured from: what it takes to read the outcomes of a machine that
/// measures every qubit once, at the end, and knows of no results.
public final class MeasuredQubits {

  private final int[] qubits;

  private MeasuredQubits(int... qubits) {
    this.qubits = qubits;
  }

  /// Those of a circuit that [IonqFormat#check] has nothing against.
  ///
  /// @throws IllegalStateException if the circuit is not straight
  public static MeasuredQubits of(DynamicCircuit circuit) {
    int[] qubits = new int[circuit.resultCount()];
    Arrays.fill(qubits, -1);
    circuit.straight().forEach(new Measurements(qubits));
    return new MeasuredQubits(qubits);
  }

  /// Whether `result` is measured at all.
  public boolean has(int result) {
    return result < qubits.length && qubits[result] >= 0;
  }

  /// The qubit that `result` is measured from.
  public int qubit(int result) {
    if (!has(result)) {
      throw new IllegalArgumentException("internal: result " + result + " is not measured");
    }
    return qubits[result];
  }

  private static final class Measurements implements CircuitVisitor {
    private final int[] qubitOfResult;

    Measurements(int... qubitOfResult) {
      this.qubitOfResult = qubitOfResult;
    }

    @Override
    public void measure(Pauli[] bases, int result, int... qubits) {
      qubitOfResult[result] = qubits[0];
    }

    @Override
    public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {}

    @Override
    public void pauliExponential(
        Pauli[] bases, double angleRadians, int controlCount, int... qubits) {}

    @Override
    public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {}

    @Override
    public void named(String name, double[] arguments, int... qubits) {}

    @Override
    public void reset(int qubit) {}

    @Override
    public void barrier(int... qubits) {}
  }
}
