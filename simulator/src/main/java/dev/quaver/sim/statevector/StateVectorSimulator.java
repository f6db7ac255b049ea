package dev.quaver.sim.statevector;

import dev.quaver.sim.local.SamplingDevice;
import dev.quaver.sim.local.ShotDevice;
import dev.quaver.sim.local.Simulator;
import java.util.random.RandomGenerator;

/// Makes state vector devices that use as much memory as the JVM has.
public final class StateVectorSimulator implements Simulator {

  private final Layout layout;

  /// @param layout how the devices keep amplitudes
  public StateVectorSimulator(Layout layout) {
    this.layout = layout;
  }

  @Override
  public ShotDevice shotDevice(RandomGenerator random, int threadCount) {
    return StateVectorDevice.of(random, threadCount, layout);
  }

  @Override
  public SamplingDevice samplingDevice(int shotCount, int threadCount) {
    int keptLimit = 31 - Integer.numberOfLeadingZeros(shotCount);
    MemoryLimit memory = MemoryLimit.ofHeap();
    return new DeferringDevice(layout.storage(threadCount, memory), memory, keptLimit);
  }
}
