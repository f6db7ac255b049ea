package dev.quaver.benchmarks;

import dev.quaver.check.CheckOptions;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.compiler.StandardLibrary;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Program;
import dev.quaver.lower.Lowering;
import dev.quaver.parser.ParseResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.SourceFile;
import dev.quaver.target.RunOptions;
import dev.quaver.target.RunResult;
import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import dev.quaver.target.Targets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compiles and runs Q#.
final class Programs {

  private static final CallableId MAIN = new CallableId("", "Benchmark.Main");
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private Programs() {}

  /// The program that starts with the `Main` that `declarations` hold; they stand in a namespace block of their own.
  static Program compile(String declarations) {
    String text = "namespace Benchmark {\n" + declarations + "\n}\n";
    ParseResult parsed = QSharpParser.parse(SourceFile.of("Benchmark.qs", text));
    CheckedProgram checked =
        Checker.check(List.of(parsed), StandardLibrary.get(), CheckOptions.DEFAULT);
    var problems = new ArrayList<Diagnostic>(parsed.diagnostics());
    problems.addAll(checked.diagnostics());
    problems.removeIf(problem -> !problem.isError());
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("the benchmark does not compile: " + problems);
    }
    return Lowering.lower(checked, parsed.dialect(), Optional.of(MAIN));
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
