package dev.quaver.sim.local;

import dev.quaver.device.ObservationRequired;
import dev.quaver.exec.Cancellation;
import dev.quaver.exec.DeepStack;
import dev.quaver.exec.ExecutionContext;
import dev.quaver.exec.Executor;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.ir.Program;
import dev.quaver.target.Histogram;
import dev.quaver.target.RunOptions;
import dev.quaver.value.Result;
import dev.quaver.value.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Runs all shots of a program: finds out which plan the program allows and follows it.
///
/// The distribution of results is the same under each plan, and a seed gives the same histogram again for any number of
/// threads.
final class LocalRun {

  private final Simulator simulator;
  private final Executor executor;
  private final RunOptions options;
  private final long seed;
  private final int threadCount;
  private final Cancellation cancellation;
  private final List<String> output = Collections.synchronizedList(new ArrayList<>());

  private volatile String plan = "";
  private volatile int peakQubitCount;

  LocalRun(
      Simulator simulator,
      Program program,
      RunOptions options,
      long seed,
      int threadCount,
      Cancellation cancellation) {
    this.simulator = simulator;
    this.executor = Executor.of(program);
    this.options = options;
    this.seed = seed;
    this.threadCount = threadCount;
    this.cancellation = cancellation;
  }

  /// How the shots are done, for people.
  String plan() {
    return plan;
  }

  /// Most qubits in superposition at one time, so far.
  int peakQubitCount() {
    return peakQubitCount;
  }

  /// What the first shot printed.
  List<String> output() {
    return List.copyOf(output);
  }

  /// Runs the shots.
  ///
  /// @throws ProgramFailure of the first shot that fails
  Histogram run() {
    if (options.shotCount() == 1) {
      plan = "one shot";
      return runShots();
    }
    try {
      plan = "simulated once, outcomes sampled";
      return sample();
    } catch (ObservationRequired observed) {
      plan = "shot by shot: " + observed.getMessage();
      return runShots();
    }
  }

  private Histogram sample() {
    try (SamplingDevice device = simulator.samplingDevice(options.shotCount(), threadCount)) {
      List<String> printed = new ArrayList<>();
      var random = new ShotRandom(seed);
      Object value;
      try {
        value = executor.run(context(device, random, printed));
      } catch (ProgramFailure certain) {
        printed.forEach(this::print);
        throw certain;
      }
      printed.forEach(this::print);
      peakQubitCount = device.peakQubitCount();
      Set<Integer> results = new HashSet<>();
      Values.settle(
          value,
          result -> {
            results.add(result);
            return Result.ZERO;
          });
      var tally = new Tally();
      device.draw(
          results.stream().mapToInt(Integer::intValue).toArray(),
          options.shotCount(),
          random,
          (count, outcomes) ->
              tally.add(
                  Values.settle(value, result -> outcomes.test(result) ? Result.ONE : Result.ZERO),
                  count));
      options.progress().shots(options.shotCount(), options.shotCount());
      return tally.histogram();
    }
  }

  private ExecutionContext context(SamplingDevice device, ShotRandom random, List<String> printed) {
    return new ExecutionContext(device, random, printed::add, executor.semantics(), cancellation);
  }

  private void print(String text) {
    output.add(text);
    options.output().accept(text);
  }

  private Histogram runShots() {
    var shots = new ShotCounter(options.shotCount(), options.progress());
    var tally = new Tally();
    boolean large;
    try (var first = new ShotRunner(executor, simulator, seed, threadCount, cancellation)) {
      first.run(shots.next(), this::print, shots, tally);
      peakQubitCount = first.peakQubitCount();
      large = first.isLarge();
    }
    // Large states keep all threads busy on one shot; small ones leave each thread its own shots.
    int runners = large ? 1 : threadCount;
    int threadsEach = large ? threadCount : 1;
    List<Thread> threads = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (int k = 1; k < Math.min(runners, options.shotCount() / 8); k++) {
      var own = new Tally();
      tallies.add(own);
      threads.add(DeepStack.thread("quaver-shots-" + k, () -> runRest(shots, own, threadsEach)));
    }
    threads.forEach(Thread::start);
    runRest(shots, tally, threadsEach);
    threads.forEach(this::join);
    shots.throwFirstFailure();
    tallies.forEach(tally::addAll);
    return tally.histogram();
  }

  private void runRest(ShotCounter shots, Tally tally, int threads) {
    try (var runner = new ShotRunner(executor, simulator, seed, threads, cancellation)) {
      for (int shot = shots.next(); shot >= 0; shot = shots.next()) {
        runner.run(shot, text -> {}, shots, tally);
      }
      peakQubitCount = Math.max(peakQubitCount, runner.peakQubitCount());
    }
  }

  /// Waits for a thread; being interrupted means being cancelled, which the thread notices soon.
  private void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
        cancellation.request();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
