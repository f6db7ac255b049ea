package dev.quaver.decompose;

import dev.quaver.gate.Gate;
import java.util.Arrays;

/// X with any number n of controls, on CX and one-qubit gates.
///
/// | auxiliary qubits | CX | n from | source |
/// |---|---|---|---|
/// | none | 6 | 2 | Nielsen & Chuang |
/// | one clean | 6n-6 | 3 | [ConditionalLadder] |
/// | n-2 dirty | 8n-10 | 3 | [DirtyChain] |
/// | one dirty | 12n-22 | 4 | [ConditionalLadder] |
/// | none | as a phase of π, see [ControlledPhase] | 3 | |
final class ControlledX {

  private ControlledX() {}

  /// @param qubits controls, then the target
  static void emit(Emitter out, int... qubits) {
    int n = qubits.length - 1;
    if (n == 1) {
      Entangler.cx(out, qubits[0], qubits[1]);
    } else if (out.accepts(Gate.Z, n) || out.accepts(Gate.R1, n)) {
      out.gate(Gate.H, qubits[n]);
      out.gate(Gate.Z, 0, n, qubits);
      out.gate(Gate.H, qubits[n]);
    } else if (n == 2) {
      Toffoli.exact(out, qubits[0], qubits[1], qubits[2]);
    } else {
      emitLarge(out, Arrays.copyOf(qubits, n), qubits[n], qubits);
    }
  }

  private static void emitLarge(Emitter out, int[] controls, int target, int[] qubits) {
    int clean = out.auxiliary().clean();
    int[] dirty = out.auxiliary().dirty(controls.length - 2, qubits);
    if (clean != AuxiliaryQubits.NONE) {
      ConditionalLadder.around(out, Gate.X, 0, controls, clean, target);
    } else if (dirty.length == controls.length - 2) {
      DirtyChain.x(out, controls, dirty, target);
    } else if (dirty.length > 0) {
      withOneDirty(out, controls, dirty[0], target);
    } else {
      out.gate(Gate.H, target);
      ControlledPhase.withoutAuxiliary(out, Math.PI, qubits);
      out.gate(Gate.H, target);
    }
  }

  private static void withOneDirty(Emitter out, int[] controls, int dirty, int target) {
    var ladder = new ConditionalLadder(out, controls, dirty);
    ladder.up();
    DirtyChain.pairOnTarget(
        out,
        dirty,
        ladder.tail(),
        target,
        () -> {
          ladder.down();
          ladder.flipHead();
          ladder.up();
        });
    ladder.down();
    ladder.flipHead();
  }
}
