package dev.quaver.benchmarks;

import dev.quaver.ir.Program;
import dev.quaver.target.Histogram;
import dev.quaver.target.Target;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The executor on classical loops: time for one round, a job of 100,000 rounds divided by their number.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ExecutorBenchmark.ROUNDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class ExecutorBenchmark {

  static final int ROUNDS = 100_000;

  /// What a round does.
  public enum Workload {
    /// Integer arithmetic on a mutable local.
    INT("mutable sum = 0; for i in 1..%d { set sum = (sum * 31 + i) %% 1000003; } return sum;"),
    /// Floating-point arithmetic on a mutable local.
    DOUBLE(
        "mutable x = 0.5; for i in 1..%d { set x = 3.9 * x * (1.0 - x); } return Truncate(x * 1e6);"),
    /// An element of an array that nothing else sees.
    ARRAY(
        "mutable a = Repeated(0, 64); for i in 1..%d { set a w/= i &&& 63 <- a[(i + 1) &&& 63] + i; }"
            + " return a[0];"),
    /// A call of a function.
    CALL("mutable sum = 0; for i in 1..%d { set sum = Next(sum, i); } return sum;"),
    /// A call through a function value.
    LAMBDA(
        "let step = (a, b) -> (a * 31 + b) %% 1000003; mutable sum = 0;"
            + " for i in 1..%d { set sum = step(sum, i); } return sum;"),
    /// A while loop with a condition.
    WHILE(
        "mutable i = 0; mutable odd = 0; while i < %d { if i %% 2 == 1 { set odd += 1; } set i += 1; } return odd;");

    private final String text;

    Workload(String body) {
      text =
          """
          import Std.Arrays.*;
          import Std.Math.*;
          function Next(a : Int, b : Int) : Int { (a * 31 + b) % 1000003 }
          function Main() : Int { BODY }
          """
              .replace("BODY", body.formatted(ROUNDS));
    }
  }

  /// The loop's body.
  @Param({"INT", "DOUBLE", "ARRAY", "CALL", "LAMBDA", "WHILE"})
  public Workload workload;

  private Target target;
  private Program program;

  /// Compiles the loop.
  @Setup
  public void prepare() {
    target = Programs.stateVector();
    program = Programs.compile(workload.text);
  }

  /// The loop, as a job of one shot.
  @Benchmark
  public Histogram loop() {
    return Programs.run(target, program, 1).histogram();
  }
}
