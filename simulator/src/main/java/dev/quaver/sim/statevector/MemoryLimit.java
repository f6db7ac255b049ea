package dev.quaver.sim.statevector;

import dev.quaver.device.DeviceException;
import java.util.Locale;

/// Refuses states that do not fit into memory, with the arithmetic and before anything large is allocated.
///
/// @param bytes memory that amplitudes may take
record MemoryLimit(long bytes) implements WireState.AxisLimit {

  private static final int BYTES_PER_AMPLITUDE = 16;

  /// A growing state holds its old half of one part beside the new arrays: a quarter more than the amplitudes themselves.
  private static final int BYTES_PER_AMPLITUDE_WHEN_GROWING = 20;

  /// States of this size are built in a moment; from there on all wires are taken to be needed.
  private static final int SMALL = 22;

  /// What this JVM may use.
  static MemoryLimit ofHeap() {
    return new MemoryLimit(Runtime.getRuntime().maxMemory());
  }

  /// The largest state that fits.
  int maxAxisCount() {
    long amplitudes = Math.max(1, bytes / BYTES_PER_AMPLITUDE_WHEN_GROWING);
    return Math.min(FlatAmplitudes.MAX_AXES, 63 - Long.numberOfLeadingZeros(amplitudes));
  }

  @Override
  public void check(int axisCount, int wireCount) {
    int max = maxAxisCount();
    if (axisCount > max || (axisCount > SMALL && wireCount > max)) {
      throw refusal(wireCount);
    }
  }

  /// The arithmetic of a state with `wireCount` axes.
  DeviceException refusal(int wireCount) {
    return new DeviceException(
        "%d qubits need %s as a state vector, %s free; at most %d qubits fit"
            .formatted(wireCount, amount(wireCount), binary(bytes), maxAxisCount()));
  }

  private static String amount(int qubitCount) {
    return qubitCount > 58
        ? "2^%d bytes".formatted(qubitCount + 4)
        : binary((long) BYTES_PER_AMPLITUDE << qubitCount);
  }

  private static String binary(long bytes) {
    String[] units = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    int unit = Math.max(0, (63 - Long.numberOfLeadingZeros(Math.max(1, bytes))) / 10);
    double amount = bytes / Math.pow(2, 10 * unit);
    return String.format(
        Locale.ROOT, amount == Math.rint(amount) ? "%.0f %s" : "%.1f %s", amount, units[unit]);
  }
}
