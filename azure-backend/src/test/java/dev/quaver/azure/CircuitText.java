package dev.quaver.azure;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.Operation;
import java.util.List;
import java.util.stream.Collectors;

/// Circuits as text for golden files, an operation a line.
public final class CircuitText {

  private CircuitText() {}

  /// All operations of `circuit`.
  public static String of(Circuit circuit) {
    return "%d qubits, %d results\n".formatted(circuit.qubitCount(), circuit.resultCount())
        + circuit.operations().stream()
            .map(operation -> line(operation) + "\n")
            .collect(Collectors.joining());
  }

  private static String line(Operation operation) {
    return switch (operation) {
      case Operation.ApplyGate(var gate, var angle, var controls, var qubits) ->
          gate.label() + (gate.hasAngle() ? "(" + angle + ")" : "") + on(controls, qubits);
      case Operation.ApplyPauliExponential(var bases, var angle, var controls, var qubits) ->
          "Exp" + bases + "(" + angle + ")" + on(controls, qubits);
      case Operation.ApplyUnitary(var matrix, var controls, var qubits) -> {
        var entries = new StringBuilder("Unitary");
        for (int i = 0; i < matrix.real().length; i++) {
          entries.append(i % matrix.dimension() == 0 ? "\n   " : "");
          entries.append(
              " %.4f%+.4fi".formatted(matrix.real()[i] + 0.0, matrix.imaginary()[i] + 0.0));
        }
        yield entries + "\n " + on(controls, qubits);
      }
      case Operation.ApplyNamed(var name, var arguments, var qubits) ->
          name + arguments + " " + qubits;
      case Operation.Measure(var bases, var qubits, var result) ->
          "Measure" + bases + " " + qubits + " -> " + result;
      case Operation.Reset(var qubit) -> "Reset " + qubit;
      case Operation.Barrier(var qubits) -> "Barrier " + qubits;
    };
  }

  private static String on(int controls, List<Integer> qubits) {
    String targets = " " + join(qubits.subList(controls, qubits.size()));
    return controls == 0
        ? targets
        : targets + " controlled by " + join(qubits.subList(0, controls));
  }

  private static String join(List<Integer> qubits) {
    return qubits.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
