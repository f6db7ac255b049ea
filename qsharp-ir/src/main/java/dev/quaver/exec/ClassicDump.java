package dev.quaver.exec;

import dev.quaver.device.StateVectorView;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// States as the classic simulator prints them: all basis states by number, the first qubit least significant, with a bar
/// for the probability and a hand that shows the phase.
final class ClassicDump {

  private static final int BAR = 20;

  /// The hand in each of 16 sectors of the circle, anticlockwise from 0.
  private static final String[] HANDS = {
    "    ---", "     /-", "     / ", "    +/ ", "   ↑   ", " \\-    ", " \\     ", "+\\     ",
    "---    ", "-/     ", " /     ", " /+    ", "   ↓   ", "    -\\ ", "     \\ ", "     \\+"
  };

  /// Beyond this only the states that are not zero are listed.
  private static final int MAX_QUBITS_IN_FULL = 16;

  private ClassicDump() {}

  /// @param state empty if the qubits are entangled with others
  static String state(Optional<StateVectorView> state, int... ids) {
    StringBuilder text =
        new StringBuilder("# wave function for qubits with ids (least to most significant): ");
    text.append(Arrays.stream(ids).mapToObj(Integer::toString).collect(Collectors.joining(";")));
    if (state.isEmpty()) {
      return text.append(
              "\n## These qubits are entangled with others: they have no wave function of their own. ##")
          .toString();
    }
    amplitudes(text, state.get());
    return text.toString();
  }

  private static void amplitudes(StringBuilder text, StateVectorView state) {
    int count = state.qubitCount();
    int width = Long.toString((1L << Math.min(count, 62)) - 1).length();
    long[] next = {0};
    boolean full = count <= MAX_QUBITS_IN_FULL;
    state.forEachNonZero((basis, real, imaginary) -> {
      for (long zero = next[0]; full && zero < basis; zero++) {
        line(text, zero, width, 0, 0);
      }
      line(text, basis, width, real, imaginary);
      next[0] = basis + 1;
    });
    for (long zero = next[0]; full && zero < 1L << count; zero++) {
      line(text, zero, width, 0, 0);
    }
  }

  private static void line(
      StringBuilder text, long basis, int width, double real, double imaginary) {
    double probability = real * real + imaginary * imaginary;
    int stars = (int) Math.ceil(BAR * Math.min(probability, 1) - 1e-9);
    text.append("\n∣").append(String.format(Locale.ROOT, "%" + width + "d", basis)).append("❭:\t");
    text.append(
        String.format(Locale.ROOT, "%9.6f + %9.6f i\t == \t", shown(real), shown(imaginary)));
    text.append("*".repeat(stars)).append(" ".repeat(BAR - stars));
    text.append(String.format(Locale.ROOT, " [ %.6f ]", probability));
    if (probability == 0) {
      text.append(" ".repeat(19));
      return;
    }
    double phase = Math.atan2(imaginary, real);
    int sector = (int) Math.floorMod(Math.round(phase / (Math.PI / 8)), (long) HANDS.length);
    text.append(String.format(Locale.ROOT, " %s [ %8.5f rad ]", HANDS[sector], phase));
  }

  /// Without the sign of what is shown as zero.
  private static double shown(double value) {
    return Math.abs(value) < 5e-7 ? 0 : value;
  }
}
