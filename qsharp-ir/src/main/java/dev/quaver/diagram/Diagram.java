package dev.quaver.diagram;

import dev.quaver.circuit.DynamicCircuit;
import java.util.List;

/// The layout of a circuit, whatever it is drawn with.
///
/// @param name of the program
/// @param qubits from top to bottom
/// @param columns from left to right
/// @param complete whether all operations are in it; otherwise the first ones
public record Diagram(
    String name, List<QubitWires> qubits, List<Column> columns, boolean complete) {
  public Diagram {
    qubits = List.copyOf(qubits);
    columns = List.copyOf(columns);
  }

  /// Lays out a circuit.
  public static Diagram of(DynamicCircuit circuit, DiagramOptions options) {
    return new Elaboration(circuit, options).diagram();
  }
}
