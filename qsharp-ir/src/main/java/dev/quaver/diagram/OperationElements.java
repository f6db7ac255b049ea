package dev.quaver.diagram;

import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Makes elements of operations.
final class OperationElements implements CircuitVisitor {

  private final BooleanSupplier mayAdd;
  private final Consumer<Element> elements;

  /// @param mayAdd asked before each operation, whether it is wanted
  OperationElements(BooleanSupplier mayAdd, Consumer<Element> elements) {
    this.mayAdd = mayAdd;
    this.elements = elements;
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    if (mayAdd.getAsBoolean()) {
      List<Argument> arguments =
          gate.hasAngle() ? List.of(new Argument.Angle(angleRadians)) : List.of();
      elements.accept(of(gate, arguments, controlCount, wires(qubits)));
    }
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    if (mayAdd.getAsBoolean()) {
      elements.accept(
          controlled(
              new Element.Gate(
                  "Exp",
                  false,
                  List.of(new Argument.Angle(angleRadians)),
                  List.of(bases),
                  wires(qubits).subList(controlCount, qubits.length),
                  List.of()),
              controlCount,
              wires(qubits)));
    }
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    if (mayAdd.getAsBoolean()) {
      elements.accept(
          controlled(
              new Element.Gate(
                  "U",
                  false,
                  List.of(),
                  List.of(),
                  wires(qubits).subList(controlCount, qubits.length),
                  List.of()),
              controlCount,
              wires(qubits)));
    }
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    if (mayAdd.getAsBoolean()) {
      List<Argument> numbers = new ArrayList<>();
      for (double argument : arguments) {
        numbers.add(new Argument.Number(argument));
      }
      elements.accept(new Element.Gate(name, false, numbers, List.of(), wires(qubits), List.of()));
    }
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    if (mayAdd.getAsBoolean()) {
      elements.accept(
          new Element.Measurement(
              List.of(bases), wires(qubits), List.of(new Wire.Classical(result))));
    }
  }

  @Override
  public void reset(int qubit) {
    if (mayAdd.getAsBoolean()) {
      elements.accept(new Element.Reset(wires(qubit)));
    }
  }

  @Override
  public void barrier(int... qubits) {
    if (qubits.length > 0 && mayAdd.getAsBoolean()) {
      elements.accept(new Element.Barrier(wires(qubits)));
    }
  }

  /// A gate of the table on these qubits, controls first.
  static Element.Gate of(
      Gate gate, List<Argument> arguments, int controlCount, List<Wire.Quantum> qubits) {
    boolean adjoint =
        switch (gate) {
          case S_ADJ, T_ADJ, SX_ADJ -> true;
          case I, X, Y, Z, H, S, T, SX, RX, RY, RZ, R1, GLOBAL_PHASE, SWAP, RXX, RYY, RZZ -> false;
        };
    String name = adjoint ? gate.adjoint().label() : gate.label();
    List<Wire.Quantum> targets = qubits.subList(controlCount, qubits.size());
    return controlled(
        new Element.Gate(name, adjoint, arguments, List.of(), targets, List.of()),
        controlCount,
        qubits);
  }

  private static Element.Gate controlled(
      Element.Gate gate, int controlCount, List<Wire.Quantum> qubits) {
    return gate.under(
        qubits.subList(0, controlCount).stream()
            .map(qubit -> new Control(qubit, Control.Role.ON_ONE))
            .toList());
  }

  private static List<Wire.Quantum> wires(int... qubits) {
    return Arrays.stream(qubits).mapToObj(Wire.Quantum::new).toList();
  }
}
