package dev.quaver.sim.exact;

import dev.quaver.device.DeviceTraits;
import dev.quaver.device.QuantumDevice;
import dev.quaver.device.ReleaseRule;
import dev.quaver.device.StateInspector;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.sim.local.ShotDevice;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Follows one sequence of outcomes: the first ones are given, from there on the likelier ones, and notes where others would
/// have been possible. Measuring, resetting and releasing a qubit have outcomes.
final class FollowingDevice implements QuantumDevice {

  /// Probabilities nearer to 0 or 1 than this are rounding errors, as for the device itself.
  private static final double CERTAINTY = 1e-12;

  private static final Pauli[] Z = {Pauli.Z};

  private final ShotDevice device;
  private final ChosenOutcomes chosen;
  private final List<Fork> forks = new ArrayList<>();
  private BitSet outcomes = new BitSet();
  private int given;
  private int count;
  private double probability = 1;

  /// Another sequence that begins with these outcomes.
  ///
  /// @param probability of all its outcomes together
  record Fork(BitSet outcomes, int length, double probability) {}

  /// @param device draws its outcomes from `chosen`
  FollowingDevice(ShotDevice device, ChosenOutcomes chosen) {
    this.device = device;
    this.chosen = chosen;
  }

  /// Starts anew, with the first `length` outcomes given.
  void follow(BitSet first, int length) {
    device.restart();
    forks.clear();
    outcomes = (BitSet) first.clone();
    given = length;
    count = 0;
    probability = 1;
  }

  /// Probability of the sequence so far.
  double probability() {
    return probability;
  }

  /// The sequences that were not followed.
  List<Fork> forks() {
    return List.copyOf(forks);
  }

  private void choose(Pauli[] bases, int... qubits) {
    double one = device.inspector().probabilityOfOne(bases, qubits);
    if (one < CERTAINTY || one > 1 - CERTAINTY) {
      chosen.choose(one > .5);
      return;
    }
    if (count >= given) {
      outcomes.set(count, one >= .5);
      BitSet other = (BitSet) outcomes.clone();
      other.flip(count);
      double unlikely = Math.min(one, 1 - one);
      forks.add(new Fork(other, count + 1, probability * unlikely));
    }
    boolean outcome = outcomes.get(count++);
    probability *= outcome ? one : 1 - one;
    chosen.choose(outcome);
  }

  @Override
  public int measure(Pauli[] bases, int... qubits) {
    choose(bases, qubits);
    return device.measure(bases, qubits);
  }

  @Override
  public void reset(int qubit) {
    choose(Z, qubit);
    device.reset(qubit);
  }

  @Override
  public boolean release(int qubit, ReleaseRule rule) {
    choose(Z, qubit);
    return device.release(qubit, rule);
  }

  @Override
  public DeviceTraits traits() {
    return device.traits();
  }

  @Override
  public int allocate() {
    return device.allocate();
  }

  @Override
  public void apply(Gate gate, double angleRadians, int controlCount, int... qubits) {
    device.apply(gate, angleRadians, controlCount, qubits);
  }

  @Override
  public void applyPauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    device.applyPauliExponential(bases, angleRadians, controlCount, qubits);
  }

  @Override
  public void applyUnitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    device.applyUnitary(matrix, controlCount, qubits);
  }

  @Override
  public boolean read(int result) {
    return device.read(result);
  }

  @Override
  public boolean isLost(int result) {
    return device.isLost(result);
  }

  @Override
  public void relabel(int[] current, int[] updated) {
    device.relabel(current, updated);
  }

  @Override
  public StateInspector inspector() {
    return device.inspector();
  }

  @Override
  public void close() {
    device.close();
  }
}
