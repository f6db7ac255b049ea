package dev.quaver.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// While it is open, an interrupt from the keyboard calls an action, and the process does not end before this is closed:
/// so work can stop and still say how far it came.
final class Interrupt implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 5;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook;

  private Interrupt(Runnable action) {
    hook = new Thread(() -> stop(action), "quaver-interrupt");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  static Interrupt calls(Runnable action) {
    return new Interrupt(action);
  }

  private void stop(Runnable action) {
    action.run();
    try {
      // What has not stopped by then ends with the process.
      var _ = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The process is ending and the hook runs.
    }
  }
}
