package dev.quaver.azure.ionq;

import dev.quaver.azure.json.JsonCursor;
import java.util.OptionalInt;

/// Which qubits a circuit may use: those below a number that may be told before or after the gates.
final class QubitRange {

  /// More qubits than any trap will hold soon; a program that measures them all still fits into little memory.
  static final int MAX_QUBITS = 1 << 16;

  private int count = -1;
  private int highest = -1;

  /// How many qubits there are, if that has been said.
  OptionalInt count() {
    return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
  }

  /// Reads how many there are.
  void readCount(JsonCursor json) {
    long value = json.integer();
    if (value < 1 || value > MAX_QUBITS) {
      throw json.problem("Ionq.Qubits", "a circuit has 1 to " + MAX_QUBITS + " qubits");
    }
    if (count >= 0) {
      throw json.problem("Ionq.Repeated", "the number of qubits is said twice");
    }
    if (highest >= value) {
      throw json.problem(
          "Ionq.Qubits", "the gates use qubit " + highest + ", but there are only " + value);
    }
    count = (int) value;
  }

  /// Reads the number of a qubit.
  int readQubit(JsonCursor json) {
    long value = json.integer();
    if (value < 0 || value >= (count < 0 ? MAX_QUBITS : count)) {
      throw json.problem(
          "Ionq.Qubits",
          count < 0
              ? "a qubit has a number from 0 to " + (MAX_QUBITS - 1)
              : "there is no qubit " + value + " in a circuit of " + count);
    }
    highest = Math.max(highest, (int) value);
    return (int) value;
  }
}
