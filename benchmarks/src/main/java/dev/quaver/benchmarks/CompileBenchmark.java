package dev.quaver.benchmarks;

import dev.quaver.ir.Program;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From text to a program that can run, in a warm JVM: parsing, checking, lowering of what is reached, library included.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class CompileBenchmark {

  /// What is compiled.
  public enum Workload {
    /// One line that needs nothing of the library.
    MINIMAL("function Main() : Int { 42 }"),
    /// A classic program that opens three namespaces.
    RANDOM_BITS(
        """
        open Microsoft.Quantum.Arrays;
        open Microsoft.Quantum.Canon;
        open Microsoft.Quantum.Intrinsic;
        open Microsoft.Quantum.Measurement;

        operation RandomBits(n : Int) : Result[] {
            using (qubits = Qubit[n]) {
                ApplyToEach(H, qubits);
                return ForEach(MResetZ, qubits);
            }
        }

        @EntryPoint()
        operation Main() : Result[] {
            return RandomBits(3);
        }
        """),
    /// 200 operations of ten statements each, with all functors.
    LARGE(large());

    private final String text;

    Workload(String text) {
      this.text = text;
    }

    private static String large() {
      var text = new StringBuilder();
      for (int number = 0; number < 200; number++) {
        text.append(
            """
            operation Layer%1$d(angle : Double, qubits : Qubit[]) : Unit is Adj + Ctl {
                let half = angle / 2.0 + IntAsDouble(%1$d);
                for index in 0..Length(qubits) - 2 {
                    CNOT(qubits[index], qubits[index + 1]);
                    Rz(half, qubits[index + 1]);
                    CNOT(qubits[index], qubits[index + 1]);
                }
                within {
                    for qubit in qubits { H(qubit); }
                } apply {
                    Controlled R1([qubits[0]], (angle, qubits[1]));
                }
            }
            """
                .formatted(number));
      }
      text.append("operation Main() : Unit {\n    use qubits = Qubit[3];\n");
      for (int number = 0; number < 200; number++) {
        text.append("    Layer").append(number).append("(0.1, qubits);\n");
      }
      return text.append("    ResetAll(qubits);\n}\n")
          .insert(0, "import Std.Convert.*;\n")
          .toString();
    }
  }

  /// The program.
  @Param({"MINIMAL", "RANDOM_BITS", "LARGE"})
  public Workload workload;

  /// The whole compiler.
  @Benchmark
  public Program compile() {
    return Programs.compile(workload.text);
  }
}
