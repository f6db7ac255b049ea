package dev.quaver.azure.quil;

import dev.quaver.circuit.Operation;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.List;

/// What modifiers make of the operations of a gate.
final class Modifiers {

  private Modifiers() {}

  /// The inverse.
  static List<Operation> dagger(List<Operation> operations) {
    return operations.reversed().stream().map(Modifiers::adjoint).toList();
  }

  /// With one more control.
  static List<Operation> controlled(int control, List<Operation> operations) {
    return operations.stream().map(operation -> controlled(control, operation)).toList();
  }

  /// One thing where `fork` is 0 and another where it is 1.
  static List<Operation> forked(int fork, List<Operation> zero, List<Operation> one) {
    Operation flip = new Operation.ApplyGate(Gate.X, 0, 0, List.of(fork));
    List<Operation> all = new ArrayList<>(controlled(fork, one));
    all.add(flip);
    all.addAll(controlled(fork, zero));
    all.add(flip);
    return all;
  }

  private static Operation adjoint(Operation operation) {
    return switch (operation) {
      case Operation.ApplyGate(var gate, var angle, var controls, var qubits) ->
          new Operation.ApplyGate(gate.adjoint(), 0 - angle, controls, qubits);
      case Operation.ApplyPauliExponential(var bases, var angle, var controls, var qubits) ->
          new Operation.ApplyPauliExponential(bases, 0 - angle, controls, qubits);
      case Operation.ApplyUnitary(var matrix, var controls, var qubits) ->
          new Operation.ApplyUnitary(matrix.adjoint(), controls, qubits);
      case Operation.ApplyNamed _, Operation.Measure _, Operation.Reset _, Operation.Barrier _ ->
          throw noGate(operation);
    };
  }

  private static Operation controlled(int control, Operation operation) {
    return switch (operation) {
      case Operation.ApplyGate(var gate, var angle, var controls, var qubits) ->
          new Operation.ApplyGate(gate, angle, controls + 1, with(control, qubits));
      case Operation.ApplyPauliExponential(var bases, var angle, var controls, var qubits) ->
          new Operation.ApplyPauliExponential(bases, angle, controls + 1, with(control, qubits));
      case Operation.ApplyUnitary(var matrix, var controls, var qubits) ->
          new Operation.ApplyUnitary(matrix, controls + 1, with(control, qubits));
      case Operation.ApplyNamed _, Operation.Measure _, Operation.Reset _, Operation.Barrier _ ->
          throw noGate(operation);
    };
  }

  private static List<Integer> with(int control, List<Integer> qubits) {
    List<Integer> all = new ArrayList<>(qubits.size() + 1);
    all.add(control);
    all.addAll(qubits);
    return all;
  }

  private static IllegalArgumentException noGate(Operation operation) {
    return new IllegalArgumentException("internal: a gate does not consist of " + operation);
  }
}
