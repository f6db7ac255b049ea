package dev.quaver.testing;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Entry;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.TestCase;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.ir.Program;
import dev.quaver.target.Job;
import dev.quaver.target.JobException;
import dev.quaver.target.RunOptions;
import dev.quaver.target.Target;
import dev.quaver.testing.TestOutcome.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Runs tests of a compilation, each once and from a fresh state, several at a time. Safe for use by several threads.
public final class TestRunner {

  private final Compilation compilation;
  private final TestTargets targets;
  private final TestOptions options;
  private final Set<Job> running = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  /// A runner for tests of `compilation`, which has no errors.
  public TestRunner(Compilation compilation, TestTargets targets, TestOptions options) {
    this.compilation = compilation;
    this.targets = targets;
    this.options = options;
  }

  /// Runs `tests` and tells `listener` what came of each, in the order of `tests`, as soon as it and those before it are
  /// over. What a seed gives does not depend on the number of threads.
  public void run(List<TestCase> tests, Consumer<TestOutcome> listener) {
    int threadCount = Math.clamp(tests.size(), 1, options.threadCount());
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threadCount, Thread.ofPlatform().daemon().name("quaver-test-", 1).factory());
    try {
      List<Future<TestOutcome>> outcomes = new ArrayList<>();
      for (TestCase test : tests) {
        outcomes.add(pool.submit(() -> run(test)));
      }
      for (Future<TestOutcome> outcome : outcomes) {
        listener.accept(outcome.get());
      }
    } catch (ExecutionException broken) {
      throw new IllegalStateException("internal: a test broke down", broken.getCause());
    } catch (InterruptedException _) {
      stop();
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
    }
  }

  /// Runs one test on this thread.
  public TestOutcome run(TestCase test) {
    long start = System.nanoTime();
    List<String> output = Collections.synchronizedList(new ArrayList<>());
    Verdict verdict = stopped ? new Verdict.Stopped() : verdict(test, output);
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    synchronized (output) {
      return new TestOutcome(test, verdict, duration, output);
    }
  }

  /// Makes tests that run end soon and others not begin; their outcome is that they were stopped.
  public void stop() {
    stopped = true;
    running.forEach(Job::cancel);
  }

  private Verdict verdict(TestCase test, List<String> output) {
    Entry entry = compilation.entry(new EntryChoice.Named(test.qualifiedName(), List.of()));
    if (entry.program().isEmpty()) {
      return broken(entry.diagnostics());
    }
    return targets
        .targetOf(test)
        .map(target -> verdict(target, test, entry.program().get(), output))
        .orElseGet(() ->
            new Verdict.Broken(
                "no module on the class path offers the simulator "
                    + test.simulator().orElse("that tests run on")));
  }

  private Verdict verdict(Target target, TestCase test, Program program, List<String> output) {
    List<Diagnostic> objections = target.check(program);
    if (objections.stream().anyMatch(Diagnostic::isError)) {
      return broken(objections);
    }
    RunOptions run =
        RunOptions.shots(1)
            .withSeed(options.seedOf(test.name()))
            .withOutput(output::add)
            .withName(test.name())
            .withParameters(options.threadCount() > 1 ? Map.of("threads", "1") : Map.of());
    Job job = target.submit(program, run);
    running.add(job);
    try {
      if (stopped) {
        job.cancel();
      }
      job.await(options.limit().orElse(Job.UNLIMITED));
      return new Verdict.Passed();
    } catch (JobException problem) {
      job.cancel();
      return because(problem);
    } finally {
      running.remove(job);
    }
  }

  private static Verdict broken(List<Diagnostic> diagnostics) {
    return new Verdict.Broken(
        diagnostics.stream()
            .map(DiagnosticRenderer.plain()::render)
            .collect(Collectors.joining())
            .stripTrailing());
  }

  private static Verdict because(JobException problem) {
    return switch (problem.reason()) {
      case CANCELLED -> new Verdict.Stopped();
      case PROGRAM_FAILED, TARGET_FAILED, TIMED_OUT ->
          problem
              .failure()
              .<Verdict>map(Verdict.Failed::new)
              .orElseGet(() -> new Verdict.Broken(String.valueOf(problem.getMessage())));
    };
  }
}
