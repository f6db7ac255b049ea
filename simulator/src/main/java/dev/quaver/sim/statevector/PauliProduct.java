package dev.quaver.sim.statevector;

/// A product of Pauli operators over axes, up to a sign: X on the bits of `x` alone, Z on those of `z` alone, Y on both.
///
/// @param negative whether the product has the sign -1
record PauliProduct(long x, long z, boolean negative) {

  /// Whether it is plus or minus the identity.
  boolean isIdentity() {
    return x == 0 && z == 0;
  }

  /// Number of factors Y, each of which contributes i to `P|i⟩`.
  private int phase() {
    return (Long.bitCount(x & z) + (negative ? 2 : 0)) & 3;
  }

  /// Real part of `u` in `P|i⟩ = u (-1)^|i & z| |i ^ x⟩`.
  double unitRe() {
    return (phase() & 1) != 0 ? 0 : 1 - phase();
  }

  /// Imaginary part of `u`.
  double unitIm() {
    return (phase() & 1) == 0 ? 0 : 2 - phase();
  }
}
