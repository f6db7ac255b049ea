package dev.quaver.exec;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.ir.Callable;
import dev.quaver.value.Kind;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.Pauli;
import dev.quaver.value.Result;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/// A callable that is a circuit: its operations go to the device as they are.
final class CircuitCallable extends ExecutableCallable {

  private final Circuit circuit;

  CircuitCallable(
      LinkKey key, Callable callable, SlotLayout layout, Kind outputKind, Circuit circuit) {
    super(key, callable, layout, outputKind, false);
    this.circuit = circuit;
  }

  @Override
  MethodHandle handle(MethodType type) {
    return GeneratedCalls.withFrame(this, type);
  }

  @Override
  long executeLong(Frame frame) {
    throw new IllegalStateException("internal: a circuit has no Int");
  }

  @Override
  double executeDouble(Frame frame) {
    throw new IllegalStateException("internal: a circuit has no Double");
  }

  @Override
  boolean executeBoolean(Frame frame) {
    throw new IllegalStateException("internal: a circuit has no Bool");
  }

  @Override
  Object execute(Frame frame) {
    int[] register = Qubits.distinct(Qubits.ids(frame.objects[0]));
    if (register.length < circuit.qubitCount()) {
      throw IntrinsicFailure.userFailure(
          "the circuit needs " + circuit.qubitCount() + " qubits, not " + register.length);
    }
    Object[] results = new Object[circuit.resultCount()];
    Arrays.fill(results, Result.ZERO);
    circuit.forEach(new Run(frame.context, register, results));
    return ObjectArray.of(results);
  }

  /// Shows the device a circuit, its qubits replaced by those of a register.
  private static final class Run implements CircuitVisitor {
    private final ExecutionContext context;
    private final int[] register;
    private final Object[] results;

    Run(ExecutionContext context, int[] register, Object[] results) {
      this.context = context;
      this.register = register;
      this.results = results;
    }

    private int[] ids(int... qubits) {
      for (int i = 0; i < qubits.length; i++) {
        qubits[i] = register[qubits[i]];
      }
      return qubits;
    }

    @Override
    public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
      context.device().apply(gate, angleRadians, controlCount, ids(qubits));
    }

    @Override
    public void pauliExponential(
        Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
      context.device().applyPauliExponential(bases, angleRadians, controlCount, ids(qubits));
    }

    @Override
    public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
      context.device().applyUnitary(matrix, controlCount, ids(qubits));
    }

    @Override
    public void named(String name, double[] arguments, int... qubits) {
      if (!context.device().applyNamed(name, arguments, ids(qubits))) {
        throw IntrinsicFailure.unknown(name);
      }
    }

    @Override
    public void measure(Pauli[] bases, int result, int... qubits) {
      results[result] = context.measure(bases, ids(qubits));
    }

    @Override
    public void reset(int qubit) {
      context.device().reset(register[qubit]);
    }

    @Override
    public void barrier(int... qubits) {
      // Devices may reorder only what makes no difference.
    }
  }
}
