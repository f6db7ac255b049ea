package dev.quaver.benchmarks;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ProgramFormats;
import dev.quaver.format.ReadResult;
import dev.quaver.format.WriteOptions;
import dev.quaver.gate.Gate;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A circuit of random H, T, Rz and CNOT gates on 20 qubits, written and read in each format; `gates` counts gates a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class FormatBenchmark {

  private static final int QUBITS = 20;

  /// Gates handled, which JMH divides by the time.
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counter {
    /// So far in this iteration.
    public long gates;

    /// Starts again.
    @Setup(Level.Iteration)
    public void reset() {
      gates = 0;
    }
  }

  /// The name of a format; a run with one that is not there fails and the others go on.
  @Param({"ionq", "quil", "openqasm2", "openqasm3", "qir"})
  public String format;

  /// Number of gates.
  @Param({"1000", "100000", "1000000"})
  public int size;

  private ProgramFormat program;
  private DynamicCircuit circuit;
  private SourceFile file;

  /// Makes the circuit and its text.
  @Setup
  public void prepare() throws IOException {
    program = ProgramFormats.named(format).orElseThrow();
    circuit = circuit(size);
    file = SourceFile.of("circuit." + program.extensions().getFirst(), text().toString());
    if (program.read(file).program().isEmpty()) {
      throw new IllegalStateException("what was written cannot be read");
    }
  }

  private StringBuilder text() throws IOException {
    var text = new StringBuilder();
    program.write(circuit, WriteOptions.DEFAULT, text);
    return text;
  }

  private static DynamicCircuit circuit(int size) {
    var random = new SplittableRandom(1);
    var builder = new CircuitBuilder();
    for (int i = 0; i < size; i++) {
      int qubit = random.nextInt(QUBITS);
      switch (random.nextInt(4)) {
        case 0 -> builder.gate(Gate.H, 0, 0, qubit);
        case 1 -> builder.gate(Gate.T, 0, 0, qubit);
        case 2 -> builder.gate(Gate.RZ, random.nextDouble(), 0, qubit);
        default -> builder.gate(Gate.X, 0, 1, (qubit + 1) % QUBITS, qubit);
      }
    }
    for (int qubit = 0; qubit < QUBITS; qubit++) {
      builder.measure(qubit, qubit);
    }
    Circuit line = builder.build();
    return DynamicCircuit.of(
        "Main",
        line,
        new Output.Array(
            IntStream.range(0, QUBITS)
                .<Output>mapToObj(result -> new Output.Computed(new Value.ResultConstant(result)))
                .toList()));
  }

  /// From circuit to text.
  @Benchmark
  public StringBuilder write(Counter counter) throws IOException {
    StringBuilder text = text();
    counter.gates += size;
    return text;
  }

  /// From text to program.
  @Benchmark
  public ReadResult read(Counter counter) {
    ReadResult result = program.read(file);
    counter.gates += size;
    return result;
  }
}
