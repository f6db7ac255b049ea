package dev.quaver.benchmarks;

import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.ir.Program;
import dev.quaver.target.RunOptions;
import dev.quaver.target.RunResult;
import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import dev.quaver.target.Targets;
import java.time.Duration;
import java.util.List;

/// Compiles and runs Q#.
final class Programs {

  private static final EntryChoice MAIN = new EntryChoice.Named("Benchmark.Main", List.of());
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private Programs() {}

  /// The program that starts with the `Main` that `declarations` hold; they stand in a namespace block of their own.
  static Program compile(String declarations) {
    String text = "namespace Benchmark {\n" + declarations + "\n}\n";
    return Compiler.compile(SourceSet.ofText("Benchmark.qs", text)).entry(MAIN).orThrow();
  }

  /// The state vector simulator.
  static Target stateVector() {
    return Targets.find(TargetId.parse("sim.statevector")).orElseThrow();
  }

  /// Runs `program` and waits for its result.
  static RunResult run(Target target, Program program, int shotCount) {
    return target.submit(program, RunOptions.shots(shotCount).withSeed(1)).await(LIMIT);
  }
}
