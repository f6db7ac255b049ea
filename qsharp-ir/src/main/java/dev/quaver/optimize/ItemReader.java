package dev.quaver.optimize;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.circuit.Operation;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes the items of a circuit, and a circuit of items.
final class ItemReader implements CircuitVisitor {

  private final List<Item> items;

  private ItemReader(int size) {
    items = new ArrayList<>(size);
  }

  static List<Item> items(Circuit circuit) {
    var reader = new ItemReader(circuit.size());
    circuit.forEach(reader);
    return reader.items;
  }

  /// A circuit with at least so many qubits and results.
  static Circuit circuit(List<Item> items, int qubitCount, int resultCount) {
    var builder = new CircuitBuilder().reserve(qubitCount, resultCount);
    items.forEach(item -> item.emit(builder));
    return builder.build();
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    items.add(new Item.GateItem(gate, angleRadians, controlCount, qubits));
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    items.add(new Item.PauliItem(List.of(bases), angleRadians, controlCount, qubits));
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    wall(new Operation.ApplyUnitary(matrix, controlCount, list(qubits)), qubits);
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    List<Double> values = Arrays.stream(arguments).boxed().toList();
    wall(new Operation.ApplyNamed(name, values, list(qubits)), qubits);
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    wall(new Operation.Measure(List.of(bases), list(qubits), result), qubits);
  }

  @Override
  public void reset(int qubit) {
    wall(new Operation.Reset(qubit), qubit);
  }

  @Override
  public void barrier(int... qubits) {
    wall(new Operation.Barrier(list(qubits)), qubits);
  }

  private void wall(Operation operation, int... qubits) {
    items.add(new Item.Wall(operation, qubits));
  }

  private static List<Integer> list(int... qubits) {
    return Arrays.stream(qubits).boxed().toList();
  }
}
