package dev.quaver.format.qir;

import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.circuit.ValueType;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;

/// Writes operations on known qubits as calls.
///
/// In the base profile measurements come last: one pass over a circuit writes the gates, another the measurements, and
/// resets, which come after all else there, are left out.
final class CallWriter implements CircuitVisitor {

  /// Which operations a pass writes.
  enum Pass {
    ALL,
    GATES,
    MEASUREMENTS
  }

  private final QirText text;
  private final Declarations declarations;
  private final Pass pass;
  private final String number;
  private final String qubit;
  private final String result;
  private final String end;
  private final String resultEnd;

  CallWriter(QirText text, Declarations declarations, Syntax syntax, Pass pass) {
    this.text = text;
    this.declarations = declarations;
    this.pass = pass;
    this.number = syntax.type(ValueType.DOUBLE) + " ";
    this.qubit = syntax.type(ValueType.QUBIT) + " inttoptr (i64 ";
    this.result = syntax.type(ValueType.RESULT) + " inttoptr (i64 ";
    this.end = " to " + syntax.type(ValueType.QUBIT) + ")";
    this.resultEnd = " to " + syntax.type(ValueType.RESULT) + "))";
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    if (pass == Pass.MEASUREMENTS) {
      return;
    }
    List<QirFunction> functions = GateCalls.of(gate, controlCount);
    for (int i = 0; i < functions.size(); i++) {
      QirFunction function = functions.get(i);
      declarations.use(function);
      begin(function.name());
      if (gate.hasAngle()) {
        text.add(number).add(angleRadians).add(", ");
      }
      end(qubits);
    }
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    if (pass == Pass.MEASUREMENTS) {
      return;
    }
    declarations.useNamed(name, arguments.length, qubits.length);
    text.add("  call void ").add(Names.global(name)).add("(");
    for (int i = 0; i < arguments.length; i++) {
      text.add(number).add(arguments[i]).add(i + 1 < arguments.length + qubits.length ? ", " : "");
    }
    end(qubits);
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    if (pass == Pass.GATES) {
      return;
    }
    declarations.use(QirFunction.MEASURE);
    begin(QirFunction.MEASURE.name());
    text.add(qubit).add(qubits[0]).add(end).add(", ");
    text.add(this.result).add(result).add(resultEnd).endLine();
  }

  @Override
  public void reset(int qubit) {
    if (pass == Pass.ALL) {
      call(QirFunction.RESET, qubit);
    }
  }

  @Override
  public void barrier(int... qubits) {
    if (pass != Pass.MEASUREMENTS) {
      call(QirFunction.BARRIER);
    }
  }

  private void call(QirFunction function, int... qubits) {
    declarations.use(function);
    begin(function.name());
    end(qubits);
  }

  private void begin(String function) {
    text.add("  call void @").add(function).add("(");
  }

  private void end(int... qubits) {
    for (int i = 0; i < qubits.length; i++) {
      text.add(i == 0 ? "" : ", ").add(qubit).add(qubits[i]).add(end);
    }
    text.add(")").endLine();
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    throw unwritable();
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    throw unwritable();
  }

  private static IllegalArgumentException unwritable() {
    return new IllegalArgumentException("internal: an operation that the check refuses");
  }
}
