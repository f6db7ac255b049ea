package dev.quaver.sim.statevector;

import dev.quaver.device.DeviceTraits;
import dev.quaver.device.ReleaseRule;
import dev.quaver.device.StateInspector;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.sim.local.ShotDevice;
import dev.quaver.value.Pauli;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Simulates a quantum computer by its state vector. Outcomes are drawn when measured.
///
/// The same generator state and the same calls give the same outcomes, whatever the number of threads.
public final class StateVectorDevice implements ShotDevice {

  /// Probabilities nearer to 0 or 1 than this are rounding errors.
  static final double CERTAINTY = 1e-12;

  /// A released qubit may be in |1⟩ with this probability.
  static final double RELEASE_TOLERANCE = 1e-10;

  private static final int ZERO = 0;
  private static final int ONE = 1;

  private final Layout.Storage storage;
  private final WireState state;
  private final BitSet measured = new BitSet();
  private final Set<Integer> allocationOrder = new LinkedHashSet<>();
  private final RandomGenerator random;

  StateVectorDevice(RandomGenerator random, Layout.Storage storage) {
    this.random = random;
    this.storage = storage;
    this.state = new WireState(storage.amplitudes(), storage.limit());
  }

  /// A device whose layout follows its state.
  public static StateVectorDevice of(RandomGenerator random, int threadCount) {
    return of(random, threadCount, Layout.AUTOMATIC);
  }

  /// A device that uses at most `threadCount` threads for large states and as much memory as the JVM has.
  public static StateVectorDevice of(RandomGenerator random, int threadCount, Layout layout) {
    return new StateVectorDevice(random, layout.storage(threadCount, MemoryLimit.ofHeap()));
  }

  @Override
  public void restart() {
    state.clear();
    measured.clear();
    allocationOrder.clear();
  }

  @Override
  public int peakQubitCount() {
    return state.peakAxisCount();
  }

  @Override
  public boolean isLarge() {
    return storage.amplitudes().isLarge();
  }

  @Override
  public DeviceTraits traits() {
    return new DeviceTraits(storage.label(), true, true);
  }

  @Override
  public int allocate() {
    int qubit = state.addWire();
    allocationOrder.add(qubit);
    return qubit;
  }

  @Override
  public boolean release(int qubit, ReleaseRule rule) {
    boolean allowed =
        rule == ReleaseRule.ANY || (rule == ReleaseRule.ZERO_OR_MEASURED && measured.get(qubit));
    double probability = state.probabilityOfOne(qubit);
    if (probability <= RELEASE_TOLERANCE) {
      allowed = true;
      state.project(qubit, false, 1 - probability);
    } else {
      draw(qubit, probability);
    }
    state.removeWire(qubit);
    measured.clear(qubit);
    allocationOrder.remove(qubit);
    return allowed;
  }

  @Override
  public void apply(Gate gate, double angleRadians, int controlCount, int... qubits) {
    touch(qubits);
    state.apply(gate, angleRadians, controlCount, qubits);
  }

  @Override
  public void applyPauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    touch(qubits);
    state.applyPauliExponential(bases, angleRadians, controlCount, qubits);
  }

  @Override
  public void applyUnitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    touch(qubits);
    state.applyUnitary(matrix, controlCount, qubits);
  }

  private void touch(int... qubits) {
    if (!measured.isEmpty()) {
      for (int qubit : qubits) {
        measured.clear(qubit);
      }
    }
  }

  @Override
  public int measure(Pauli[] bases, int... qubits) {
    double probability = state.probabilityOfOne(bases, qubits);
    boolean one = outcome(probability);
    state.project(bases, one, one ? probability : 1 - probability, qubits);
    if (qubits.length == 1) {
      measured.set(qubits[0]);
    }
    return one ? ONE : ZERO;
  }

  @Override
  public boolean read(int result) {
    return result == ONE;
  }

  @Override
  public void reset(int qubit) {
    draw(qubit, state.probabilityOfOne(qubit));
    state.setBit(qubit, false);
    measured.clear(qubit);
  }

  private void draw(int qubit, double probability) {
    boolean one = outcome(probability);
    state.project(qubit, one, one ? probability : 1 - probability);
  }

  private boolean outcome(double probability) {
    if (probability < CERTAINTY || probability > 1 - CERTAINTY) {
      return probability > .5;
    }
    return random.nextDouble() < probability;
  }

  @Override
  public void relabel(int[] current, int[] updated) {
    Relabelling.of(current, updated)
        .forEachExchange((first, second) -> {
          state.exchange(first, second);
          boolean wasMeasured = measured.get(first);
          measured.set(first, measured.get(second));
          measured.set(second, wasMeasured);
        });
  }

  @Override
  public StateInspector inspector() {
    return new WireStateInspector(state, qubit -> qubit, allocationOrder);
  }

  @Override
  public void close() {
    state.clear();
  }
}
