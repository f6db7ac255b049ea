package dev.quaver.conformance;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.CompileException;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.target.Job;
import dev.quaver.target.JobException;
import dev.quaver.target.RunOptions;
import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import dev.quaver.target.Targets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs cases and says what came of each.
final class Judge {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  /// A few verifications are statistical and may refuse a right solution; two seeds in a row hardly do.
  private static final List<Long> SEEDS = List.of(1L, 2L);

  private static final Target TARGET = Targets.find(TargetId.parse("sim.auto")).orElseThrow();

  private Judge() {}

  /// What a program did.
  private sealed interface Ending {
    record Value(String text) implements Ending {}

    /// It does not compile or failed, and said so.
    record Refusal(String reason) implements Ending {}

    /// It broke our own rules: no end within the limit, an internal error.
    record Breakdown(String reason) implements Ending {}
  }

  /// What came of a case.
  ///
  /// @param problem why it does not conform; empty if it does
  record Verdict(Case program, String problem, double seconds) {
    boolean conforms() {
      return problem.isEmpty();
    }
  }

  /// The verdicts, in order of `cases`, several programs at a time.
  static List<Verdict> judge(List<Case> cases) throws InterruptedException, ExecutionException {
    int threadCount = Runtime.getRuntime().availableProcessors();
    try (var pool = Executors.newFixedThreadPool(threadCount)) {
      List<Future<Verdict>> verdicts =
          cases.stream().map(each -> pool.submit(() -> judge(each))).toList();
      List<Verdict> all = new ArrayList<>();
      for (Future<Verdict> verdict : verdicts) {
        all.add(verdict.get());
      }
      return all;
    }
  }

  private static Verdict judge(Case program) {
    long start = System.nanoTime();
    String problem = "";
    for (long seed : SEEDS) {
      problem = problem(program, run(program, seed));
      if (problem.isEmpty()) {
        break;
      }
    }
    return new Verdict(program, problem, (System.nanoTime() - start) * 1e-9);
  }

  private static String problem(Case program, Ending ending) {
    return switch (ending) {
      case Ending.Breakdown breakdown -> breakdown.reason();
      case Ending.Refusal refusal ->
          program.expected() == Case.Expected.NOT_TRUE ? "" : refusal.reason();
      case Ending.Value value -> {
        boolean isTrue = value.text().equals("true");
        yield switch (program.expected()) {
          case COMPILES, RUNS -> "";
          case TRUE -> isTrue ? "" : "the solution gives " + value.text();
          case NOT_TRUE -> isTrue ? "the placeholder passes for a solution" : "";
        };
      }
    };
  }

  private static Ending run(Case program, long seed) {
    try {
      Compilation compilation = Compiler.compile(SourceSet.load(program.folder())).orThrow();
      if (program.expected() == Case.Expected.COMPILES) {
        return new Ending.Value("");
      }
      EntryChoice entry =
          program.entry().isEmpty()
              ? EntryChoice.DEFAULT
              : new EntryChoice.Expression(program.entry());
      Job job =
          TARGET.submit(
              compilation.entry(entry).orThrow(),
              RunOptions.shots(1).withSeed(seed).withParameters(Map.of("threads", "1")));
      return await(job);
    } catch (CompileException refused) {
      return new Ending.Refusal(String.valueOf(refused.getMessage()));
    } catch (RuntimeException | StackOverflowError internal) {
      return new Ending.Breakdown("internal: " + internal);
    }
  }

  private static Ending await(Job job) {
    try {
      return new Ending.Value(job.await(LIMIT).histogram().entries().getFirst().text());
    } catch (JobException problem) {
      String message = String.valueOf(problem.getMessage());
      return switch (problem.reason()) {
        case PROGRAM_FAILED -> new Ending.Refusal(message);
        case TARGET_FAILED, CANCELLED -> new Ending.Breakdown(message);
        case TIMED_OUT -> {
          job.cancel();
          yield new Ending.Breakdown(message);
        }
      };
    }
  }
}
