package dev.quaver.conformance;

import dev.quaver.device.DeviceException;
import dev.quaver.exec.Cancellation;
import dev.quaver.ir.Program;
import dev.quaver.sim.exact.ExactDistribution;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/// Probabilities of what programs return, where they can be had.
final class Distributions {

  private static final int MOST_RUNS = 3_000;
  private static final long PATIENCE_MILLISECONDS = 20_000;
  private static final double TOLERANCE = 1e-9;

  private static final Timer TIMER = new Timer("patience", true);

  private Distributions() {}

  /// Nothing if they would take too long or too much memory.
  static Optional<Map<String, Double>> of(Program program) {
    var cancellation = new Cancellation();
    var end =
        new TimerTask() {
          @Override
          public void run() {
            cancellation.request();
          }
        };
    TIMER.schedule(end, PATIENCE_MILLISECONDS);
    try {
      return Optional.of(ExactDistribution.of(program, MOST_RUNS, cancellation).probabilities());
    } catch (ExactDistribution.InexactException | CancellationException | DeviceException _) {
      return Optional.empty();
    } finally {
      end.cancel();
    }
  }

  /// Where two differ; nothing where they agree.
  static Optional<String> difference(Map<String, Double> left, Map<String, Double> right) {
    var values = new TreeSet<>(left.keySet());
    values.addAll(right.keySet());
    for (String value : values) {
      double one = left.getOrDefault(value, 0.0);
      double other = right.getOrDefault(value, 0.0);
      if (Math.abs(one - other) > TOLERANCE) {
        return Optional.of(value + " has the probability " + one + ", not " + other);
      }
    }
    return Optional.empty();
  }
}
