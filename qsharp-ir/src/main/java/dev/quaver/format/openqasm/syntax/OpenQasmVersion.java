package dev.quaver.format.openqasm.syntax;

/// The versions that differ in what words and operators mean.
public enum OpenQasmVersion {
  /// OpenQASM 2.0, with the assignments that Quantinuum adds.
  TWO,
  /// OpenQASM 3.0 and 3.1.
  THREE
}
