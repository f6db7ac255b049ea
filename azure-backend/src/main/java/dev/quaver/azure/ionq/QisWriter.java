package dev.quaver.azure.ionq;

import dev.quaver.azure.json.JsonWriter;
import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes gates of the table as gates of the set `qis`. What does nothing to any outcome (identities, global phases,
/// barriers, measurements and resets at the end) has no gate there.
///
/// Methods throw [UncheckedIOException].
record QisWriter(JsonWriter json) implements CircuitVisitor {

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    try {
      switch (gate) {
        case I, GLOBAL_PHASE -> {}
        case R1 -> write("rz", gate, angleRadians, controlCount, qubits);
        case X, Y, Z, H, S, S_ADJ, T, T_ADJ, SX, SX_ADJ, RX, RY, RZ, SWAP, RXX, RYY, RZZ ->
            write(name(gate, controlCount), gate, angleRadians, controlCount, qubits);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Gate gate, int controlCount) {
    return gate == Gate.X && controlCount == 1 ? "cnot" : gate.ionqName().orElseThrow();
  }

  private void write(String name, Gate gate, double angle, int controlCount, int... qubits)
      throws IOException {
    json.beginObject().name("gate").value(name);
    if (controlCount > 0) {
      qubits("control", 0, controlCount, qubits);
    }
    qubits("target", controlCount, gate.qubitCount(), qubits);
    if (gate.hasAngle()) {
      json.name("rotation").value(angle);
    }
    json.endObject();
  }

  /// One number, or an array under the plural of the name.
  private void qubits(String name, int from, int count, int... qubits) throws IOException {
    if (count == 1) {
      json.name(name).value(qubits[from]);
      return;
    }
    json.name(name + "s").beginArray();
    for (int i = 0; i < count; i++) {
      json.value(qubits[from + i]);
    }
    json.endArray();
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {}

  @Override
  public void reset(int qubit) {}

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
