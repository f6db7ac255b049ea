package dev.quaver.partial;

import dev.quaver.check.Capability;
import dev.quaver.exec.Cancellation;
import java.util.Set;

/// What to make of a program.
///
/// @param capabilities what the circuit may ask of a machine
/// @param grouped whether calls and loops are kept together as groups, for diagrams
/// @param qubitLimit most qubits that the circuit may have
/// @param operationLimit most operations that the circuit may have, over all its branches
/// @param cancellation stops the evaluation
public record EvaluationOptions(
    Set<Capability> capabilities,
    boolean grouped,
    int qubitLimit,
    long operationLimit,
    Cancellation cancellation) {

  /// A register of more qubits is a slip, not a circuit.
  private static final int MOST_QUBITS = 1 << 20;

  /// A circuit takes some 25 bytes an operation, and three times that while its arrays grow.
  private static final int BYTES_PER_OPERATION = 100;

  public EvaluationOptions {
    capabilities = Set.copyOf(capabilities);
  }

  /// For machines with these capabilities: without groups, as large as fits into memory.
  public static EvaluationOptions of(Set<Capability> capabilities) {
    long operations = Math.min(1L << 26, Runtime.getRuntime().maxMemory() / BYTES_PER_OPERATION);
    return new EvaluationOptions(capabilities, false, MOST_QUBITS, operations, new Cancellation());
  }

  /// The same with calls and loops kept together.
  public EvaluationOptions withGroups() {
    return new EvaluationOptions(capabilities, true, qubitLimit, operationLimit, cancellation);
  }

  /// The same, stopped by `other`.
  public EvaluationOptions withCancellation(Cancellation other) {
    return new EvaluationOptions(capabilities, grouped, qubitLimit, operationLimit, other);
  }

  /// The same with other limits.
  public EvaluationOptions withLimits(int qubits, long operations) {
    return new EvaluationOptions(capabilities, grouped, qubits, operations, cancellation);
  }
}
