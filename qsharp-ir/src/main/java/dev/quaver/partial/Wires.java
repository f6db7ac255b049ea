package dev.quaver.partial;

import java.util.Arrays;
import java.util.BitSet;

/// Which qubit of the circuit each qubit of the program is. Program qubits are numbered as devices number them: a released
/// number is given again, lowest first.
///
/// A circuit qubit is *fresh* if it is surely in |0⟩: never touched, or reset since. One that comes back otherwise needs a
/// reset before it is used again.
final class Wires {

  private static final int NONE = -1;

  private final CircuitLimits limits;
  private final boolean reused;

  private final BitSet taken = new BitSet();
  private int[] wireOf = new int[16];

  private int wireCount;
  private final BitSet free = new BitSet();
  private final BitSet touched = new BitSet();
  private final BitSet measured = new BitSet();
  private final BitSet stale = new BitSet();

  /// @param reused whether a circuit qubit may serve again after it has been used
  Wires(CircuitLimits limits, boolean reused) {
    this.limits = limits;
    this.reused = reused;
  }

  /// Number of circuit qubits.
  int count() {
    return wireCount;
  }

  /// A new program qubit; see [#isStale].
  int allocate() {
    int qubit = taken.nextClearBit(0);
    if (qubit == wireOf.length) {
      wireOf = Arrays.copyOf(wireOf, 2 * qubit);
    }
    wireOf[qubit] = nextWire();
    taken.set(qubit);
    return qubit;
  }

  private int nextWire() {
    int wire = free.nextSetBit(0);
    return wire >= 0 ? take(wire) : addWire();
  }

  private int take(int wire) {
    free.clear(wire);
    return wire;
  }

  /// A circuit qubit that was never used.
  int addWire() {
    limits.qubits(wireCount + 1);
    return wireCount++;
  }

  /// Whether the qubit was given back by its last user in a state that may not be |0⟩.
  boolean isStale(int qubit) {
    return wireOf[qubit] != NONE && stale.get(wireOf[qubit]);
  }

  /// Gives a program qubit back.
  ///
  /// @param anyState whether it may be in any state, or else in |0⟩ unless it was measured
  void release(int qubit, boolean anyState) {
    int wire = wireOf[qubit];
    taken.clear(qubit);
    if (wire == NONE) {
      return;
    }
    if (reused || !touched.get(wire)) {
      free.set(wire);
    }
    if (measured.get(wire) || (anyState && touched.get(wire))) {
      stale.set(wire);
    }
  }

  /// The circuit qubit behind a program qubit that is about to be used.
  int touch(int qubit) {
    int wire = wireOf[qubit];
    if (wire == NONE) {
      wire = addWire();
      wireOf[qubit] = wire;
    }
    touched.set(wire);
    return wire;
  }

  /// The same for several, as an array of their own.
  int[] touch(int... qubits) {
    int[] wires = new int[qubits.length];
    for (int i = 0; i < wires.length; i++) {
      wires[i] = touch(qubits[i]);
    }
    return wires;
  }

  void markMeasured(int... wires) {
    for (int wire : wires) {
      measured.set(wire);
    }
  }

  /// Whether a reset would do nothing.
  boolean isFresh(int qubit) {
    int wire = wireOf[qubit];
    return wire == NONE || (!touched.get(wire) && !stale.get(wire));
  }

  /// Notes that a program qubit's circuit qubit is in |0⟩ from now on.
  void markReset(int qubit) {
    int wire = wireOf[qubit];
    touched.clear(wire);
    measured.clear(wire);
    stale.clear(wire);
  }

  /// Gives a program qubit another circuit qubit, which it gets when it is next used; the old one is done with.
  void retire(int qubit) {
    wireOf[qubit] = NONE;
  }

  /// Exchanges what program qubits denote: afterwards `updated[k]` denotes what `current[k]` did.
  void relabel(int[] current, int[] updated) {
    int[] wires = new int[current.length];
    for (int i = 0; i < wires.length; i++) {
      wires[i] = wireOf[current[i]];
    }
    for (int i = 0; i < wires.length; i++) {
      wireOf[updated[i]] = wires[i];
    }
  }
}
