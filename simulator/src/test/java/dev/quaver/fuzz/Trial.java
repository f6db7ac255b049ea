package dev.quaver.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Many runs of one thing on a watched thread: how they ended, and which broke down or did not end.
final class Trial {

  private static final Duration SOON = Duration.ofMinutes(2);
  private static final int MOST_FAILURES = 20;
  private static final int REPORT_EVERY = 10_000;

  private final String name;
  private final long seed;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, String> failures = new LinkedHashMap<>();
  private long slowestNanos;
  private int slowest;
  private int runs;

  Trial(String name, long seed) {
    this.name = name;
    this.seed = seed;
  }

  /// Runs `task`, which says how it ended, on the program with this number.
  void run(int number, String text, Supplier<String> task) throws InterruptedException {
    if (failures.size() >= MOST_FAILURES) {
      return;
    }
    var future = new FutureTask<>(task::get);
    var thread = new Thread(future, "fuzz-" + number);
    thread.setDaemon(true);
    long start = System.nanoTime();
    thread.start();
    try {
      add(future.get(SOON.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException hang) {
      var trace = new Throwable("still at work after " + SOON);
      trace.setStackTrace(thread.getStackTrace());
      fail(number, text, trace);
    } catch (ExecutionException failed) {
      fail(number, text, failed.getCause() == null ? failed : failed.getCause());
    }
    long taken = System.nanoTime() - start;
    if (taken > slowestNanos) {
      slowestNanos = taken;
      slowest = number;
    }
    runs++;
    if (runs % REPORT_EVERY == 0) {
      System.out.println(summary());
    }
  }

  private void fail(int number, String text, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].toString();
    var report = new StringBuilder("program " + number + " of seed " + seed + ": " + failure);
    for (int i = 0; i < Math.min(trace.length, 12); i++) {
      report.append("\n    at ").append(trace[i]);
    }
    report.append('\n').append(text.length() > 4_000 ? text.substring(0, 4_000) + "…" : text);
    if (failures.putIfAbsent(failure.getClass() + place, report.toString()) == null) {
      System.out.println("fuzz: " + report);
    }
  }

  void add(String outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }

  int count(String outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /// One report for each place at which something broke down; says how the trial went.
  List<String> failures() {
    System.out.println(summary());
    return new ArrayList<>(failures.values());
  }

  String summary() {
    return "fuzz: %s: seed %d, %d programs %s, slowest %d with %d ms, %d failures"
        .formatted(
            name,
            seed,
            runs,
            counts,
            slowest,
            TimeUnit.NANOSECONDS.toMillis(slowestNanos),
            failures.size());
  }
}
