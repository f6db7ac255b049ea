package dev.quaver.exec;

import java.util.concurrent.CancellationException;

/// Asks runs to stop; may be shared by runs on several threads. They look at each call and each round of a loop.
public final class Cancellation {

  private volatile boolean requested;

  /// Makes the runs stop with a [CancellationException].
  public void request() {
    requested = true;
  }

  /// Stops here if that was asked for.
  ///
  /// @throws CancellationException if it was
  public void check() {
    if (requested) {
      throw new CancellationException("the run was cancelled");
    }
  }
}
