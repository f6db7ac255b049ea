package dev.quaver.format.qir;

import dev.quaver.circuit.ValueType;

/// How types and constants look: LLVM before version 15 knows what a pointer points to, later versions do not.
enum Syntax {
  TYPED("%Qubit*", "%Result*", "i8*"),
  OPAQUE("ptr", "ptr", "ptr");

  private final String qubit;
  private final String result;
  private final String label;

  Syntax(String qubit, String result, String label) {
    this.qubit = qubit;
    this.result = result;
    this.label = label;
  }

  /// For QIR's major version, 1 or 2.
  static Syntax ofVersion(int version) {
    return version == 1 ? TYPED : OPAQUE;
  }

  int version() {
    return this == TYPED ? 1 : 2;
  }

  String type(ValueType type) {
    return switch (type) {
      case BOOL -> "i1";
      case INT -> "i64";
      case DOUBLE -> "double";
      case QUBIT -> qubit;
      case RESULT -> result;
    };
  }

  /// The type of an output label.
  String labelType() {
    return label;
  }

  /// A pointer to values of `item`.
  String pointerTo(String item) {
    return this == TYPED ? item + "*" : "ptr";
  }

  /// The constant for qubit or result `number`.
  String constant(ValueType type, int number) {
    return "inttoptr (i64 " + number + " to " + type(type) + ")";
  }

  /// A pointer to the first character of the global `@number`, of `length` characters.
  String label(int number, int length) {
    String array = "[" + length + " x i8]";
    return this == TYPED
        ? "getelementptr inbounds (" + array + ", " + array + "* @" + number + ", i64 0, i64 0)"
        : "@" + number;
  }
}
