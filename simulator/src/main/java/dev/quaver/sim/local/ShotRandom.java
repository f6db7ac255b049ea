package dev.quaver.sim.local;

import java.util.random.RandomGenerator;

/// The random numbers of a run: for each shot a sequence of its own that depends on the run's seed and the shot's number
/// only, so that results do not depend on which thread runs which shot.
///
/// The sequences are SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014), each from a
/// state that a different mixing function makes of seed and number.
public final class ShotRandom implements RandomGenerator {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private final long seed;
  private long state;

  /// Random numbers of shot 0.
  public ShotRandom(long seed) {
    this.seed = seed;
    startShot(0);
  }

  /// Goes to the beginning of a shot's sequence.
  public void startShot(long shot) {
    state = mixStart(mixStart(seed) + shot * GOLDEN_GAMMA);
  }

  /// Finalizer of MurmurHash3.
  private static long mixStart(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  @Override
  public long nextLong() {
    state += GOLDEN_GAMMA;
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
