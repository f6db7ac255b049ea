package dev.quaver.sim.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.DynamicCircuitPrinter;
import dev.quaver.exec.Cancellation;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.ir.Program;
import dev.quaver.lower.CircuitLowering;
import dev.quaver.partial.Evaluation;
import dev.quaver.partial.EvaluationOptions;
import dev.quaver.partial.PartialEvaluator;
import dev.quaver.sim.exact.ExactDistribution;
import dev.quaver.target.Profile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CancellationException;

/// Compares what a program gives with what its circuit gives.
final class CircuitMeaning {

  private static final double TOLERANCE = 1e-9;
  private static final int PATIENCE_MILLIS = 1_500;
  private static final int MAX_RUNS = 500;

  private final Map<DynamicCircuit, Verdict> known = new HashMap<>();

  /// What became of a program.
  enum Verdict {
    /// its circuit has the same distribution
    SAME,
    /// the profile cannot express it
    REFUSED,
    /// it fails, always or for some outcomes
    FAILS,
    /// its distribution cannot be computed
    INEXACT
  }

  /// The verdict on a program, which is the same one under other profiles each time.
  Verdict compare(Program program, Profile profile) {
    Evaluation evaluation;
    try {
      evaluation = PartialEvaluator.evaluate(program, EvaluationOptions.of(profile.capabilities()));
    } catch (ProgramFailure failure) {
      return Verdict.FAILS;
    }
    if (evaluation.circuit().isEmpty()) {
      assertTrue(evaluation.diagnostics().getFirst().primary().isPresent());
      return Verdict.REFUSED;
    }
    DynamicCircuit circuit = evaluation.circuit().get();
    Verdict before = known.get(circuit);
    if (before != null) {
      return before;
    }
    Verdict verdict = compare(program, circuit);
    known.put(circuit, verdict);
    return verdict;
  }

  private static Verdict compare(Program program, DynamicCircuit circuit) {
    Program lowered = CircuitLowering.program(circuit);
    try {
      Map<String, Double> expected = distribution(program);
      if (expected.keySet().stream().anyMatch(value -> value.startsWith("!"))) {
        return Verdict.FAILS;
      }
      assertSame(expected, distribution(lowered), circuit);
      return Verdict.SAME;
    } catch (ExactDistribution.InexactException | CancellationException inexact) {
      return Verdict.INEXACT;
    }
  }

  private static Map<String, Double> distribution(Program program) {
    var cancellation = new Cancellation();
    var timer = new Timer("patience", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            cancellation.request();
          }
        },
        PATIENCE_MILLIS);
    try {
      return ExactDistribution.of(program, MAX_RUNS, cancellation).probabilities();
    } finally {
      timer.cancel();
    }
  }

  private static void assertSame(
      Map<String, Double> expected, Map<String, Double> actual, DynamicCircuit circuit) {
    Set<String> values = new LinkedHashSet<>(expected.keySet());
    values.addAll(actual.keySet());
    for (String value : values) {
      assertEquals(
          expected.getOrDefault(value, 0.0),
          actual.getOrDefault(value, 0.0),
          TOLERANCE,
          () -> "probability of " + value + " with\n" + DynamicCircuitPrinter.print(circuit));
    }
  }
}
