package dev.quaver.exec;

import dev.quaver.device.StateVectorView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// States and matrices as modern Q# prints them: `|01⟩: 0.7071−0.5000𝑖`, the first qubit leftmost.
final class ModernDump {

  private ModernDump() {}

  private record Amplitude(String label, double real, double imaginary) {}

  static String state(StateVectorView state) {
    int count = state.qubitCount();
    if (count == 0) {
      return "STATE:\nNo qubits allocated";
    }
    List<Amplitude> amplitudes = new ArrayList<>();
    state.forEachNonZero((basis, real, imaginary) ->
        amplitudes.add(new Amplitude(label(basis, count), real, imaginary)));
    amplitudes.sort(Comparator.comparing(Amplitude::label));
    StringBuilder text = new StringBuilder("STATE:");
    for (Amplitude amplitude : amplitudes) {
      text.append("\n|").append(amplitude.label).append("⟩: ");
      text.append(complex(amplitude.real, amplitude.imaginary));
    }
    return text.toString();
  }

  /// The matrix whose column `c` is what the second half of the qubits holds where the first half, its equal
  /// superposition of references, is `c`; the first qubit of each half is the most significant bit.
  static String matrix(StateVectorView choi) {
    int half = choi.qubitCount() / 2;
    int dimension = 1 << half;
    double scale = Math.sqrt(dimension);
    double[][] real = new double[dimension][dimension];
    double[][] imaginary = new double[dimension][dimension];
    choi.forEachNonZero((basis, re, im) -> {
      int column = reversed((int) (basis & (dimension - 1)), half);
      int row = reversed((int) (basis >>> half), half);
      real[row][column] = re * scale;
      imaginary[row][column] = im * scale;
    });
    StringBuilder text = new StringBuilder("MATRIX:");
    for (int row = 0; row < dimension; row++) {
      text.append('\n');
      for (int column = 0; column < dimension; column++) {
        text.append(column == 0 ? "" : " ")
            .append(complex(real[row][column], imaginary[row][column]));
      }
    }
    return text.toString();
  }

  private static String label(long basis, int count) {
    StringBuilder bits = new StringBuilder(count);
    for (int qubit = 0; qubit < count; qubit++) {
      bits.append((basis >>> qubit & 1) == 0 ? '0' : '1');
    }
    return bits.toString();
  }

  private static int reversed(int bits, int count) {
    return count == 0 ? 0 : Integer.reverse(bits) >>> (32 - count);
  }

  /// Four decimals; what rounds to zero has no minus sign.
  private static String complex(double real, double imaginary) {
    return String.format(
        Locale.ROOT,
        "%s%.4f%s%.4f𝑖",
        real <= -0.00005 ? "−" : "",
        Math.abs(real),
        imaginary <= -0.00005 ? "−" : "+",
        Math.abs(imaginary));
  }
}
