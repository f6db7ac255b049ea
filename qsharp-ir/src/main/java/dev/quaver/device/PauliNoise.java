package dev.quaver.device;

import dev.quaver.value.Pauli;
import java.util.random.RandomGenerator;

/// The probabilities of the three Pauli errors; what is left is none.
public record PauliNoise(double x, double y, double z) {

  /// No errors.
  public static final PauliNoise NONE = new PauliNoise(0, 0, 0);

  public PauliNoise {
    if (!isPossible(x, y, z)) {
      throw new IllegalArgumentException("internal: not probabilities: " + x + ", " + y + ", " + z);
    }
  }

  /// Whether these are probabilities: none negative, no more than 1 together but for rounding.
  public static boolean isPossible(double x, double y, double z) {
    return x >= 0 && y >= 0 && z >= 0 && x + y + z <= 1 + 1e-12;
  }

  /// Whether nothing ever happens.
  public boolean isNone() {
    return x == 0 && y == 0 && z == 0;
  }

  /// Draws an error, [Pauli#I] for none.
  public Pauli draw(RandomGenerator random) {
    double drawn = random.nextDouble();
    if (drawn < x) {
      return Pauli.X;
    }
    if (drawn < x + y) {
      return Pauli.Y;
    }
    return drawn < x + y + z ? Pauli.Z : Pauli.I;
  }
}
