package dev.quaver.sim.classical;

import dev.quaver.device.DeviceException;
import dev.quaver.device.DeviceTraits;
import dev.quaver.device.ReleaseRule;
import dev.quaver.device.StateInspector;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.sim.local.SamplingDevice;
import dev.quaver.sim.local.ShotDevice;
import dev.quaver.value.Pauli;
import java.util.random.RandomGenerator;

/// Keeps no state at all: qubits are numbers, gates do nothing and every outcome is Zero. A program runs through as far as
/// its control flow allows, in a moment and whatever its width.
final class StatelessDevice implements ShotDevice, SamplingDevice {

  private static final int ZERO = 0;

  private final boolean observable;
  private final QubitPool pool = new QubitPool();

  /// @param observable whether outcomes and random numbers may be asked for during a run of one shot
  StatelessDevice(boolean observable) {
    this.observable = observable;
  }

  @Override
  public DeviceTraits traits() {
    return new DeviceTraits("nothing", false, observable);
  }

  @Override
  public int allocate() {
    return pool.allocate();
  }

  @Override
  public boolean release(int qubit, ReleaseRule rule) {
    pool.release(qubit);
    return true;
  }

  @Override
  public void apply(Gate gate, double angleRadians, int controlCount, int... qubits) {}

  @Override
  public void applyPauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {}

  @Override
  public void applyUnitary(ComplexMatrix matrix, int controlCount, int... qubits) {}

  @Override
  public int measure(Pauli[] bases, int... qubits) {
    return ZERO;
  }

  @Override
  public boolean read(int result) {
    return false;
  }

  @Override
  public void reset(int qubit) {}

  @Override
  public void relabel(int[] current, int[] updated) {}

  @Override
  public StateInspector inspector() {
    throw new DeviceException("there is no state to look at");
  }

  @Override
  public void restart() {
    pool.clear();
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
    receiver.happens(1, _ -> false);
  }

  @Override
  public void draw(int[] results, int shotCount, RandomGenerator random, Receiver receiver) {
    receiver.drawn(shotCount, _ -> false);
  }

  @Override
  public void close() {
    restart();
  }
}
