package dev.quaver.target;

import dev.quaver.exec.ProgramFailure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A job did not end with a result.
public final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Why there is no result.
  public enum Reason {
    /// The program failed; [#failure] has the details, unless it ran out of memory.
    PROGRAM_FAILED,
    /// The target refused the job or broke down.
    TARGET_FAILED,
    CANCELLED,
    TIMED_OUT
  }

  private final Reason reason;
  private final transient @Nullable ProgramFailure failure;

  /// A job that ended for `reason`.
  public JobException(Reason reason, String message) {
    super(message);
    this.reason = reason;
    this.failure = null;
  }

  /// A job whose program failed.
  public JobException(ProgramFailure failure) {
    super(failure.getMessage(), failure);
    this.reason = Reason.PROGRAM_FAILED;
    this.failure = failure;
  }

  /// Why.
  public Reason reason() {
    return reason;
  }

  /// The failure of the program, if that was the reason.
  public Optional<ProgramFailure> failure() {
    return Optional.ofNullable(failure);
  }
}
