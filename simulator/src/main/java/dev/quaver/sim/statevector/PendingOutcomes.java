package dev.quaver.sim.statevector;

import dev.quaver.device.ObservationRequired;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// Outcomes that are not drawn yet: each is the parity of what measuring some wires in the end would give. Gates that move
/// that information are followed here ([#flipped], [#controlledFlip]) or must be kept off its wires.
///
/// Result ids 0 and 1 stand for the certain outcomes.
final class PendingOutcomes {

  private static final int FIRST_ID = 2;

  /// A parity that outcomes may share; on no wires it is certain.
  private static final class Parity {
    private BitSet wires;
    private boolean negated;

    Parity(BitSet wires) {
      this.wires = wires;
    }
  }

  /// An outcome.
  private record Pending(Parity parity, boolean negated) {}

  private final List<Pending> outcomes = new ArrayList<>();
  private final List<Parity> parities = new ArrayList<>();
  private final Map<BitSet, Parity> byWires = new HashMap<>();
  private final BitSet marked = new BitSet();

  /// The result id of a certain outcome.
  static int certain(boolean one) {
    return one ? 1 : 0;
  }

  /// A new outcome: the parity of the wires as it is now.
  int add(BitSet wires, boolean negated) {
    Parity parity = byWires.get(wires);
    if (parity == null) {
      parity = new Parity((BitSet) wires.clone());
      parities.add(parity);
      changed();
    }
    outcomes.add(new Pending(parity, negated ^ parity.negated));
    return FIRST_ID + outcomes.size() - 1;
  }

  private void changed() {
    marked.clear();
    byWires.clear();
    for (Parity parity : parities) {
      marked.or(parity.wires);
      byWires.put(parity.wires, parity);
    }
  }

  /// Whether an outcome depends on what measuring `wire` will give.
  boolean isMarked(int wire) {
    return marked.get(wire);
  }

  /// Whether there is an outcome that is not certain.
  boolean isAnyOpen() {
    return !marked.isEmpty();
  }

  /// X was applied to `wire`.
  void flipped(int wire) {
    if (isMarked(wire)) {
      for (Parity parity : parities) {
        parity.negated ^= parity.wires.get(wire);
      }
    }
  }

  /// X was applied to `target` under control of `control`.
  void controlledFlip(int control, int target) {
    if (isMarked(target)) {
      for (Parity parity : parities) {
        if (parity.wires.get(target)) {
          parity.wires.flip(control);
        }
      }
      changed();
    }
  }

  /// It has turned out what measuring `wire` gives.
  void settled(int wire, boolean one) {
    if (isMarked(wire)) {
      for (Parity parity : parities) {
        if (parity.wires.get(wire)) {
          parity.wires.clear(wire);
          parity.negated ^= one;
        }
      }
      changed();
    }
  }

  /// Makes a wire that holds a parity from now on.
  @FunctionalInterface
  interface Copier {
    /// A new wire that is the parity of `wires`.
    int copy(BitSet wires);
  }

  /// Moves all information away from `wire`.
  void protect(int wire, Copier copier) {
    if (isMarked(wire)) {
      Map<BitSet, BitSet> copies = new HashMap<>();
      for (Parity parity : parities) {
        if (parity.wires.get(wire)) {
          parity.wires =
              (BitSet)
                  copies.computeIfAbsent(parity.wires, wires -> single(copier.copy(wires))).clone();
        }
      }
      changed();
    }
  }

  private static BitSet single(int wire) {
    BitSet set = new BitSet();
    set.set(wire);
    return set;
  }

  /// The bit behind a result id, if it is certain.
  ///
  /// @throws ObservationRequired if it is not
  boolean read(int result) {
    if (result < FIRST_ID) {
      return result == 1;
    }
    Pending outcome = outcomes.get(result - FIRST_ID);
    if (!outcome.parity.wires.isEmpty()) {
      throw new ObservationRequired("the program looks at an outcome");
    }
    return outcome.negated ^ outcome.parity.negated;
  }

  /// The axes that a result depends on.
  long mask(int result, IntUnaryOperator axisOf) {
    return result < FIRST_ID
        ? 0
        : outcomes.get(result - FIRST_ID).parity.wires.stream()
            .mapToLong(wire -> 1L << axisOf.applyAsInt(wire))
            .reduce(0, (left, right) -> left | right);
  }

  /// Whether a result is One although the parity of its axes is even.
  boolean isNegated(int result) {
    if (result < FIRST_ID) {
      return result == 1;
    }
    Pending outcome = outcomes.get(result - FIRST_ID);
    return outcome.negated ^ outcome.parity.negated;
  }
}
