package dev.quaver.sim.local;

import dev.quaver.device.QuantumDevice;

/// A device that runs one shot after another.
public interface ShotDevice extends QuantumDevice {

  /// Drops all qubits, for the next shot.
  void restart();

  /// Most qubits that a state had at one time.
  int peakQubitCount();

  /// Whether the states so far were so large that all threads should work on one.
  boolean isLarge();
}
