package dev.quaver.sim.statevector;

import dev.quaver.device.DeviceTraits;
import dev.quaver.device.ObservationRequired;
import dev.quaver.device.ReleaseRule;
import dev.quaver.device.StateInspector;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.sim.local.SamplingDevice;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Simulates a program once for all shots: measuring does not collapse the state, outcomes are drawn in the end.
///
/// A qubit that is reset or released after a measurement gets a fresh wire, its old one is kept. Gates that commute with the
/// measurement, X and CNOT are applied as they are; for others the outcome is first copied to a wire of its own. Whenever
/// the program would need an outcome before the end, or the wires get too many, [ObservationRequired] is thrown.
final class DeferringDevice implements SamplingDevice {

  /// More than 2 to this power amplitudes are not worth it when wires are kept for outcomes.
  private static final int MAX_AXES = 26;

  /// States of this size cost less than running the program again.
  private static final int SMALL = 12;

  private final String label;
  private final WireState state;
  private final PendingOutcomes outcomes = new PendingOutcomes();
  private final int keptLimit;
  private int keptCount;

  private final BitSet qubits = new BitSet();
  private final Set<Integer> allocationOrder = new LinkedHashSet<>();
  private final BitSet measured = new BitSet();
  private int[] wireOf = new int[8];

  /// Wires that were turned so that measuring them in Z is what the program measured in X or Y.
  private final Map<Integer, Pauli> turned = new HashMap<>();

  /// @param keptLimit how many wires may be kept for the sake of outcomes once the state is not small; each
  ///     may double the work
  DeferringDevice(Layout.Storage storage, MemoryLimit memory, int keptLimit) {
    this.label = storage.label();
    this.keptLimit = keptLimit;
    Amplitudes amplitudes = storage.amplitudes();
    this.state =
        new WireState(
            amplitudes,
            (axisCount, wireCount) -> {
              if (keptCount > 0
                  && !(isWorthIt(2 * amplitudes.entryCount(), memory)
                      && axisCount <= SparseAmplitudes.MAX_AXES)) {
                throw tooManyWires();
              }
              storage.limit().check(axisCount, wireCount - keptCount);
            });
  }

  private static ObservationRequired tooManyWires() {
    return new ObservationRequired("too many outcomes to keep together");
  }

  /// The state in the end.
  WireState state() {
    return state;
  }

  /// The outcomes that depend on it.
  PendingOutcomes outcomes() {
    return outcomes;
  }

  @Override
  public DeviceTraits traits() {
    return new DeviceTraits(label + ", sampled", true, false);
  }

  @Override
  public int allocate() {
    int qubit = qubits.nextClearBit(0);
    qubits.set(qubit);
    allocationOrder.add(qubit);
    if (qubit >= wireOf.length) {
      wireOf = Arrays.copyOf(wireOf, 2 * qubit);
    }
    wireOf[qubit] = state.addWire();
    return qubit;
  }

  @Override
  public boolean release(int qubit, ReleaseRule rule) {
    int wire = wireOf[qubit];
    boolean allowed =
        rule == ReleaseRule.ANY || (rule == ReleaseRule.ZERO_OR_MEASURED && measured.get(qubit));
    if (!allowed) {
      turnBack(wire);
    }
    if (isBit(wire)) {
      allowed |= !state.bit(wire);
      state.removeWire(wire);
    } else if (allowed) {
      keptCount++;
    } else if (state.probabilityOfOne(wire) <= StateVectorDevice.RELEASE_TOLERANCE) {
      allowed = true;
      settle(wire, false, 1 - state.probabilityOfOne(wire));
      state.removeWire(wire);
    } else {
      throw new ObservationRequired("a qubit may be released in |1⟩");
    }
    qubits.clear(qubit);
    allocationOrder.remove(qubit);
    measured.clear(qubit);
    return allowed;
  }

  @Override
  public void reset(int qubit) {
    int wire = wireOf[qubit];
    measured.clear(qubit);
    if (isBit(wire)) {
      state.setBit(wire, false);
    } else {
      keptCount++;
      wireOf[qubit] = state.addWire();
    }
  }

  /// Whether the wire turns out to be in |0⟩ or |1⟩ for certain; it is a bit then.
  private boolean isBit(int wire) {
    if (!state.isBit(wire) && !turned.containsKey(wire)) {
      double probability = state.probabilityOfOne(wire);
      if (isCertain(probability)) {
        boolean one = probability > .5;
        settle(wire, one, one ? probability : 1 - probability);
      }
    }
    return state.isBit(wire);
  }

  private static boolean isCertain(double probability) {
    return probability < StateVectorDevice.CERTAINTY
        || probability > 1 - StateVectorDevice.CERTAINTY;
  }

  private void settle(int wire, boolean one, double probability) {
    state.project(wire, one, probability);
    outcomes.settled(wire, one);
  }

  /// Whether the state may grow on top of the wires that are kept.
  private boolean isWorthIt(long entryCount, MemoryLimit memory) {
    return entryCount <= 1L << SMALL
        || (keptCount <= keptLimit
            && entryCount <= 1L << Math.min(MAX_AXES, memory.maxAxisCount()));
  }

  @Override
  public void apply(Gate gate, double angleRadians, int controlCount, int... qubitsOf) {
    int[] wires = touch(qubitsOf);
    int openControls = 0;
    int lastOpen = 0;
    for (int k = 0; k < controlCount; k++) {
      if (!state.isBit(wires[k])) {
        openControls++;
        lastOpen = wires[k];
      } else if (!state.bit(wires[k])) {
        return;
      }
    }
    if (gate == Gate.SWAP && openControls == 0) {
      wireOf[qubitsOf[controlCount]] = wires[controlCount + 1];
      wireOf[qubitsOf[controlCount + 1]] = wires[controlCount];
      return;
    }
    if (gate == Gate.X && openControls == 0) {
      outcomes.flipped(wires[controlCount]);
    } else if (gate == Gate.X && openControls == 1) {
      outcomes.controlledFlip(lastOpen, wires[controlCount]);
    } else if (!gate.isDiagonal()) {
      protect(wires, controlCount);
    }
    state.apply(gate, angleRadians, controlCount, wires);
  }

  @Override
  public void applyPauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubitsOf) {
    int[] wires = touch(qubitsOf);
    protectUnlessZ(bases, controlCount, wires);
    state.applyPauliExponential(bases, angleRadians, controlCount, wires);
  }

  @Override
  public void applyUnitary(ComplexMatrix matrix, int controlCount, int... qubitsOf) {
    int[] wires = touch(qubitsOf);
    protect(wires, controlCount);
    state.applyUnitary(matrix, controlCount, wires);
  }

  private int[] wires(int... qubitsOf) {
    int[] wires = new int[qubitsOf.length];
    for (int k = 0; k < wires.length; k++) {
      wires[k] = wireOf[qubitsOf[k]];
    }
    return wires;
  }

  /// The wires of qubits that a gate is about to act on.
  private int[] touch(int... qubitsOf) {
    for (int qubit : qubitsOf) {
      measured.clear(qubit);
      turnBack(wireOf[qubit]);
    }
    return wires(qubitsOf);
  }

  private void protect(int[] wires, int from) {
    for (int k = from; k < wires.length; k++) {
      outcomes.protect(wires[k], this::copyParity);
    }
  }

  private void protectUnlessZ(Pauli[] bases, int controlCount, int... wires) {
    for (int k = 0; k < bases.length; k++) {
      if (bases[k] == Pauli.X || bases[k] == Pauli.Y) {
        outcomes.protect(wires[controlCount + k], this::copyParity);
      }
    }
  }

  private int copyParity(BitSet wires) {
    keptCount++;
    int copy = state.addWire();
    wires.stream().forEach(wire -> state.apply(Gate.X, 0, 1, wire, copy));
    return copy;
  }

  @Override
  public int measure(Pauli[] bases, int... qubitsOf) {
    int[] wires = wires(qubitsOf);
    if (wires.length == 1) {
      measured.set(qubitsOf[0]);
      if (bases[0] != Pauli.I && turned.get(wires[0]) == bases[0]) {
        return outcomes.add(set(wires[0]), false);
      }
    }
    for (int wire : wires) {
      turnBack(wire);
    }
    // First of all: an earlier outcome that is still on the wires must have left its mark on the
    // state.
    protectUnlessZ(bases, 0, wires);
    double probability = state.probabilityOfOne(bases, wires);
    if (isCertain(probability)) {
      return PendingOutcomes.certain(probability > .5);
    }
    if (wires.length == 1 && bases[0] != Pauli.Z) {
      turn(bases[0], wires[0]);
      turned.put(wires[0], bases[0]);
      return outcomes.add(set(wires[0]), false);
    }
    return measureJointly(bases, wires);
  }

  private int measureJointly(Pauli[] bases, int... wires) {
    BitSet parity = new BitSet();
    boolean negated = false;
    boolean onlyZ = true;
    for (int k = 0; k < bases.length; k++) {
      if (bases[k] == Pauli.I) {
        continue;
      }
      turn(bases[k], wires[k]);
      onlyZ &= bases[k] == Pauli.Z;
      if (state.isBit(wires[k])) {
        negated ^= state.bit(wires[k]);
      } else {
        parity.set(wires[k]);
      }
    }
    if (onlyZ) {
      return outcomes.add(parity, negated);
    }
    int copy = copyParity(parity);
    for (int k = 0; k < bases.length; k++) {
      turnInversely(bases[k], wires[k]);
    }
    return outcomes.add(set(copy), negated);
  }

  private static BitSet set(int wire) {
    BitSet set = new BitSet();
    set.set(wire);
    return set;
  }

  /// Turns the basis so that measuring Z measures `basis`.
  private void turn(Pauli basis, int wire) {
    switch (basis) {
      case X -> state.apply(Gate.H, 0, 0, wire);
      case Y -> {
        state.apply(Gate.S_ADJ, 0, 0, wire);
        state.apply(Gate.H, 0, 0, wire);
      }
      case I, Z -> {}
    }
  }

  private void turnInversely(Pauli basis, int wire) {
    switch (basis) {
      case X -> state.apply(Gate.H, 0, 0, wire);
      case Y -> {
        state.apply(Gate.H, 0, 0, wire);
        state.apply(Gate.S, 0, 0, wire);
      }
      case I, Z -> {}
    }
  }

  private void turnBack(int wire) {
    Pauli basis = turned.remove(wire);
    if (basis != null) {
      outcomes.protect(wire, this::copyParity);
      turnInversely(basis, wire);
    }
  }

  @Override
  public boolean read(int result) {
    return outcomes.read(result);
  }

  @Override
  public void relabel(int[] current, int[] updated) {
    Relabelling.of(current, updated)
        .forEachExchange((first, second) -> {
          int wire = wireOf[first];
          wireOf[first] = wireOf[second];
          wireOf[second] = wire;
          boolean wasMeasured = measured.get(first);
          measured.set(first, measured.get(second));
          measured.set(second, wasMeasured);
        });
  }

  @Override
  public StateInspector inspector() {
    if (keptCount > 0 || outcomes.isAnyOpen()) {
      throw new ObservationRequired("the program looks at the state after a measurement");
    }
    return new WireStateInspector(state, qubit -> wireOf[qubit], allocationOrder);
  }

  @Override
  public void draw(int[] results, int shotCount, RandomGenerator random, Receiver receiver) {
    Samples.draw(outcomes, state, results, shotCount, random, receiver);
  }

  @Override
  public void distribution(int[] results, ProbabilityReceiver receiver) {
    Samples.distribution(outcomes, state, results, receiver);
  }

  @Override
  public int peakQubitCount() {
    return state.peakAxisCount();
  }

  @Override
  public void close() {
    state.clear();
  }
}
