package dev.quaver.sim.exact;

import java.util.random.RandomGenerator;

/// "Random" numbers that make a device find the outcome that was chosen: it draws One if a number in 0 … 1 is less than the
/// probability of One.
final class ChosenOutcomes implements RandomGenerator {

  private boolean one;

  /// The next outcome is this.
  void choose(boolean outcome) {
    this.one = outcome;
  }

  @Override
  public double nextDouble() {
    return one ? 0 : Math.nextDown(1.0);
  }

  @Override
  public long nextLong() {
    throw new IllegalStateException("internal: a device draws something else than outcomes");
  }
}
