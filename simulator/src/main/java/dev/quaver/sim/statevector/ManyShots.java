package dev.quaver.sim.statevector;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// Draws so many shots that a table with an entry for each would be too large.
///
/// Shots are thresholds spread evenly over 0 … 1. An interval's shots fall into its halves as tosses of a fair coin, 64 to a
/// random number; an interval that lies within one basis state is done, others are halved again. So the work is about
/// `shots / 64` steps for each halving that still separates many shots, and the distribution is that of drawing one by one.
final class ManyShots {

  /// Up to here a table of all shots is no burden.
  static final int FEW = 1 << 20;

  /// So many shots of all intervals together, and so many of each, are cheaper drawn one by one than halved again.
  private static final int LITTLE = 4096;

  private static final int LITTLE_EACH = 16;

  /// Doubles hardly tell thresholds apart that lie in an interval of 2 to minus this.
  private static final int MAX_HALVINGS = 50;

  private final Indices indices;
  private final RandomGenerator random;
  private final SortedMap<Long, Long> counts = new TreeMap<>();

  private ManyShots(Indices indices, RandomGenerator random) {
    this.indices = indices;
    this.random = random;
  }

  /// Finds the basis state that each of the ascending thresholds in 0 … 1 stands for.
  @FunctionalInterface
  interface Indices {
    /// One index a threshold, ascending too.
    long[] at(double[] thresholds);
  }

  /// The interval from `number` to `number + 1`, times its width.
  private record Interval(long number, long shots) {}

  /// How often each basis state was drawn.
  static SortedMap<Long, Long> draw(long shots, RandomGenerator random, Indices indices) {
    ManyShots draw = new ManyShots(indices, random);
    draw.run(shots);
    return draw.counts;
  }

  private void run(long shots) {
    List<Interval> intervals = List.of(new Interval(0, shots));
    double width = 1;
    for (int halvings = 0; halvings < MAX_HALVINGS; halvings++) {
      intervals = undecided(intervals, width);
      long rest = intervals.stream().mapToLong(Interval::shots).sum();
      if (rest <= LITTLE + (long) LITTLE_EACH * intervals.size()) {
        break;
      }
      intervals = halves(intervals);
      width /= 2;
    }
    drawEach(intervals, width);
  }

  /// Counts the shots of intervals within one basis state and answers the others.
  private List<Interval> undecided(List<Interval> intervals, double width) {
    double[] bounds = new double[2 * intervals.size()];
    for (int i = 0; i < intervals.size(); i++) {
      bounds[2 * i] = intervals.get(i).number() * width;
      bounds[2 * i + 1] = last(intervals.get(i), width);
    }
    long[] at = indices.at(bounds);
    List<Interval> undecided = new ArrayList<>();
    for (int i = 0; i < intervals.size(); i++) {
      if (at[2 * i] == at[2 * i + 1]) {
        counts.merge(at[2 * i], intervals.get(i).shots(), Long::sum);
      } else {
        undecided.add(intervals.get(i));
      }
    }
    return undecided;
  }

  /// The last threshold within an interval.
  private static double last(Interval interval, double width) {
    return Math.nextDown((interval.number() + 1) * width);
  }

  private List<Interval> halves(List<Interval> intervals) {
    List<Interval> halves = new ArrayList<>(2 * intervals.size());
    for (Interval interval : intervals) {
      long left = heads(interval.shots());
      if (left > 0) {
        halves.add(new Interval(2 * interval.number(), left));
      }
      if (left < interval.shots()) {
        halves.add(new Interval(2 * interval.number() + 1, interval.shots() - left));
      }
    }
    return halves;
  }

  /// How many of `tosses` of a fair coin show heads.
  private long heads(long tosses) {
    long heads = 0;
    for (long rest = tosses; rest > 0; rest -= Long.SIZE) {
      long coins = random.nextLong();
      heads += Long.bitCount(rest >= Long.SIZE ? coins : coins >>> (Long.SIZE - rest));
    }
    return heads;
  }

  private void drawEach(List<Interval> intervals, double width) {
    double[] thresholds =
        intervals.stream()
            .flatMapToDouble(interval ->
                random
                    .doubles(interval.shots())
                    .map(
                        part -> Math.min((interval.number() + part) * width, last(interval, width)))
                    .sorted())
            .toArray();
    for (long index : indices.at(thresholds)) {
      counts.merge(index, 1L, Long::sum);
    }
  }
}
