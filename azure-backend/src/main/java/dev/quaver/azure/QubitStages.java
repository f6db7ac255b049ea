package dev.quaver.azure;

import java.util.Arrays;
import java.util.Optional;

/// Follows qubits for machines that measure at the end: once measured or reset, a qubit may be measured and reset again, but
/// not be used.
public final class QubitStages {

  private enum Stage {
    UNTOUCHED,
    USED,
    MEASURED,
    RESET
  }

  private final Stage[] stages;

  /// All qubits untouched.
  public QubitStages(int qubitCount) {
    stages = new Stage[qubitCount];
    Arrays.fill(stages, Stage.UNTOUCHED);
  }

  /// Gates work on these qubits; says which one is used again, if any.
  public Optional<String> use(int... qubits) {
    Optional<String> reuse = Optional.empty();
    for (int qubit : qubits) {
      switch (stages[qubit]) {
        case UNTOUCHED, USED -> stages[qubit] = Stage.USED;
        case MEASURED -> reuse = usedAgain(qubit, "measured");
        case RESET -> reuse = usedAgain(qubit, "reset");
      }
    }
    return reuse;
  }

  /// A measurement; says so if the qubit was reset before, which makes the outcome another one than at the end.
  public Optional<String> measure(int qubit) {
    Optional<String> reuse =
        stages[qubit] == Stage.RESET ? usedAgain(qubit, "reset") : Optional.empty();
    stages[qubit] = Stage.MEASURED;
    return reuse;
  }

  /// A reset, of no effect on a qubit that nothing has touched.
  public void reset(int qubit) {
    if (stages[qubit] != Stage.UNTOUCHED) {
      stages[qubit] = Stage.RESET;
    }
  }

  private static Optional<String> usedAgain(int qubit, String how) {
    return Optional.of("qubit %d is used again after it was %s".formatted(qubit, how));
  }
}
