package dev.quaver.device;

/// Thrown by a device that defers all outcomes to the end of the run when the program needs one now. The run is given up
/// and done again shot by shot.
public final class ObservationRequired extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param reason what was observed, for `--explain`
  public ObservationRequired(String reason) {
    super(reason, null, false, false);
  }
}
