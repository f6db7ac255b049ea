package dev.quaver.decompose;

/// A gate that machines of trapped ions do natively. Phases and angles are in turns, `A(φ) = cos 2πφ X + sin 2πφ Y`.
public sealed interface TrappedIonGate {

  /// `A(φ)`.
  ///
  /// @param phase from 0 (inclusive) to 1
  record Gpi(int qubit, double phase) implements TrappedIonGate {}

  /// A quarter turn about `A(φ)`: `exp(-iπ/4 A(φ))`.
  ///
  /// @param phase from 0 (inclusive) to 1
  record Gpi2(int qubit, double phase) implements TrappedIonGate {}

  /// Mølmer and Sørensen's gate `exp(-iπθ A(φ₀)⊗A(φ₁))`.
  ///
  /// @param firstPhase φ₀, from 0 (inclusive) to 1
  /// @param secondPhase φ₁, from 0 (inclusive) to 1
  /// @param angle θ, from 0 to ¼
  record MolmerSorensen(int first, int second, double firstPhase, double secondPhase, double angle)
      implements TrappedIonGate {}

  /// `exp(-iπθ Z⊗Z)`.
  ///
  /// @param angle θ, from 0 to ¼
  record Zz(int first, int second, double angle) implements TrappedIonGate {}
}
