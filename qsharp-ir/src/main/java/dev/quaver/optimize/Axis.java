package dev.quaver.optimize;

import dev.quaver.value.Pauli;

/// How an operation acts on one of its qubits: it commutes with this Pauli operator there, with all of them, or with none.
///
/// Two operations commute if they do so on each qubit that both have.
enum Axis {
  X,
  Y,
  Z,
  ALL,
  NONE;

  static Axis of(Pauli pauli) {
    return switch (pauli) {
      case I -> ALL;
      case X -> X;
      case Y -> Y;
      case Z -> Z;
    };
  }

  boolean commutesWith(Axis other) {
    return this == ALL || other == ALL || (this == other && this != NONE);
  }
}
