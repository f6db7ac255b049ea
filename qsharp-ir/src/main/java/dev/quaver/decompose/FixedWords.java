package dev.quaver.decompose;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shortest words over gates without angles, by the unitary that they make up to a global phase; found breadth first.
final class FixedWords {

  private static final double SCALE = 1e5;

  private record Word(ComplexMatrix matrix, List<OneQubitGate> gates) {}

  private final Map<List<Long>, Word> words = new HashMap<>();

  /// @param longest no word has more gates
  /// @param most the search ends when there are so many
  FixedWords(List<Gate> alphabet, int longest, int most) {
    var frontier = List.of(new Word(Gate.I.matrix(0), List.of()));
    words.put(key(frontier.getFirst().matrix), frontier.getFirst());
    for (int length = 1; length <= longest && words.size() < most; length++) {
      frontier = extended(frontier, alphabet);
    }
  }

  private List<Word> extended(List<Word> frontier, List<Gate> alphabet) {
    var next = new ArrayList<Word>();
    for (Word word : frontier) {
      for (Gate gate : alphabet) {
        ComplexMatrix matrix = gate.matrix(0).times(word.matrix);
        var gates = new ArrayList<>(word.gates);
        gates.add(OneQubitGate.of(gate));
        var longer = new Word(matrix, List.copyOf(gates));
        if (words.putIfAbsent(key(matrix), longer) == null) {
          next.add(longer);
        }
      }
    }
    return next;
  }

  /// The gates in the order in which they are applied.
  Optional<List<OneQubitGate>> find(ComplexMatrix matrix) {
    Word word = words.get(key(matrix));
    return word != null && areEqual(word.matrix, matrix)
        ? Optional.of(word.gates)
        : Optional.empty();
  }

  private static boolean areEqual(ComplexMatrix one, ComplexMatrix other) {
    double[] a = withoutPhase(one);
    double[] b = withoutPhase(other);
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) > OneQubitUnitary.TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  private static List<Long> key(ComplexMatrix matrix) {
    return Arrays.stream(withoutPhase(matrix)).mapToObj(x -> Math.round(x * SCALE)).toList();
  }

  /// Entries alternating real and imaginary, the first that is not small being real and positive.
  private static double[] withoutPhase(ComplexMatrix matrix) {
    double[] re = matrix.real();
    double[] im = matrix.imaginary();
    int first = Math.hypot(re[0], im[0]) > 0.1 ? 0 : 1;
    double length = Math.hypot(re[first], im[first]);
    double cosine = re[first] / length;
    double sine = -im[first] / length;
    double[] entries = new double[2 * re.length];
    for (int i = 0; i < re.length; i++) {
      entries[2 * i] = re[i] * cosine - im[i] * sine;
      entries[2 * i + 1] = re[i] * sine + im[i] * cosine;
    }
    return entries;
  }
}
