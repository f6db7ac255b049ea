package dev.quaver.device;

/// A device cannot do what it was asked: no room for more qubits, not inspectable.
public final class DeviceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what a user reads
  public DeviceException(String message) {
    super(message);
  }
}
