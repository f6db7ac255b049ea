package dev.quaver.capability;

import dev.quaver.check.Capability;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A set of constructs, and of two facts about calls that no target refuses.
@SuppressWarnings("EnumOrdinal") // a bit set of its own, as it also holds what is no construct
record Demands(long bits) {

  static final Demands NONE = new Demands(0);

  /// A call of a value that could be any callable.
  static final Demands UNRESOLVED_CALL = new Demands(1L << Construct.values().length);

  /// Qubits are allocated.
  static final Demands ALLOCATION = new Demands(2L << Construct.values().length);

  private static final Construct[] CONSTRUCTS = Construct.values();

  static Demands of(Construct construct) {
    return new Demands(1L << construct.ordinal());
  }

  Demands with(Demands other) {
    long union = bits | other.bits;
    return union == bits ? this : union == other.bits ? other : new Demands(union);
  }

  Demands with(Construct construct) {
    return with(of(construct));
  }

  boolean has(Demands other) {
    return (bits & other.bits) != 0;
  }

  boolean has(Construct construct) {
    return has(of(construct));
  }

  boolean isEmpty() {
    return bits == 0;
  }

  /// Those that ask for more than `capabilities`.
  Demands beyond(Set<Capability> capabilities) {
    long beyond = 0;
    for (Construct construct : constructs()) {
      if (!capabilities.contains(construct.capability())) {
        beyond |= 1L << construct.ordinal();
      }
    }
    return new Demands(beyond);
  }

  /// The constructs, in order of declaration.
  List<Construct> constructs() {
    var found = new ArrayList<Construct>();
    for (Construct construct : CONSTRUCTS) {
      if (has(construct)) {
        found.add(construct);
      }
    }
    return found;
  }
}
