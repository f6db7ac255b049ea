package dev.quaver.sim.local;

import dev.quaver.device.QuantumDevice;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/// A device that keeps all outcomes open and draws them for many shots in the end. It throws
/// [dev.quaver.device.ObservationRequired] when a program needs one before.
public interface SamplingDevice extends QuantumDevice {

  /// Receives one combination of outcomes.
  @FunctionalInterface
  interface Receiver {
    /// Drawn `count` times; `outcomes` tells whether a result id came out One.
    void drawn(long count, IntPredicate outcomes);
  }

  /// Receives one combination of outcomes.
  @FunctionalInterface
  interface ProbabilityReceiver {
    /// Happens with this probability; `outcomes` tells whether a result id comes out One.
    void happens(double probability, IntPredicate outcomes);
  }

  /// Computes the joint distribution of `results`: each combination once, but those that are impossible.
  void distribution(int[] results, ProbabilityReceiver receiver);

  /// Draws `shotCount` shots and groups those in which all of `results` came out the same.
  void draw(int[] results, int shotCount, RandomGenerator random, Receiver receiver);

  /// Most qubits that the state had at one time, those kept for outcomes included.
  int peakQubitCount();
}
