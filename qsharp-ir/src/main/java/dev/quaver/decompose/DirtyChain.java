package dev.quaver.decompose;

import dev.quaver.gate.Gate;
import java.util.Arrays;

/// Many controls with almost as many dirty qubits: Barenco et al., arXiv:quant-ph/9503016, lemma 7.2, with phases that
/// cancel as in Maslov, arXiv:1508.03273, and Iten et al., arXiv:1501.06911, lemma 8.
final class DirtyChain {

  private DirtyChain() {}

  /// X with n ≥ 3 controls and n-2 dirty qubits: 8n-10 CX.
  static void x(Emitter out, int[] controls, int[] dirty, int target) {
    int last = controls[controls.length - 1];
    int top = dirty[controls.length - 3];
    int[] rest = Arrays.copyOf(controls, controls.length - 1);
    int[] chain = Arrays.copyOf(dirty, controls.length - 2);
    pairOnTarget(out, top, last, target, () -> pyramid(out, rest, chain));
    pyramid(out, rest, chain);
  }

  /// Flips `target` where `control` is 1 and `between` flips `top`; the phases that this leaves on `control` and `target` at
  /// first are undone at last. 8 CX and what `between` takes.
  static void pairOnTarget(Emitter out, int top, int control, int target, Runnable between) {
    if (out.accepts(Gate.X, 2)) {
      out.gate(Gate.X, 0, 2, top, control, target);
      between.run();
      out.gate(Gate.X, 0, 2, top, control, target);
      return;
    }
    out.gate(Gate.H, target);
    Toffoli.phasesOf(out, top, control, target, false);
    between.run();
    Toffoli.phasesOf(out, top, control, target, true);
    out.gate(Gate.H, target);
  }

  /// Flips the last of `chain` where all controls are 1, up to phases, and changes the others of `chain`; its own inverse.
  /// With n ≥ 2 controls, which are one more than `chain` has qubits: 4n-5 CX.
  static void pyramid(Emitter out, int[] controls, int[] chain) {
    for (int i = chain.length - 1; i > 0; i--) {
      Toffoli.opening(out, controls[i + 1], chain[i]);
      Toffoli.middle(out, controls[i + 1], chain[i - 1], chain[i]);
    }
    Toffoli.upToPhases(out, controls[0], controls[1], chain[0]);
    for (int i = 1; i < chain.length; i++) {
      Toffoli.middle(out, controls[i + 1], chain[i - 1], chain[i]);
      Toffoli.closing(out, controls[i + 1], chain[i]);
    }
  }
}
