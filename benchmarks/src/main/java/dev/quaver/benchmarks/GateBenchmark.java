package dev.quaver.benchmarks;

import dev.quaver.device.QuantumDevice;
import dev.quaver.gate.Gate;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One gate on a full state vector, by the qubit it changes: the distance between the amplitudes that a kernel combines is
/// 2^targetQubit.
///
/// A device may put a gate off until something is observed, so each invocation applies the gate and observes one qubit;
/// [#observeOnly] is the part of that which is not the gate's.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class GateBenchmark {

  private static final Pauli[] Z = {Pauli.Z};

  /// Qubits of the state: 2^qubitCount amplitudes.
  @Param("20")
  public int qubitCount;

  /// The qubit that the gate changes.
  @Param({"0", "1", "2", "5", "10", "19"})
  public int targetQubit;

  /// A row of the gate table.
  @Param({"X", "H", "T", "RY", "RZ"})
  public Gate gate;

  /// Control qubits, the next ones above the target.
  @Param({"0", "1"})
  public int controlCount;

  private QuantumDevice device;
  private int[] qubits;

  /// A state without zero amplitudes.
  @Setup
  public void prepare() {
    device = StateVectorDevice.of(new Random(1), Runtime.getRuntime().availableProcessors());
    for (int qubit = 0; qubit < qubitCount; qubit++) {
      device.allocate();
      device.apply(Gate.RY, 1 + 0.01 * qubit, 0, qubit);
    }
    qubits = new int[controlCount + gate.qubitCount()];
    for (int place = 0; place < qubits.length; place++) {
      qubits[qubits.length - 1 - place] = (targetQubit + place) % qubitCount;
    }
  }

  /// Frees the state.
  @TearDown
  public void close() {
    device.close();
  }

  /// The gate, then the probability of one qubit.
  @Benchmark
  public double applyAndObserve() {
    device.apply(gate, 0.3, controlCount, qubits.clone());
    return observeOnly();
  }

  /// The probability of one qubit.
  @Benchmark
  public double observeOnly() {
    return device.inspector().probabilityOfOne(Z, 0);
  }
}
