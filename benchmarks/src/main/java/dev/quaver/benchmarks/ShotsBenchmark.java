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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What shots cost. A program whose control flow does not read a measurement is simulated once and its outcomes are drawn
/// for all shots; one that branches on a result is run for each.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class ShotsBenchmark {

  /// What is run.
  public enum Workload {
    /// Ten random bits, measured at the end.
    SAMPLED(
        """
        operation Main() : Result[] {
            use qubits = Qubit[10];
            for qubit in qubits { H(qubit); }
            MResetEachZ(qubits)
        }
        """),
    /// Teleportation with corrections that depend on what was measured.
    FEEDBACK(
        """
        operation Main() : Result {
            use (message, here, there) = (Qubit(), Qubit(), Qubit());
            Ry(0.7, message);
            H(here);
            CNOT(here, there);
            CNOT(message, here);
            H(message);
            if MResetZ(message) == One { Z(there); }
            if MResetZ(here) == One { X(there); }
            MResetZ(there)
        }
        """);

    private final String text;

    Workload(String text) {
      this.text = text;
    }
  }

  /// The program.
  @Param({"SAMPLED", "FEEDBACK"})
  public Workload workload;

  /// How often it is run.
  @Param({"1", "1000", "100000"})
  public int shotCount;

  private Target target;
  private Program program;

  /// Compiles the program.
  @Setup
  public void prepare() {
    target = Programs.stateVector();
    program = Programs.compile(workload.text);
  }

  /// All shots of one job.
  @Benchmark
  public Histogram shots() {
    return Programs.run(target, program, shotCount).histogram();
  }
}
