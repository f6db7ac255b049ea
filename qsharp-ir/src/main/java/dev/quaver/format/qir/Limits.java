package dev.quaver.format.qir;

/// How much a module may ask for, whatever its size.
final class Limits {

  static final long QUBITS = 1 << 20;
  static final long RESULTS = 1 << 22;

  /// Instructions once every call has been replaced by what is called.
  static final long INSTRUCTIONS = 4_000_000;

  static final int CALL_DEPTH = 64;
  static final int OUTPUT_DEPTH = 64;

  private Limits() {}
}
