package dev.quaver.exec;

import java.util.Locale;

/// When the executor replaces nodes by generated classes. Results, failures and call stacks are the same.
///
/// The property `quaver.codegen` chooses one by its name for all executors: `hot` where it is not set.
public enum CodeGeneration {
  /// A callable that was called often enough, a loop that ran enough rounds, also while it runs. Generating the first class
  /// takes some 50 ms, in which nodes do a million small steps.
  HOT(10_000, 50_000),
  /// Never.
  NEVER(Integer.MAX_VALUE, Integer.MAX_VALUE),
  /// Every callable, when it is first called.
  ALWAYS(0, 0),
  /// No callable, but every loop in its third round.
  LOOPS(Integer.MAX_VALUE, 2);

  private final int nodeCalls;
  private final int nodeRounds;

  CodeGeneration(int nodeCalls, int nodeRounds) {
    this.nodeCalls = nodeCalls;
    this.nodeRounds = nodeRounds;
  }

  /// How many calls of a callable are executed by nodes.
  int nodeCalls() {
    return nodeCalls;
  }

  /// How many rounds of a loop are executed by nodes.
  int nodeRounds() {
    return nodeRounds;
  }

  /// What the property `quaver.codegen` says.
  public static CodeGeneration configured() {
    return valueOf(System.getProperty("quaver.codegen", "hot").toUpperCase(Locale.ROOT));
  }
}
