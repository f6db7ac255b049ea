package dev.quaver.partial;

import dev.quaver.device.DeviceException;

/// Refuses to make a circuit larger than its reader wants.
final class CircuitLimits {

  private final int qubitLimit;
  private final long operationLimit;
  private long operations;

  CircuitLimits(int qubitLimit, long operationLimit) {
    this.qubitLimit = qubitLimit;
    this.operationLimit = operationLimit;
  }

  /// Counts one operation more.
  void operation() {
    if (++operations > operationLimit) {
      throw new DeviceException("the circuit has more than " + operationLimit + " operations");
    }
  }

  void qubits(int count) {
    if (count > qubitLimit) {
      throw new DeviceException("the circuit has more than " + qubitLimit + " qubits");
    }
  }

  /// Forgets operations that were taken back.
  void forget(long count) {
    operations -= count;
  }
}
