package dev.quaver.sim.statevector;

import dev.quaver.sim.local.SamplingDevice;
import dev.quaver.sim.local.ShotDevice;
import dev.quaver.sim.local.Simulator;
import java.util.random.RandomGenerator;

/// Makes state vector devices that use as much memory as the JVM has.
public final class StateVectorSimulator implements Simulator {

  @Override
  public ShotDevice shotDevice(RandomGenerator random, int threadCount) {
    return StateVectorDevice.of(random, threadCount);
  }

  @Override
  public SamplingDevice samplingDevice(int shotCount, int threadCount) {
    int keptLimit = 31 - Integer.numberOfLeadingZeros(shotCount);
    return new DeferringDevice(threadCount, MemoryLimit.ofHeap(), keptLimit);
  }
}
