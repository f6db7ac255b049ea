package dev.quaver.sim.classical;

import dev.quaver.sim.local.SamplingDevice;
import dev.quaver.sim.local.ShotDevice;
import dev.quaver.sim.local.Simulator;
import java.util.random.RandomGenerator;

/// Makes devices without amplitudes.
public enum ClassicalSimulator implements Simulator {
  /// A bit for each qubit; gates that keep basis states.
  TOFFOLI {
    @Override
    public ShotDevice shotDevice(RandomGenerator random, int threadCount) {
      return new ToffoliDevice(true);
    }

    @Override
    public SamplingDevice samplingDevice(int shotCount, int threadCount) {
      return new ToffoliDevice(false);
    }
  },
  /// No state; every outcome is Zero.
  STATELESS {
    @Override
    public ShotDevice shotDevice(RandomGenerator random, int threadCount) {
      return new StatelessDevice(true);
    }

    @Override
    public SamplingDevice samplingDevice(int shotCount, int threadCount) {
      return new StatelessDevice(false);
    }
  }
}
