package dev.quaver.sim.local;

import dev.quaver.exec.Cancellation;
import dev.quaver.exec.ExecutionContext;
import dev.quaver.exec.Executor;
import dev.quaver.value.Values;
import java.util.function.Consumer;

/// Runs one shot after another on one device. For one thread.
final class ShotRunner implements AutoCloseable {

  private final Executor executor;
  private final ShotRandom random;
  private final ShotDevice device;
  private final Cancellation cancellation;

  ShotRunner(
      Executor executor,
      Simulator simulator,
      long seed,
      int threadCount,
      Cancellation cancellation) {
    this.executor = executor;
    this.cancellation = cancellation;
    this.random = new ShotRandom(seed);
    this.device = simulator.shotDevice(random, threadCount);
  }

  /// Runs a shot and counts its value, or reports its failure.
  void run(int shot, Consumer<String> output, ShotCounter shots, Tally tally) {
    try {
      random.startShot(shot);
      device.restart();
      var context =
          new ExecutionContext(device, random, output, executor.semantics(), cancellation);
      tally.add(Values.settle(executor.run(context)), 1);
      shots.done();
    } catch (RuntimeException | Error failure) {
      shots.failed(shot, failure);
    }
  }

  int peakQubitCount() {
    return device.peakQubitCount();
  }

  boolean isLarge() {
    return device.isLarge();
  }

  @Override
  public void close() {
    device.close();
  }
}
