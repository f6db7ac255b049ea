package dev.quaver.partial;

import dev.quaver.check.Capability;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.device.DeviceTraits;
import dev.quaver.device.ObservationRequired;
import dev.quaver.device.QuantumDevice;
import dev.quaver.device.ReleaseRule;
import dev.quaver.device.StateInspector;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import dev.quaver.value.PromisedResult;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes down what a program does to its qubits. Results stay promises; whoever asks for an outcome is told that there is
/// none yet.
final class RecordingDevice implements QuantumDevice {

  private final Tape tape;
  private final Wires wires;
  private final CircuitLimits limits;
  private final @Nullable DeferredMeasurements deferred;
  private int resultCount;
  private int branches;
  private int loops;

  RecordingDevice(EvaluationOptions options, Tape tape) {
    boolean adaptive = options.capabilities().contains(Capability.ADAPTIVE);
    this.tape = tape;
    this.limits = new CircuitLimits(options.qubitLimit(), options.operationLimit());
    this.wires = new Wires(limits, adaptive);
    this.deferred = adaptive ? null : new DeferredMeasurements(wires);
  }

  /// Writes what has been put off until the end.
  void finish() {
    if (deferred != null) {
      deferred.write(tape.straight());
    }
  }

  /// What follows may be skipped, depending on outcomes.
  void enterBranch() {
    branches++;
  }

  void leaveBranch() {
    branches--;
  }

  /// What follows may be done again, depending on outcomes.
  void enterLoop() {
    branches++;
    loops++;
  }

  void leaveLoop() {
    branches--;
    loops--;
  }

  /// How many branches and loops what follows is in.
  int branchDepth() {
    return branches;
  }

  /// Whether outcomes decide whether what follows is done at all.
  boolean isConditional() {
    return branches > 0;
  }

  /// The circuit's qubit behind a qubit that is about to be used.
  int wire(int qubit) {
    return wires.touch(qubit);
  }

  /// The number of a result that a step of its own measures.
  int newResult() {
    return resultCount++;
  }

  PromisedResult promise(int result) {
    return new PromisedResult(
        result,
        _ -> {
          throw new ObservationRequired("an outcome decides what is done");
        });
  }

  int qubitCount() {
    return wires.count();
  }

  int resultCount() {
    return resultCount;
  }

  @Override
  public DeviceTraits traits() {
    return new DeviceTraits("circuit", true, false);
  }

  @Override
  public int allocate() {
    int qubit = wires.allocate();
    if (loops > 0) {
      next().reset(wires.touch(qubit));
    } else if (wires.isStale(qubit)) {
      reset(qubit);
    }
    return qubit;
  }

  @Override
  public boolean release(int qubit, ReleaseRule rule) {
    wires.release(qubit, rule == ReleaseRule.ANY);
    return true;
  }

  private CircuitBuilder next() {
    limits.operation();
    return tape.straight();
  }

  @Override
  public void apply(Gate gate, double angleRadians, int controlCount, int... qubits) {
    CircuitBuilder circuit = next();
    int[] touched = wires.touch(qubits);
    if (deferred != null) {
      deferred.beforeGate(gate, controlCount, circuit, touched);
    }
    circuit.gate(gate, angleRadians, controlCount, touched);
  }

  @Override
  public void applyPauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    CircuitBuilder circuit = next();
    int[] touched = wires.touch(qubits);
    if (deferred != null) {
      deferred.beforeExponential(bases, controlCount, circuit, touched);
    }
    circuit.pauliExponential(bases, angleRadians, controlCount, touched);
  }

  @Override
  public void applyUnitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    CircuitBuilder circuit = next();
    int[] touched = wires.touch(qubits);
    if (deferred != null) {
      deferred.beforeAnything(controlCount, circuit, touched);
    }
    circuit.unitary(matrix, controlCount, touched);
  }

  @Override
  public boolean applyNamed(String name, double[] arguments, int... qubits) {
    CircuitBuilder circuit = next();
    int[] touched = wires.touch(qubits);
    if (deferred != null) {
      deferred.beforeAnything(0, circuit, touched);
    }
    circuit.named(name, arguments, touched);
    return true;
  }

  @Override
  public int measure(Pauli[] bases, int... qubits) {
    CircuitBuilder circuit = next();
    int[] touched = wires.touch(qubits);
    wires.markMeasured(touched);
    if (deferred == null) {
      circuit.measure(bases, resultCount, touched);
      return resultCount++;
    }
    Optional<Integer> same = deferred.same(bases, touched);
    if (same.isPresent()) {
      return same.get();
    }
    deferred.defer(bases, resultCount, circuit, touched);
    return resultCount++;
  }

  @Override
  public void reset(int qubit) {
    if (wires.isFresh(qubit) && loops == 0) {
      return;
    }
    if (deferred != null) {
      wires.retire(qubit);
      return;
    }
    next().reset(wires.touch(qubit));
    if (branches == 0) {
      wires.markReset(qubit);
    }
  }

  @Override
  public void relabel(int[] current, int[] updated) {
    if (branches == 0) {
      wires.relabel(current, updated);
      return;
    }
    // What a name denotes must not depend on outcomes: the states move instead.
    int[] places = updated.clone();
    for (int i = 0; i < current.length; i++) {
      int at = i;
      while (places[at] != current[i]) {
        at++;
      }
      if (at != i) {
        apply(Gate.SWAP, 0, 0, current[i], places[i]);
        places[at] = places[i];
      }
    }
  }

  @Override
  public boolean read(int result) {
    throw new ObservationRequired("an outcome decides what is done");
  }

  @Override
  public StateInspector inspector() {
    throw new ObservationRequired("the state is looked at, which only a simulator can do");
  }

  @Override
  public void close() {}
}
