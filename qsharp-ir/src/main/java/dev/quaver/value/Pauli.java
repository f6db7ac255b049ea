package dev.quaver.value;

/// A one-qubit Pauli operator.
public enum Pauli {
  I,
  X,
  Y,
  Z;

  /// The one with this axis letter.
  public static Pauli ofAxis(char axis) {
    return switch (axis) {
      case 'I' -> I;
      case 'X' -> X;
      case 'Y' -> Y;
      case 'Z' -> Z;
      default -> throw new IllegalArgumentException("internal: no Pauli axis " + axis);
    };
  }
}
