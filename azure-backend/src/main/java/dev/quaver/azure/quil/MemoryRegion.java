package dev.quaver.azure.quil;

import dev.quaver.circuit.ValueType;

/// A declared piece of classical memory.
///
/// @param first its first cell among all cells of its kind: results for bits that only measurements write, else variables
/// @param isWritten whether instructions write it, not only measurements
record MemoryRegion(String name, Type type, int length, int first, boolean isWritten) {

  /// Types of memory. An octet is an integer from 0 to 255.
  enum Type {
    BIT(ValueType.BOOL),
    OCTET(ValueType.INT),
    INTEGER(ValueType.INT),
    REAL(ValueType.DOUBLE);

    private final ValueType valueType;

    Type(ValueType valueType) {
      this.valueType = valueType;
    }

    /// What a cell is while the program runs.
    ValueType valueType() {
      return valueType;
    }
  }

  /// Whether its cells are results of measurements and nothing else.
  boolean isResults() {
    return type == Type.BIT && !isWritten;
  }
}
