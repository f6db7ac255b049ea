package dev.quaver.benchmarks;

import dev.quaver.exec.CodeGeneration;
import dev.quaver.exec.ExecutionContext;
import dev.quaver.exec.Executor;
import dev.quaver.exec.Semantics;
import dev.quaver.ir.Program;
import dev.quaver.sim.statevector.StateVectorDevice;
import java.util.SplittableRandom;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The executor on classical loops: time for one round, a run of 1,000,000 rounds divided by their number. The executor is
/// kept, as it is for the shots of a job.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ExecutorBenchmark.ROUNDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class ExecutorBenchmark {

  static final int ROUNDS = 1_000_000;

  /// What a round does.
  public enum Workload {
    /// The least a loop can do.
    SUM("mutable sum = 0; for i in 1..%d { set sum += i; } return sum;"),
    /// Integer arithmetic in which each step waits for the last one.
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
    /// The sieve of Eratosthenes up to 484,209; a round strikes one number out, of which there are 1,000,002.
    SIEVE(
        "mutable prime = Repeated(true, 484209 + 1); mutable i = 2;"
            + " while i * i <= 484209 { if prime[i] { for j in i * i..i..484209 { set prime w/= j <- false; } } set i += 1; }"
            + " return prime[484201] ? 1 | 0;"),
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
  @Param({"SUM", "INT", "DOUBLE", "ARRAY", "CALL", "LAMBDA", "SIEVE", "WHILE"})
  public Workload workload;

  /// When classes are generated.
  @Param({"NEVER", "HOT"})
  public CodeGeneration codeGeneration;

  private Executor executor;
  private StateVectorDevice device;
  private ExecutionContext context;

  /// Compiles the loop.
  @Setup
  public void prepare() {
    Program program = Programs.compile(workload.text);
    Semantics semantics = Semantics.of(program.dialect());
    executor = Executor.of(program, semantics, codeGeneration);
    device = StateVectorDevice.of(new SplittableRandom(1), 1);
    context = ExecutionContext.of(device, new SplittableRandom(2), text -> {}, semantics);
  }

  /// Gives the device's memory back.
  @TearDown
  public void close() {
    device.close();
  }

  /// One run.
  @Benchmark
  public Object loop() {
    return executor.run(context);
  }
}
