package dev.quaver.sim.local;

import dev.quaver.target.RunOptions;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Hands out shots in order and remembers the failure of the lowest shot that failed. For any number of threads.
final class ShotCounter {

  private final int shotCount;
  private final int step;
  private final RunOptions.Progress progress;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private volatile int failedShot = Integer.MAX_VALUE;
  private @Nullable Throwable failure;

  ShotCounter(int shotCount, RunOptions.Progress progress) {
    this.shotCount = shotCount;
    this.step = Math.max(1, shotCount / 1000);
    this.progress = progress;
  }

  /// The next shot to run, or -1 if none is left. After a failure only lower shots would count, and all of them are taken.
  int next() {
    if (failedShot != Integer.MAX_VALUE) {
      return -1;
    }
    int shot = next.getAndIncrement();
    return shot < shotCount ? shot : -1;
  }

  /// A shot is over.
  void done() {
    int count = done.incrementAndGet();
    if (count % step == 0 || count == shotCount) {
      progress.shots(count, shotCount);
    }
  }

  /// A shot failed.
  synchronized void failed(int shot, Throwable cause) {
    if (shot < failedShot) {
      failedShot = shot;
      failure = cause;
    }
  }

  /// Throws what the lowest failed shot threw, if one failed.
  synchronized void throwFirstFailure() {
    switch (failure) {
      case null -> {}
      case RuntimeException exception -> throw exception;
      case Error error -> throw error;
      default -> throw new IllegalStateException("internal: a shot failed", failure);
    }
  }
}
