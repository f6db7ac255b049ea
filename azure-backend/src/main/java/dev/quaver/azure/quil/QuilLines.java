package dev.quaver.azure.quil;

import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes operations, one a line.
///
/// Methods throw [UncheckedIOException].
final class QuilLines implements CircuitVisitor {

  private static final int CHUNK = 1 << 13;

  private final Appendable out;
  private final boolean writesResets;
  private final StringBuilder text = new StringBuilder(CHUNK + 200);

  QuilLines(Appendable out, boolean writesResets) {
    this.out = out;
    this.writesResets = writesResets;
  }

  /// Writes a line of any kind.
  void line(String line) {
    text.append(line);
    endLine();
  }

  /// Passes on what is left.
  void flush() {
    try {
      out.append(text);
      text.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    if (gate == Gate.GLOBAL_PHASE) {
      return;
    }
    name(gate, controlCount);
    if (gate.hasAngle()) {
      text.append('(');
      Angles.append(angleRadians, text);
      text.append(')');
    }
    qubits(qubits);
  }

  /// A gate whose angle is in memory.
  void gate(Gate gate, String angle, int controlCount, int... qubits) {
    name(gate, controlCount);
    text.append('(').append(angle).append(')');
    qubits(qubits);
  }

  /// Gates that have a name with their controls get it.
  private void name(Gate gate, int controlCount) {
    String whole = controlCount == 0 ? "" : controlled(gate, controlCount);
    if (!whole.isEmpty()) {
      text.append(whole);
      return;
    }
    for (int i = 0; i < controlCount; i++) {
      text.append("CONTROLLED ");
    }
    text.append(gate.quilName().orElseThrow());
  }

  private static String controlled(Gate gate, int controlCount) {
    return switch (gate) {
      case X -> controlCount == 1 ? "CNOT" : controlCount == 2 ? "CCNOT" : "";
      case Z -> controlCount == 1 ? "CZ" : "";
      case R1 -> controlCount == 1 ? "CPHASE" : "";
      case SWAP -> controlCount == 1 ? "CSWAP" : "";
      case I, Y, H, S, S_ADJ, T, T_ADJ, SX, SX_ADJ, RX, RY, RZ, GLOBAL_PHASE, RXX, RYY, RZZ -> "";
    };
  }

  private void qubits(int... qubits) {
    for (int qubit : qubits) {
      text.append(' ').append(qubit);
    }
    endLine();
  }

  private void endLine() {
    text.append('\n');
    if (text.length() > CHUNK) {
      flush();
    }
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    text.append("MEASURE ").append(qubits[0]).append(" ro[").append(result).append(']');
    endLine();
  }

  /// Left out where nothing can follow it.
  @Override
  public void reset(int qubit) {
    if (!writesResets) {
      return;
    }
    text.append("RESET ").append(qubit);
    endLine();
  }

  /// Quil's fences are for pulses.
  @Override
  public void barrier(int... qubits) {}

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    throw unwritable();
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    throw unwritable();
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    throw unwritable();
  }

  private static IllegalArgumentException unwritable() {
    return new IllegalArgumentException("internal: an operation that the check refuses");
  }
}
