package dev.quaver.decompose;

import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;

/// A rotation with any number n of controls, on CX and one-qubit gates.
///
/// | auxiliary qubits | CX | n from | source |
/// |---|---|---|---|
/// | none | 2ⁿ | 1 | [MultiplexedRotation] |
/// | one clean | 6n-8 | 3 | [ConditionalLadder] |
/// | n-2 dirty | 8n-10 | 3 | `R(θ/2) A R(-θ/2) A`, A being X up to phases; Barenco et al., lemma 7.9 |
/// | none | 16n-40 | 6 | [split][#split]; Vale et al., arXiv:2302.06377 |
///
/// The least of these is taken. With one control and a set that has an interaction, it is one of these.
final class ControlledRotation {

  private ControlledRotation() {}

  /// @param axis not the identity
  /// @param qubits controls, then the target
  static void emit(Emitter out, Pauli axis, double theta, int... qubits) {
    int n = qubits.length - 1;
    int target = qubits[n];
    for (Pauli other : PauliBasis.AXES) {
      Gate gate = PauliBasis.rotation(other);
      if (out.accepts(gate, n)) {
        about(out, axis, other, target, () -> out.gate(gate, theta, n, qubits));
        return;
      }
    }
    int[] controls = Arrays.copyOf(qubits, n);
    if (out.accepts(Gate.R1, n)) {
      about(out, axis, Pauli.Z, target, () -> out.gate(Gate.R1, theta, n, qubits));
      out.gate(Gate.R1, -theta / 2, n - 1, controls);
    } else if (n == 1 && Interaction.hasGate(out)) {
      out.rotation(PauliBasis.rotation(axis), theta / 2, target);
      Interaction.emit(out, Pauli.Z, controls[0], axis, target, -theta / 2);
    } else {
      Pauli inner = axis == Pauli.X ? Pauli.Z : axis;
      Gate gate = PauliBasis.rotation(inner);
      about(out, axis, inner, target, () -> build(out, gate, theta, controls, target));
    }
  }

  private static void about(Emitter out, Pauli axis, Pauli inner, int target, Runnable rotation) {
    PauliBasis.enter(out, axis, inner, target);
    rotation.run();
    PauliBasis.leave(out, axis, inner, target);
  }

  private static void build(Emitter out, Gate gate, double theta, int[] controls, int target) {
    int n = controls.length;
    int[] used = Arrays.copyOf(controls, n + 1);
    used[n] = target;
    int[] dirty = out.auxiliary().dirty(n - 2, used);
    int clean = out.auxiliary().clean();
    long multiplexed = n < Long.SIZE - 1 ? 1L << n : Long.MAX_VALUE;
    boolean hasDirty = n > 2 && dirty.length == n - 2;
    if (clean != AuxiliaryQubits.NONE && n > 2 && 6L * n - 8 < multiplexed) {
      ConditionalLadder.around(out, gate, theta, controls, clean, target);
    } else if (multiplexed <= Math.min(splitCost(n), hasDirty ? 8L * n - 10 : Long.MAX_VALUE)) {
      double[] angles = new double[1 << n];
      angles[angles.length - 1] = theta;
      MultiplexedRotation.emit(out, gate, angles, controls, target);
    } else if (hasDirty) {
      betweenPyramids(out, gate, theta, controls, dirty, target);
    } else {
      split(out, gate, theta, controls, target);
    }
  }

  private static void betweenPyramids(
      Emitter out, Gate gate, double theta, int[] controls, int[] dirty, int target) {
    int[] chain = Arrays.copyOf(dirty, controls.length - 1);
    chain[controls.length - 2] = target;
    out.rotation(gate, theta / 2, target);
    DirtyChain.pyramid(out, controls, chain);
    out.rotation(gate, -theta / 2, target);
    DirtyChain.pyramid(out, controls, chain);
  }

  /// Halves of the controls take turns in flipping the target, with the other half as dirty qubits; only where both do, all
  /// quarters of the angle add up.
  private static void split(Emitter out, Gate gate, double theta, int[] controls, int target) {
    int half = (controls.length + 1) / 2;
    int[] first = Arrays.copyOf(controls, half);
    int[] second = Arrays.copyOfRange(controls, half, controls.length);
    for (boolean again : new boolean[] {false, true}) {
      out.rotation(gate, theta / 4, target);
      flip(out, first, second, target, again);
      out.rotation(gate, -theta / 4, target);
      flip(out, second, first, target, again);
    }
  }

  /// X up to phases on two controls, which cancel with those of the other time.
  private static void flip(Emitter out, int[] controls, int[] dirty, int target, boolean again) {
    if (controls.length > 2) {
      DirtyChain.x(out, controls, Arrays.copyOf(dirty, controls.length - 2), target);
    } else if (controls.length == 1 || out.accepts(Gate.X, 2)) {
      int[] qubits = Arrays.copyOf(controls, controls.length + 1);
      qubits[controls.length] = target;
      out.gate(Gate.X, 0, controls.length, qubits);
    } else {
      out.gate(Gate.H, target);
      Toffoli.phasesOf(out, target, controls[0], controls[1], again);
      out.gate(Gate.H, target);
    }
  }

  private static long splitCost(int controlCount) {
    if (controlCount < 4) {
      return Long.MAX_VALUE;
    }
    int half = (controlCount + 1) / 2;
    return 2 * (flipCost(half) + flipCost(controlCount - half));
  }

  private static long flipCost(int controlCount) {
    return switch (controlCount) {
      case 1 -> 1;
      case 2 -> 4;
      default -> 8L * controlCount - 10;
    };
  }
}
