package dev.quaver.decompose;

import dev.quaver.gate.Gate;

/// X with two controls, exactly and up to phases that the caller makes cancel.
///
/// Where the gate set has the gate itself, all of these are that gate.
final class Toffoli {

  private Toffoli() {}

  /// The gate itself: 6 CX, which is least; Nielsen & Chuang, figure 4.9.
  static void exact(Emitter out, int first, int second, int target) {
    out.gate(Gate.H, target);
    out.cx(second, target);
    out.gate(Gate.T_ADJ, target);
    out.cx(first, target);
    out.gate(Gate.T, target);
    out.cx(second, target);
    out.gate(Gate.T_ADJ, target);
    out.cx(first, target);
    out.gate(Gate.T, second);
    out.gate(Gate.T, target);
    out.gate(Gate.H, target);
    out.cx(first, second);
    out.gate(Gate.T, first);
    out.gate(Gate.T_ADJ, second);
    out.cx(first, second);
  }

  /// Up to a diagonal on all three qubits, and its own inverse: 3 CX; Margolus' gate, Maslov, arXiv:1508.03273, figure 3.
  static void upToPhases(Emitter out, int first, int second, int target) {
    opening(out, first, target);
    middle(out, first, second, target);
    closing(out, first, target);
  }

  /// The part of [#upToPhases] before its middle. Between two of them that have nothing on `first` and `target` in between, the
  /// closing of the one and the opening of the other cancel.
  static void opening(Emitter out, int first, int target) {
    if (!out.accepts(Gate.X, 2)) {
      out.gate(Gate.H, target);
      out.gate(Gate.T, target);
      out.cx(first, target);
      out.gate(Gate.T_ADJ, target);
    }
  }

  /// The part of [#upToPhases] in which `second` takes part.
  static void middle(Emitter out, int first, int second, int target) {
    if (out.accepts(Gate.X, 2)) {
      out.gate(Gate.X, 0, 2, first, second, target);
    } else {
      out.cx(second, target);
    }
  }

  /// The part of [#upToPhases] after its middle.
  static void closing(Emitter out, int first, int target) {
    if (!out.accepts(Gate.X, 2)) {
      out.gate(Gate.T, target);
      out.cx(first, target);
      out.gate(Gate.T_ADJ, target);
      out.gate(Gate.H, target);
    }
  }

  /// Z with two controls times the inverse of an S that one of `first` and `second` controls on the other; or the inverse of all
  /// that. 4 CX.
  ///
  /// These are the terms of the Z in which `pivot` occurs: `π/4 (p - p⊕a + p⊕a⊕b - p⊕b)`.
  static void phasesOf(Emitter out, int pivot, int first, int second, boolean inverse) {
    Gate plus = inverse ? Gate.T_ADJ : Gate.T;
    out.gate(plus, pivot);
    out.cx(first, pivot);
    out.gate(plus.adjoint(), pivot);
    out.cx(second, pivot);
    out.gate(plus, pivot);
    out.cx(first, pivot);
    out.gate(plus.adjoint(), pivot);
    out.cx(second, pivot);
  }
}
