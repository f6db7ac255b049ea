package dev.quaver.format.openqasm.translate;

import java.util.List;
import java.util.stream.Collectors;

/// A type of OpenQASM, with all its widths known.
sealed interface QasmType {

  /// The length of a register that only the run knows.
  int UNKNOWN_SIZE = -1;

  record Bit() implements QasmType {}

  /// `bit[size]`
  record BitRegister(int size) implements QasmType {}

  record Bool() implements QasmType {}

  /// `int[width]` or `uint[width]`
  ///
  /// @param width 1 to [#MAX_WIDTH] bits, the sign included
  record Int(int width, boolean signed) implements QasmType {
    static final int MAX_WIDTH = 64;

    /// Whether every Q# Int is a value of it.
    boolean isFull() {
      return signed && width == MAX_WIDTH;
    }
  }

  /// `float` of any width
  record Real() implements QasmType {}

  /// `angle[size]`
  ///
  /// @param size bits that a full turn is divided into, 1 to [#MAX_SIZE]
  record Angle(int size) implements QasmType {
    static final int MAX_SIZE = 62;
    static final int DEFAULT_SIZE = 53;
  }

  record Complex() implements QasmType {}

  record Duration() implements QasmType {}

  /// `array[item, dimensions]`
  ///
  /// @param dimensions at least one
  record Array(QasmType item, List<Integer> dimensions) implements QasmType {
    public Array {
      dimensions = List.copyOf(dimensions);
    }

    /// What one index gives.
    QasmType element() {
      return dimensions.size() == 1
          ? item
          : new Array(item, dimensions.subList(1, dimensions.size()));
    }
  }

  record Qubit() implements QasmType {}

  /// `qubit[size]`
  record QubitRegister(int size) implements QasmType {}

  /// What a subroutine without a result gives.
  record Nothing() implements QasmType {}

  /// The type of what has been reported.
  record Unknown() implements QasmType {}

  /// As written in OpenQASM.
  default String text() {
    return switch (this) {
      case Bit _ -> "bit";
      case BitRegister register -> "bit" + size(register.size());
      case Bool _ -> "bool";
      case Int number -> (number.signed() ? "int" : "uint") + size(number.width());
      case Real _ -> "float";
      case Angle angle -> "angle" + size(angle.size());
      case Complex _ -> "complex";
      case Duration _ -> "duration";
      case Array array ->
          array.dimensions().stream()
              .map(size -> size == UNKNOWN_SIZE ? "?" : size.toString())
              .collect(Collectors.joining(", ", "array[" + array.item().text() + ", ", "]"));
      case Qubit _ -> "qubit";
      case QubitRegister register -> "qubit" + size(register.size());
      case Nothing _ -> "void";
      case Unknown _ -> "unknown";
    };
  }

  private static String size(int size) {
    return size == UNKNOWN_SIZE ? "[?]" : "[" + size + "]";
  }

  /// Whether it has numbers, which `+` and `<` take.
  default boolean isNumber() {
    return this instanceof Int || this instanceof Real || this instanceof Complex;
  }

  /// Whether values are qubits.
  default boolean isQuantum() {
    return this instanceof Qubit || this instanceof QubitRegister;
  }
}
