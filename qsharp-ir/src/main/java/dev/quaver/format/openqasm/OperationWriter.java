package dev.quaver.format.openqasm;

import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.format.openqasm.syntax.OpenQasmVersion;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Optional;
import java.util.function.IntFunction;

/// Writes the operations of a straight line, one a line.
final class OperationWriter implements CircuitVisitor {

  private final OpenQasmVersion version;
  private final GateNames names;
  private final TextSink sink;
  private final IntFunction<String> bits;

  /// What stands before each operation: empty, or a condition.
  private String prefix = "";

  /// @param bits the bit of each result
  OperationWriter(
      OpenQasmVersion version, GateNames names, TextSink sink, IntFunction<String> bits) {
    this.version = version;
    this.names = names;
    this.sink = sink;
    this.bits = bits;
  }

  /// Makes `condition`, as in `if(c==1) `, stand before what comes next.
  void setPrefix(String condition) {
    prefix = condition;
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    if (gate == Gate.GLOBAL_PHASE) {
      phase(-angleRadians / 2, controlCount, qubits);
      return;
    }
    StringBuilder line = sink.begin().append(prefix);
    gate(line, gate, controlCount);
    if (gate.hasAngle()) {
      line.append('(');
      AngleText.append(line, angleRadians);
      line.append(')');
    }
    operands(line, qubits.length, qubits);
  }

  /// The name of a gate with its modifiers.
  void gate(StringBuilder line, Gate gate, int controlCount) {
    Optional<String> name = names.name(gate, controlCount);
    if (name.isEmpty()) {
      control(line, controlCount);
    }
    line.append(name.orElseGet(() -> names.name(gate)));
  }

  static void control(StringBuilder line, int controlCount) {
    line.append("ctrl");
    if (controlCount > 1) {
      line.append('(').append(controlCount).append(')');
    }
    line.append(" @ ");
  }

  /// A phase is nobody's but its controls'. Version 2 cannot show one that has none.
  private void phase(double angle, int controlCount, int... qubits) {
    if (version == OpenQasmVersion.TWO && controlCount == 0) {
      return;
    }
    StringBuilder line = sink.begin().append(prefix);
    if (version == OpenQasmVersion.TWO) {
      gate(line, Gate.R1, controlCount - 1);
    } else {
      if (controlCount > 0) {
        control(line, controlCount);
      }
      line.append("gphase");
    }
    line.append('(');
    AngleText.append(line, angle);
    line.append(')');
    operands(line, controlCount, qubits);
  }

  private void operands(StringBuilder line, int count, int... qubits) {
    for (int i = 0; i < count; i++) {
      line.append(i == 0 ? " q[" : ",q[").append(qubits[i]).append(']');
    }
    line.append(';');
    sink.end();
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    StringBuilder line = sink.begin().append(prefix);
    if (version == OpenQasmVersion.TWO) {
      line.append("measure q[").append(qubits[0]).append("] -> ").append(bits.apply(result));
    } else {
      line.append(bits.apply(result)).append(" = measure q[").append(qubits[0]).append(']');
    }
    line.append(';');
    sink.end();
  }

  @Override
  public void reset(int qubit) {
    sink.begin().append(prefix).append("reset q[").append(qubit).append("];");
    sink.end();
  }

  /// A barrier does nothing that could be conditional.
  @Override
  public void barrier(int... qubits) {
    if (qubits.length > 0) {
      operands(sink.begin().append("barrier"), qubits.length, qubits);
    }
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    throw undecomposed("a Pauli exponential");
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    throw undecomposed("an explicit unitary");
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    throw undecomposed("the operation " + name);
  }

  private static IllegalArgumentException undecomposed(String what) {
    return new IllegalArgumentException("internal: " + what + " cannot be written");
  }
}
