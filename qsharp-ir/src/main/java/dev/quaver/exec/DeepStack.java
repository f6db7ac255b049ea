package dev.quaver.exec;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs things on threads with so much stack that deep recursion in Q# is possible. Memory is only used for what a
/// recursion really needs.
public final class DeepStack {

  private static final long STACK_BYTES = 1L << 30;

  /// What is left for everything below the innermost Q# call: intrinsics, the device, printing.
  private static final long RESERVE_BYTES = 64L << 20;

  /// What calls may use.
  static final long CALL_BYTES = STACK_BYTES - RESERVE_BYTES;

  private DeepStack() {}

  /// Runs `work` on a thread with a deep stack (this one if it has one) and answers its result. What it throws is thrown
  /// here.
  ///
  /// @throws CancellationException if this thread is interrupted while it waits; `cancellation` is then requested
  public static <T extends @Nullable Object> T call(Cancellation cancellation, Supplier<T> work) {
    if (Thread.currentThread() instanceof Worker) {
      return work.get();
    }
    Task<T> task = new Task<>(work);
    Worker worker = new Worker(task);
    worker.start();
    try {
      worker.join();
    } catch (InterruptedException interrupted) {
      cancellation.request();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while a program runs");
    }
    return task.result();
  }

  /// A thread with a deep stack that will run `work`; not started, a daemon.
  public static Thread thread(String name, Runnable work) {
    return new Worker(name, work);
  }

  private static final class Worker extends Thread {
    Worker(Runnable work) {
      this("quaver-run", work);
    }

    Worker(String name, Runnable work) {
      super(null, work, name, STACK_BYTES);
      setDaemon(true);
    }
  }

  private static final class Task<T extends @Nullable Object> implements Runnable {
    private final Supplier<T> work;
    private @Nullable Supplier<T> outcome;

    Task(Supplier<T> work) {
      this.work = work;
    }

    @Override
    public void run() {
      try {
        T value = work.get();
        outcome = () -> value;
      } catch (RuntimeException failure) {
        outcome =
            () -> {
              throw failure;
            };
      } catch (Error failure) {
        outcome =
            () -> {
              throw failure;
            };
      }
    }

    T result() {
      Supplier<T> known = outcome;
      if (known == null) {
        throw new IllegalStateException("internal: a run without an outcome");
      }
      return known.get();
    }
  }
}
