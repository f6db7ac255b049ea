package dev.quaver.azure;

import dev.quaver.value.Pauli;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Products of Pauli operators as formats write them: one letter a qubit.
public final class PauliTerms {

  private PauliTerms() {}

  /// The operator that a letter stands for.
  public static Optional<Pauli> pauli(char letter) {
    return switch (letter) {
      case 'I' -> Optional.of(Pauli.I);
      case 'X' -> Optional.of(Pauli.X);
      case 'Y' -> Optional.of(Pauli.Y);
      case 'Z' -> Optional.of(Pauli.Z);
      default -> Optional.empty();
    };
  }

  /// Whether all terms commute, so that the exponential of their sum is the product of their exponentials. Takes time
  /// quadratic in their number.
  ///
  /// @param terms all of the same length
  public static boolean commute(List<Pauli[]> terms) {
    List<Flips> flips = terms.stream().map(Flips::of).toList();
    for (int i = 1; i < flips.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!flips.get(i).commutesWith(flips.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /// Which factors of a term flip bits (X, Y) and which flip signs (Z, Y).
  private record Flips(BitSet bits, BitSet signs) {

    static Flips of(Pauli[] term) {
      var bits = new BitSet(term.length);
      var signs = new BitSet(term.length);
      for (int i = 0; i < term.length; i++) {
        bits.set(i, term[i] == Pauli.X || term[i] == Pauli.Y);
        signs.set(i, term[i] == Pauli.Z || term[i] == Pauli.Y);
      }
      return new Flips(bits, signs);
    }

    boolean commutesWith(Flips other) {
      return (overlap(bits, other.signs) + overlap(signs, other.bits)) % 2 == 0;
    }

    private static int overlap(BitSet left, BitSet right) {
      var both = (BitSet) left.clone();
      both.and(right);
      return both.cardinality();
    }
  }
}
