package dev.quaver.format.openqasm.translate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A gate with its modifiers: controls commute with powers and inverses, so their order among themselves is all that counts.
///
/// @param times how often it is applied, 0 or more
/// @param controls for each control that modifiers add, outermost first, whether it is on One
record ModifiedGate(Application gate, long times, List<Boolean> controls) {

  ModifiedGate {
    controls = List.copyOf(controls);
  }

  ModifiedGate inverted() {
    return new ModifiedGate(gate.inverted(), times, controls);
  }

  ModifiedGate controlled(int count, boolean onOne) {
    List<Boolean> all = new ArrayList<>(Collections.nCopies(count, onOne));
    all.addAll(controls);
    return new ModifiedGate(gate, times, all);
  }

  /// The power, if it can be told; that of a repeated gate only for whole exponents.
  Optional<ModifiedGate> raised(double exponent) {
    if (exponent == Math.rint(exponent) && Math.abs(exponent) <= Integer.MAX_VALUE) {
      long whole = (long) exponent;
      ModifiedGate base = whole < 0 ? inverted() : this;
      long count = Math.abs(whole) * times;
      return count <= Integer.MAX_VALUE
          ? Optional.of(new ModifiedGate(base.gate, count, controls))
          : Optional.empty();
    }
    return times == 1
        ? Powers.of(gate, exponent).map(power -> new ModifiedGate(power, 1, controls))
        : Optional.empty();
  }

  /// How many qubits it takes.
  int qubitCount() {
    return controls.size() + gate.qubitCount();
  }
}
