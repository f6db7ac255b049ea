package dev.quaver.diagram;

import java.util.List;

/// Elements that stand above one another. No two of them overlap: the wires between the first and the last of an element
/// are its own.
///
/// @param elements in the order of the circuit
public record Column(List<Element> elements) {
  public Column {
    elements = List.copyOf(elements);
  }
}
