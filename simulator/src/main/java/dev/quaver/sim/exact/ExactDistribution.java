package dev.quaver.sim.exact;

import dev.quaver.device.ObservationRequired;
import dev.quaver.device.QuantumDevice;
import dev.quaver.exec.Cancellation;
import dev.quaver.exec.ExecutionContext;
import dev.quaver.exec.Executor;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.ir.Program;
import dev.quaver.sim.local.SamplingDevice;
import dev.quaver.sim.local.Simulator;
import dev.quaver.sim.statevector.Layout;
import dev.quaver.sim.statevector.StateVectorSimulator;
import dev.quaver.value.Result;
import dev.quaver.value.ValuePrinter;
import dev.quaver.value.Values;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The probabilities of a program's values, computed instead of sampled.
///
/// A program whose control flow does not depend on outcomes is simulated once and its amplitudes are added up. Any other runs
/// once for each sequence of outcomes, the likelier ones first, until what is left is less likely than [#CUTOFF].
///
/// @param entries each value with its probability, most probable first, equal ones by text
/// @param missing probability of the sequences of outcomes that were not followed
public record ExactDistribution(List<Entry> entries, double missing) {

  /// Sequences of outcomes that are less likely are left out.
  public static final double CUTOFF = 1e-13;

  /// A value and its probability.
  ///
  /// @param text the value as modern Q# prints it; the code of the failure behind `!` where the program fails
  /// @param value the value, or the [ProgramFailure]
  public record Entry(String text, Object value, double probability) {}

  /// A program whose distribution cannot be computed; the message says why.
  public static final class InexactException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InexactException(String message) {
      super(message);
    }
  }

  public ExactDistribution {
    var sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparingDouble(Entry::probability).reversed().thenComparing(Entry::text));
    entries = List.copyOf(sorted);
  }

  /// The distribution of what the program's entry returns.
  ///
  /// @param maxRuns how many sequences of outcomes are followed at most, where they must be followed one by one
  /// @throws InexactException if the program draws random numbers of its own, or has more sequences than that
  public static ExactDistribution of(Program program, int maxRuns, Cancellation cancellation) {
    var simulator = new StateVectorSimulator(Layout.AUTOMATIC);
    var computation = new Computation(Executor.of(program), cancellation);
    try {
      return computation.once(simulator);
    } catch (ObservationRequired _) {
      return computation.eachSequence(simulator, maxRuns);
    }
  }

  /// Probabilities by text, in order.
  public Map<String, Double> probabilities() {
    var probabilities = new LinkedHashMap<String, Double>();
    entries.forEach(entry -> probabilities.put(entry.text(), entry.probability()));
    return probabilities;
  }

  private static final class Computation {

    /// The sampling device may keep so many outcomes apart as for this number of shots.
    private static final int SHOTS = 1 << 20;

    private final Executor executor;
    private final Cancellation cancellation;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Computation(Executor executor, Cancellation cancellation) {
      this.executor = executor;
      this.cancellation = cancellation;
    }

    ExactDistribution once(Simulator simulator) {
      try (SamplingDevice device = simulator.samplingDevice(SHOTS, 1)) {
        Object value;
        try {
          value = executor.run(context(device));
        } catch (ProgramFailure certain) {
          add(certain, 1);
          return distribution(0);
        }
        Set<Integer> results = new HashSet<>();
        Values.settle(
            value,
            result -> {
              results.add(result);
              return Result.ZERO;
            });
        device.distribution(
            results.stream().mapToInt(Integer::intValue).toArray(),
            (probability, outcomes) ->
                add(
                    Values.settle(
                        value, result -> outcomes.test(result) ? Result.ONE : Result.ZERO),
                    probability));
      }
      return distribution(0);
    }

    /// A sequence of outcomes to follow: its first outcomes are given.
    private record Prefix(BitSet outcomes, int length, double probability) {}

    ExactDistribution eachSequence(Simulator simulator, int maxRuns) {
      entries.clear();
      Deque<Prefix> open = new ArrayDeque<>();
      open.push(new Prefix(new BitSet(), 0, 1));
      double missing = 0;
      int runs = 0;
      var chosen = new ChosenOutcomes();
      try (var device = new FollowingDevice(simulator.shotDevice(chosen, 1), chosen)) {
        while (!open.isEmpty()) {
          if (runs++ == maxRuns) {
            throw new InexactException("more than " + maxRuns + " sequences of outcomes");
          }
          Prefix prefix = open.pop();
          device.follow(prefix.outcomes(), prefix.length());
          add(value(device), device.probability());
          for (FollowingDevice.Fork fork : device.forks()) {
            if (fork.probability() < CUTOFF) {
              missing += fork.probability();
            } else {
              open.push(new Prefix(fork.outcomes(), fork.length(), fork.probability()));
            }
          }
        }
      }
      return distribution(missing);
    }

    private Object value(FollowingDevice device) {
      try {
        return Values.settle(executor.run(context(device)));
      } catch (ProgramFailure failure) {
        return failure;
      }
    }

    private ExecutionContext context(QuantumDevice device) {
      return new ExecutionContext(
          device,
          () -> {
            throw new InexactException("the program draws random numbers of its own");
          },
          text -> {},
          executor.semantics(),
          cancellation);
    }

    private void add(Object value, double probability) {
      String text =
          value instanceof ProgramFailure failure
              ? "!" + failure.diagnostic().code()
              : ValuePrinter.MODERN.print(value);
      entries.merge(
          text,
          new Entry(text, value, probability),
          (before, more) -> new Entry(text, value, before.probability() + more.probability()));
    }

    private ExactDistribution distribution(double missing) {
      return new ExactDistribution(List.copyOf(entries.values()), missing);
    }
  }
}
