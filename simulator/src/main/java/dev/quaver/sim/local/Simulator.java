package dev.quaver.sim.local;

import java.util.random.RandomGenerator;

/// Makes the devices of one kind of simulator.
public interface Simulator {

  /// A device that draws outcomes when they are measured.
  ///
  /// @param threadCount how many threads it may use for large states
  ShotDevice shotDevice(RandomGenerator random, int threadCount);

  /// A device that simulates once for many shots.
  ///
  /// @param shotCount how often its outcomes will be drawn: it may be slower than a shot device by this factor
  SamplingDevice samplingDevice(int shotCount, int threadCount);
}
