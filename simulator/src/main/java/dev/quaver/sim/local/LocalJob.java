package dev.quaver.sim.local;

import dev.quaver.device.DeviceException;
import dev.quaver.exec.Cancellation;
import dev.quaver.exec.DeepStack;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.ir.Program;
import dev.quaver.target.Job;
import dev.quaver.target.JobException;
import dev.quaver.target.JobId;
import dev.quaver.target.JobStatus;
import dev.quaver.target.RunOptions;
import dev.quaver.target.RunResult;
import dev.quaver.target.TargetId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A run on a thread of this process.
final class LocalJob implements Job {

  private static final AtomicLong STARTED = new AtomicLong();

  private final JobId id = new JobId("local-" + STARTED.incrementAndGet());
  private final TargetId target;
  private final RunOptions options;
  private final long seed;
  private final LocalRun run;
  private final Cancellation cancellation = new Cancellation();
  private final CompletableFuture<RunResult> result = new CompletableFuture<>();
  private final long startNanos = System.nanoTime();
  private volatile long endNanos;
  private volatile JobStatus status = JobStatus.EXECUTING;

  private LocalJob(TargetId target, Simulator simulator, Program program, RunOptions options) {
    this.target = target;
    this.options = options;
    this.seed = options.seed().orElseGet(LocalJob::drawSeed);
    this.run = new LocalRun(simulator, program, options, seed, threadCount(options), cancellation);
  }

  /// Starts a run.
  static LocalJob start(TargetId target, Simulator simulator, Program program, RunOptions options) {
    LocalJob job = new LocalJob(target, simulator, program, options);
    DeepStack.thread("quaver-" + job.id, job::work).start();
    return job;
  }

  /// Short enough to be exact in JSON readers that know doubles only.
  private static long drawSeed() {
    return new SplittableRandom().nextLong() >>> 16;
  }

  private static int threadCount(RunOptions options) {
    String asked = options.parameters().get("threads");
    int available = Runtime.getRuntime().availableProcessors();
    try {
      return asked == null ? available : Math.clamp(Integer.parseInt(asked), 1, 1024);
    } catch (NumberFormatException e) {
      throw new JobException(
          JobException.Reason.TARGET_FAILED, "threads must be a number, not " + asked);
    }
  }

  private void work() {
    try {
      var histogram = run.run();
      end(JobStatus.SUCCEEDED);
      result.complete(new RunResult(target, options.shotCount(), seed, histogram, run.output()));
    } catch (CancellationException cancelled) {
      end(JobStatus.CANCELLED);
      result.completeExceptionally(cancelled);
    } catch (RuntimeException | Error failure) {
      end(JobStatus.FAILED);
      result.completeExceptionally(failure);
    }
  }

  private void end(JobStatus last) {
    endNanos = System.nanoTime();
    status = last;
  }

  @Override
  public JobId id() {
    return id;
  }

  @Override
  public JobStatus status() {
    return status;
  }

  @Override
  public RunResult await(Duration limit) {
    try {
      return result.get(nanos(limit), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw new JobException(
          JobException.Reason.TIMED_OUT,
          "the run takes longer than " + limit.toMillis() / 1000.0 + " s");
    } catch (InterruptedException interrupted) {
      cancel();
      Thread.currentThread().interrupt();
      throw cancelled();
    } catch (CancellationException cancelled) {
      throw cancelled();
    } catch (ExecutionException failed) {
      throw because(failed.getCause());
    }
  }

  private static RuntimeException because(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> new IllegalStateException("internal: a run broke down without a cause");
      case ProgramFailure failure -> new JobException(failure);
      case DeviceException refusal ->
          new JobException(JobException.Reason.TARGET_FAILED, String.valueOf(refusal.getMessage()));
      case OutOfMemoryError _ ->
          new JobException(
              JobException.Reason.PROGRAM_FAILED, "the program needs more memory than there is");
      case CancellationException _ -> cancelled();
      case RuntimeException internal -> internal;
      default -> new IllegalStateException("internal: a run broke down", cause);
    };
  }

  private static JobException cancelled() {
    return new JobException(JobException.Reason.CANCELLED, "the run was cancelled");
  }

  private static long nanos(Duration limit) {
    return limit.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0
        ? Long.MAX_VALUE
        : limit.toNanos();
  }

  @Override
  public void cancel() {
    cancellation.request();
  }

  @Override
  public Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("target", target.text());
    details.put("shots", Integer.toString(options.shotCount()));
    details.put("seed", Long.toString(seed));
    details.put("plan", run.plan());
    details.put("qubits", Integer.toString(run.peakQubitCount()));
    long end = status.isFinal() ? endNanos : System.nanoTime();
    details.put("seconds", String.format(Locale.ROOT, "%.6f", (end - startNanos) * 1e-9));
    return details;
  }
}
