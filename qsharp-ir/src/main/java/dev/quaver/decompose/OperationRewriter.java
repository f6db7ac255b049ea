package dev.quaver.decompose;

import static java.util.stream.Collectors.joining;

import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Sends each operation of a circuit to its rule.
final class OperationRewriter implements CircuitVisitor {

  private final Emitter emitter;
  private final CircuitBuilder out;
  private final BitSet measured;
  private final LastUses lastUses;
  private int position;

  /// @param emitter writes to `out`
  /// @param measured takes the measured qubits
  OperationRewriter(Emitter emitter, CircuitBuilder out, BitSet measured, LastUses lastUses) {
    this.emitter = emitter;
    this.out = out;
    this.measured = measured;
    this.lastUses = lastUses;
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    position++;
    try {
      emitter.gate(gate, angleRadians, controlCount, qubits);
    } catch (DecompositionException ofPart) {
      throw new DecompositionException(gate, controlCount, emitter.gates(), ofPart);
    }
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    position++;
    try {
      PauliExponential.emit(emitter, List.of(bases), angleRadians, controlCount, qubits);
    } catch (DecompositionException ofPart) {
      String name = "exp(iθ " + Arrays.stream(bases).map(Pauli::name).collect(joining()) + ")";
      throw new DecompositionException(name, controlCount, emitter.gates(), ofPart);
    }
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    position++;
    UnitaryRules.emit(emitter, matrix, controlCount, qubits);
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    position++;
    out.named(name, arguments, qubits);
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    if (emitter.gates().jointMeasurements()) {
      out.measure(bases, result, qubits);
    } else {
      List<Integer> operands = Arrays.stream(qubits).boxed().toList();
      var parity = PauliParity.of(List.of(bases), operands);
      measure(parity, result, lastUses.anyUsedAfter(position, qubits));
    }
    for (int qubit : qubits) {
      measured.set(qubit);
    }
    position++;
  }

  private void measure(PauliParity parity, int result, boolean restored) {
    if (parity.weight() == 0) {
      // the identity has no other outcome than Zero, which only a fresh qubit is sure to give
      out.measure(emitter.auxiliary().fresh(), result);
      return;
    }
    parity.enter(emitter);
    out.measure(parity.holder(), result);
    if (restored) {
      parity.leave(emitter);
    }
  }

  @Override
  public void reset(int qubit) {
    position++;
    out.reset(qubit);
    measured.clear(qubit);
  }

  @Override
  public void barrier(int... qubits) {
    position++;
    out.barrier(qubits);
  }
}
