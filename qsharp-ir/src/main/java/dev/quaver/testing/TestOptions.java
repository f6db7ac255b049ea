package dev.quaver.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;

/// How to run tests.
///
/// @param seed from which each test's own seed follows, together with the test's name: choosing fewer tests changes none
/// @param limit how long one test may take; without it as long as it likes
/// @param threadCount how many tests run at the same time, at least 1
public record TestOptions(long seed, Optional<Duration> limit, int threadCount) {

  public TestOptions {
    if (threadCount < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threadCount);
    }
  }

  /// A seed drawn here, no limit, a thread for each processor.
  public static TestOptions defaults() {
    return new TestOptions(
        new SplittableRandom().nextLong() >>> 16,
        Optional.empty(),
        Runtime.getRuntime().availableProcessors());
  }

  /// The same with this seed.
  public TestOptions withSeed(long value) {
    return new TestOptions(value, limit, threadCount);
  }

  /// The same with a limit for each test.
  public TestOptions withLimit(Duration value) {
    return new TestOptions(seed, Optional.of(value), threadCount);
  }

  /// The same with this many tests at a time.
  public TestOptions withThreadCount(int value) {
    return new TestOptions(seed, limit, value);
  }

  /// The seed of the test called `name`.
  long seedOf(String name) {
    return new SplittableRandom(seed ^ ((long) name.hashCode() << 32)).nextLong() >>> 16;
  }
}
