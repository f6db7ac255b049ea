package dev.quaver.circuit;

import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import dev.quaver.value.ValuePrinter;
import java.util.List;
import java.util.stream.Collectors;

/// An [Operation] as text.
final class OperationText {

  private OperationText() {}

  static String of(Operation operation) {
    return switch (operation) {
      case Operation.ApplyGate(var gate, var angle, var controls, var qubits) ->
          gate(
              gate,
              gate.hasAngle() ? ValuePrinter.MODERN.number(angle) : "",
              controls,
              names(qubits));
      case Operation.ApplyPauliExponential(var bases, var angle, var controls, var qubits) ->
          applied(
              "Exp" + letters(bases) + angle(ValuePrinter.MODERN.number(angle)),
              controls,
              names(qubits));
      case Operation.ApplyUnitary(var matrix, var controls, var qubits) ->
          applied("Unitary" + matrix.dimension(), controls, names(qubits));
      case Operation.ApplyNamed(var name, var arguments, var qubits) -> {
        String numbers =
            arguments.stream().map(ValuePrinter.MODERN::number).collect(Collectors.joining(", "));
        yield applied("`" + name + "`" + angle(numbers), 0, names(qubits));
      }
      case Operation.Measure(var bases, var qubits, var result) -> {
        String basis = bases.equals(List.of(Pauli.Z)) ? "" : letters(bases) + " ";
        yield "r" + result + " = measure " + basis + String.join(" ", names(qubits));
      }
      case Operation.Reset(var qubit) -> "reset q" + qubit;
      case Operation.Barrier(var qubits) -> "barrier " + String.join(" ", names(qubits));
    };
  }

  /// A gate of the table; `angle` is empty for one without.
  static String gate(Gate gate, String angle, int controlCount, List<String> qubits) {
    return applied(gate.label() + angle(angle), controlCount, qubits);
  }

  private static String applied(String what, int controlCount, List<String> qubits) {
    String targets = String.join(" ", qubits.subList(controlCount, qubits.size()));
    return controlCount == 0
        ? what + " " + targets
        : what + " " + targets + " if " + String.join(" ", qubits.subList(0, controlCount));
  }

  private static String angle(String angle) {
    return angle.isEmpty() ? "" : "(" + angle + ")";
  }

  private static String letters(List<Pauli> bases) {
    return bases.stream().map(Pauli::name).collect(Collectors.joining());
  }

  private static List<String> names(List<Integer> qubits) {
    return qubits.stream().map(qubit -> "q" + qubit).toList();
  }
}
