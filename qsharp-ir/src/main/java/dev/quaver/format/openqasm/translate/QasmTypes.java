package dev.quaver.format.openqasm.translate;

/// The types that have no width.
final class QasmTypes {

  static final QasmType BIT = new QasmType.Bit();
  static final QasmType BOOL = new QasmType.Bool();
  static final QasmType.Int INT = new QasmType.Int(QasmType.Int.MAX_WIDTH, true);
  static final QasmType FLOAT = new QasmType.Real();
  static final QasmType COMPLEX = new QasmType.Complex();
  static final QasmType QUBIT = new QasmType.Qubit();
  static final QasmType NOTHING = new QasmType.Nothing();
  static final QasmType UNKNOWN = new QasmType.Unknown();

  private QasmTypes() {}
}
