package dev.quaver.format.openqasm;

import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.format.openqasm.FlatRegisters.Operand;
import dev.quaver.format.openqasm.FlatText.NotFlatException;
import dev.quaver.format.openqasm.translate.StandardGates;
import dev.quaver.format.openqasm.translate.StandardGates.Known;
import dev.quaver.gate.Gate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Applies the standard gates of flat files: rows of the gate table, and the general gate on one qubit.
final class FlatGates {

  private static final int MOST_QUBITS = 8;

  private final FlatNames<Known> gates = new FlatNames<>();
  private final CircuitBuilder circuit;

  FlatGates(CircuitBuilder circuit) {
    this.circuit = circuit;
    StandardGates.language().forEach(gates::add);
  }

  /// Adds the gates of an included file, if it is one that comes with the language.
  void include(String file) {
    Map<String, Known> known = StandardGates.file(file).orElseThrow(NotFlatException::new);
    known.forEach(gates::add);
  }

  /// The gate of the name in `text` from `start` to `end`.
  Known find(String text, int start, int end) {
    @Nullable Known gate = gates.find(text, start, end);
    if (gate == null) {
      throw new NotFlatException();
    }
    return gate;
  }

  /// Applies a gate to each row of its operands.
  ///
  /// @param count how many of the arrays' elements are there
  void apply(Known gate, double[] angles, int angleCount, Operand[] operands, int count) {
    if (gate.parameterCount() != angleCount || gate.qubitCount() != count || count > MOST_QUBITS) {
      throw new NotFlatException();
    }
    int rows = 1;
    for (int i = 0; i < count; i++) {
      if (!operands[i].quantum()) {
        throw new NotFlatException();
      }
      if (!operands[i].single()) {
        if (rows != 1 && rows != operands[i].size()) {
          throw new NotFlatException();
        }
        rows = operands[i].size();
      }
    }
    for (int row = 0; row < rows; row++) {
      int[] qubits = new int[count];
      for (int i = 0; i < count; i++) {
        boolean wide = !operands[i].single() && operands[i].size() > 1;
        qubits[i] = operands[i].first() + (wide ? row : 0);
      }
      requireDistinct(qubits);
      apply(gate, angles, qubits);
    }
  }

  private static void requireDistinct(int... qubits) {
    for (int i = 1; i < qubits.length; i++) {
      for (int k = 0; k < i; k++) {
        if (qubits[i] == qubits[k]) {
          throw new NotFlatException();
        }
      }
    }
  }

  private void apply(Known gate, double[] angles, int... qubits) {
    if (gate.row().isPresent()) {
      circuit.gate(gate.row().get(), angles[0], gate.controls(), qubits);
      return;
    }
    // The same operations in the same order as in the library's Q#.
    switch (gate.name()) {
      case "U", "u" -> {
        circuit.gate(Gate.R1, angles[2], 0, qubits);
        circuit.gate(Gate.RY, angles[0], 0, qubits);
        circuit.gate(Gate.R1, angles[1], 0, qubits);
        circuit.gate(Gate.GLOBAL_PHASE, -2.0 * (0.5 * angles[0]), 0, qubits);
      }
      case "u2" -> special(0.5 * Math.PI, angles[0], angles[1], qubits);
      case "u3" -> special(angles[0], angles[1], angles[2], qubits);
      default -> throw new NotFlatException();
    }
  }

  private void special(double theta, double phi, double lambda, int... qubits) {
    circuit.gate(Gate.RZ, lambda, 0, qubits);
    circuit.gate(Gate.RY, theta, 0, qubits);
    circuit.gate(Gate.RZ, phi, 0, qubits);
  }
}
