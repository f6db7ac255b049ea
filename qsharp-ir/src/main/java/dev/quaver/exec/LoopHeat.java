package dev.quaver.exec;

import dev.quaver.ir.Stmt;
import org.jspecify.annotations.Nullable;

/// Counts the rounds of a loop that nodes execute, and has a class generated for it once there were many. Threads that
/// execute the loop at the same time may miscount; nothing depends on the exact number.
final class LoopHeat {

  private final LinkedCallable owner;
  private final Stmt loop;
  private final int limit;

  private int rounds;
  private boolean settled;
  private volatile @Nullable GeneratedLoop generated;

  LoopHeat(LinkedCallable owner, Stmt loop, int limit) {
    this.owner = owner;
    this.loop = loop;
    this.limit = limit;
  }

  /// To be asked before each round: who does it and all that follow, or null if that is the node.
  @Nullable GeneratedLoop beforeRound() {
    if (++rounds <= limit) {
      return null;
    }
    rounds = limit;
    GeneratedLoop known = generated;
    return known == null ? settle() : known;
  }

  private synchronized @Nullable GeneratedLoop settle() {
    if (!settled) {
      settled = true;
      generated = owner.generate(loop);
    }
    if (generated == null) {
      rounds = Integer.MIN_VALUE;
    }
    return generated;
  }
}
