package dev.quaver.benchmarks;

import dev.quaver.device.QuantumDevice;
import dev.quaver.sim.statevector.StateVectorDevice;
import dev.quaver.value.Pauli;
import java.util.Random;
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

/// Whole circuits on the state vector, without compiler and executor: allocation, gates, one observation.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class CircuitBenchmark {

  private static final Pauli[] Z = {Pauli.Z};

  /// What is simulated.
  public enum Workload {
    /// [GateList#ghz]
    GHZ,
    /// [GateList#qft]
    QFT,
    /// [GateList#random]
    RANDOM
  }

  /// The circuit.
  @Param({"GHZ", "QFT", "RANDOM"})
  public Workload workload;

  /// Its qubits.
  @Param({"10", "16", "20", "22"})
  public int qubitCount;

  private GateList gates;

  /// Writes the circuit.
  @Setup
  public void prepare() {
    gates =
        switch (workload) {
          case GHZ -> GateList.ghz(qubitCount);
          case QFT -> GateList.qft(qubitCount);
          case RANDOM -> GateList.random(qubitCount);
        };
  }

  /// The circuit from |0…0⟩ to the probability of one qubit.
  @Benchmark
  public double simulate() {
    try (QuantumDevice device =
        StateVectorDevice.of(new Random(1), Runtime.getRuntime().availableProcessors())) {
      for (int qubit = 0; qubit < qubitCount; qubit++) {
        device.allocate();
      }
      gates.applyTo(device);
      return device.inspector().probabilityOfOne(Z, 0);
    }
  }
}
