package dev.quaver.source;

/// The two dialects of Q#.
public enum Dialect {
  /// Q# of 2019 to 2023: `open Microsoft.Quantum.*`, `using`, `new Int[3]`.
  CLASSIC,
  /// Q# from 2024 on: implicit namespaces, `import`, `struct`, `Std.*`.
  MODERN
}
