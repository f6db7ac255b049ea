package dev.quaver.sim.classical;

import dev.quaver.device.DeviceException;
import dev.quaver.device.DeviceTraits;
import dev.quaver.device.ReleaseRule;
import dev.quaver.device.StateInspector;
import dev.quaver.device.StateVectorView;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.sim.local.SamplingDevice;
import dev.quaver.sim.local.ShotDevice;
import dev.quaver.value.Pauli;
import java.util.BitSet;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Keeps a bit for each qubit and refuses what would leave the basis states: as many qubits as memory has bits, and gates in
/// the time of a look-up.
final class ToffoliDevice implements ShotDevice, SamplingDevice {

  private static final int ZERO = 0;
  private static final int ONE = 1;
  private static final int MAX_SHOWN = 62;

  private final boolean observable;
  private final QubitPool pool = new QubitPool();
  private final BitSet bits = new BitSet();
  private final BitSet measured = new BitSet();

  /// @param observable whether outcomes and random numbers may be asked for during a run of one shot
  ToffoliDevice(boolean observable) {
    this.observable = observable;
  }

  @Override
  public DeviceTraits traits() {
    return new DeviceTraits("bits", true, observable);
  }

  @Override
  public int allocate() {
    return pool.allocate();
  }

  @Override
  public boolean release(int qubit, ReleaseRule rule) {
    boolean allowed =
        !bits.get(qubit)
            || rule == ReleaseRule.ANY
            || (rule == ReleaseRule.ZERO_OR_MEASURED && measured.get(qubit));
    bits.clear(qubit);
    measured.clear(qubit);
    pool.release(qubit);
    return allowed;
  }

  @Override
  public void apply(Gate gate, double angleRadians, int controlCount, int... qubits) {
    touch(qubits);
    ClassicalGates.Effect effect = ClassicalGates.effectOf(gate, angleRadians, controlCount > 0);
    for (int k = 0; k < controlCount; k++) {
      if (!bits.get(qubits[k])) {
        return;
      }
    }
    switch (effect) {
      case NOTHING -> {}
      case FLIP -> bits.flip(qubits[controlCount]);
      case FLIP_BOTH -> {
        bits.flip(qubits[controlCount]);
        bits.flip(qubits[controlCount + 1]);
      }
      case EXCHANGE -> exchange(qubits[controlCount], qubits[controlCount + 1]);
    }
  }

  private void exchange(int first, int second) {
    boolean held = bits.get(first);
    bits.set(first, bits.get(second));
    bits.set(second, held);
  }

  private void touch(int... qubits) {
    if (!measured.isEmpty()) {
      for (int qubit : qubits) {
        measured.clear(qubit);
      }
    }
  }

  @Override
  public void applyPauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    touch(qubits);
    if (ClassicalGates.flips(bases, angleRadians, controlCount > 0)) {
      for (int k = 0; k < bases.length; k++) {
        if (bases[k] == Pauli.X) {
          bits.flip(qubits[controlCount + k]);
        }
      }
    }
  }

  @Override
  public void applyUnitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    throw ClassicalGates.refused("ApplyUnitary");
  }

  @Override
  public int measure(Pauli[] bases, int... qubits) {
    for (Pauli basis : bases) {
      if (basis == Pauli.X || basis == Pauli.Y) {
        throw new DeviceException(
            "the Toffoli simulator measures in the basis Z only, not in " + basis);
      }
    }
    if (qubits.length == 1) {
      measured.set(qubits[0]);
    }
    return isOdd(bases, qubits) ? ONE : ZERO;
  }

  private boolean isOdd(Pauli[] bases, int... qubits) {
    boolean odd = false;
    for (int k = 0; k < bases.length; k++) {
      odd ^= bases[k] == Pauli.Z && bits.get(qubits[k]);
    }
    return odd;
  }

  @Override
  public boolean read(int result) {
    return result == ONE;
  }

  @Override
  public void reset(int qubit) {
    bits.clear(qubit);
    measured.clear(qubit);
  }

  @Override
  public void relabel(int[] current, int[] updated) {
    boolean[] held = new boolean[current.length];
    boolean[] wasMeasured = new boolean[current.length];
    for (int k = 0; k < current.length; k++) {
      held[k] = bits.get(current[k]);
      wasMeasured[k] = measured.get(current[k]);
    }
    for (int k = 0; k < current.length; k++) {
      bits.set(updated[k], held[k]);
      measured.set(updated[k], wasMeasured[k]);
    }
  }

  @Override
  public StateInspector inspector() {
    return new Inspector();
  }

  @Override
  public void restart() {
    pool.clear();
    bits.clear();
    measured.clear();
  }

  @Override
  public int peakQubitCount() {
    return pool.peak();
  }

  @Override
  public boolean isLarge() {
    return false;
  }

  @Override
  public void distribution(int[] results, ProbabilityReceiver receiver) {
    receiver.happens(1, result -> result == ONE);
  }

  @Override
  public void draw(int[] results, int shotCount, RandomGenerator random, Receiver receiver) {
    receiver.drawn(shotCount, result -> result == ONE);
  }

  @Override
  public void close() {
    restart();
  }

  private final class Inspector implements StateInspector {

    @Override
    public double probabilityOfOne(Pauli[] bases, int... qubits) {
      for (Pauli basis : bases) {
        if (basis == Pauli.X || basis == Pauli.Y) {
          return 0.5;
        }
      }
      return isOdd(bases, qubits) ? 1 : 0;
    }

    @Override
    public Optional<StateVectorView> state(int... qubits) {
      if (qubits.length > MAX_SHOWN) {
        throw new DeviceException(
            "%d qubits are too many to number their basis states".formatted(qubits.length));
      }
      long state = 0;
      for (int k = 0; k < qubits.length; k++) {
        state |= bits.get(qubits[k]) ? 1L << k : 0;
      }
      return Optional.of(new BasisState(qubits.length, state));
    }

    @Override
    public int[] allocatedQubits() {
      return pool.inUse();
    }

    @Override
    public void postSelect(int qubit, boolean one) {
      if (bits.get(qubit) != one) {
        throw new DeviceException(
            "the outcome %s has probability 0".formatted(one ? "One" : "Zero"));
      }
    }
  }

  private record BasisState(int qubitCount, long index) implements StateVectorView {
    @Override
    public void forEachNonZero(Visitor visitor) {
      visitor.visit(index, 1, 0);
    }
  }
}
