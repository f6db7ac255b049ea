package dev.quaver.sim.statevector;

import dev.quaver.device.DeviceException;

/// Refuses states whose non-zero amplitudes do not fit into memory, or are so many that those of all qubits will not.
final class SparseLimit implements WireState.AxisLimit {

  /// A key, two parts and two slots of the index, and while one of the arrays is copied its old half.
  private static final int BYTES_PER_ENTRY = 40;

  /// Arrays and the index of this many entries surely exist.
  private static final int MAX_ENTRIES = 1 << 29;

  /// States of this size are built in a moment; from there on a dense one is taken to stay so for all wires.
  private static final int SMALL = 24;

  private final MemoryLimit memory;
  private int wireCount;

  SparseLimit(MemoryLimit memory) {
    this.memory = memory;
  }

  @Override
  public void check(int axisCount, int wireCount) {
    this.wireCount = wireCount;
    if (axisCount > SparseAmplitudes.MAX_AXES) {
      throw new DeviceException(
          "%d qubits in superposition at one time are too many; at most %d are supported"
              .formatted(axisCount, SparseAmplitudes.MAX_AXES));
    }
  }

  /// Whether `axisCount` axes fit into memory as a flat state, beside the entries it is made from.
  boolean allowsFlat(int axisCount) {
    return axisCount < memory.maxAxisCount();
  }

  /// Whether flat growth to `axisCount` axes is possible.
  boolean allowsFlatGrowth(int axisCount) {
    return axisCount <= memory.maxAxisCount();
  }

  /// Whether as many entries fit.
  boolean allowsEntries(long entryCount) {
    return entryCount <= maxEntryCount();
  }

  private long maxEntryCount() {
    return Math.clamp(memory.bytes() / BYTES_PER_ENTRY, 0, MAX_ENTRIES);
  }

  /// The capacity with which to go on when `count` entries are reached.
  int capacity(int count, int axisCount) {
    if (count >= maxEntryCount()) {
      throw refusal();
    }
    checkOutlook(count, axisCount);
    return (int) Math.min(2L * count, maxEntryCount());
  }

  /// Refuses a dense state that has become large and will not fit when all wires have joined it.
  void checkOutlook(long entryCount, int axisCount) {
    boolean isDense = entryCount >= 1L << Math.max(0, axisCount - 2);
    if (isDense && entryCount >= 1L << SMALL && wireCount > memory.maxAxisCount()) {
      throw refusal();
    }
  }

  /// The arithmetic of the state with all wires.
  DeviceException refusal() {
    return memory.refusal(wireCount);
  }
}
