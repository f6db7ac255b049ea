package dev.quaver.sim.kernel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Spreads numbered pieces of work over the processors. Pieces are taken from a shared counter, so that a thread that the
/// system delays holds up nothing but its own piece.
public final class WorkPool {

  /// One piece of work.
  @FunctionalInterface
  public interface Task {
    /// Does piece `index`; pieces may run at the same time and in any order.
    void run(int index);
  }

  private static final LinkedBlockingQueue<Job> QUEUE = new LinkedBlockingQueue<>();
  private static int started;

  private WorkPool() {}

  /// Does the pieces `0 … count - 1` on at most `threadCount` threads, the caller's among them, and waits for them.
  public static void run(int count, int threadCount, Task task) {
    if (threadCount <= 1 || count <= 1) {
      for (int index = 0; index < count; index++) {
        task.run(index);
      }
      return;
    }
    int helpers = Math.min(threadCount, count) - 1;
    start(helpers);
    var job = new Job(count, task);
    for (int k = 0; k < helpers; k++) {
      QUEUE.add(job);
    }
    job.work();
    job.await();
  }

  private static synchronized void start(int helpers) {
    for (; started < helpers; started++) {
      Thread.ofPlatform().daemon().name("quaver-kernel-" + started).start(WorkPool::serve);
    }
  }

  private static void serve() {
    try {
      while (true) {
        QUEUE.take().work();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Job {
    private final int count;
    private final Task task;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch finished = new CountDownLatch(1);

    Job(int count, Task task) {
      this.count = count;
      this.task = task;
    }

    void work() {
      for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
        try {
          task.run(index);
        } catch (Throwable e) {
          failure.compareAndSet(null, e);
        }
        if (done.incrementAndGet() == count) {
          finished.countDown();
        }
      }
    }

    /// Kernels are short and leave arrays half changed if abandoned: an interrupt waits until they are done.
    void await() {
      boolean interrupted = false;
      while (true) {
        try {
          finished.await();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      Throwable cause = failure.get();
      if (cause != null) {
        throw new IllegalStateException("internal: a kernel failed", cause);
      }
    }
  }
}
