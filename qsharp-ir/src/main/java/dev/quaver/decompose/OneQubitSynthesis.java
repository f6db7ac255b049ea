package dev.quaver.decompose;

import dev.quaver.circuit.GateSet;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One-qubit unitaries by the one-qubit gates of a set, up to a global phase: the shortest of a word of gates without angles, one
/// rotation, and three rotations about two axes (or `Rz SX Rz SX Rz`).
public final class OneQubitSynthesis {

  private static final int LONGEST_SHORTCUT = 3;
  private static final int LONGEST_WORD = 24;
  private static final int MOST_WORDS = 5000;

  private final GateSet gates;
  private final Map<Pauli, Turn> turns = new EnumMap<>(Pauli.class);
  private final Optional<EulerForm> euler;
  private final FixedWords words;
  private final Map<Gate, List<OneQubitGate>> fixed = new EnumMap<>(Gate.class);

  /// Uses those gates of `gates` that act on one qubit.
  public OneQubitSynthesis(GateSet gates) {
    this.gates = gates;
    List<Gate> alphabet =
        Arrays.stream(Gate.values())
            .filter(gate -> gate != Gate.I && gate.qubitCount() == 1 && !gate.hasAngle())
            .filter(gate -> gates.accepts(gate, 0))
            .toList();
    for (Pauli axis : PauliBasis.AXES) {
      Turn.about(axis, gates).ifPresent(turn -> turns.put(axis, turn));
    }
    euler = EulerForm.best(turns, gates);
    words =
        new FixedWords(alphabet, euler.isPresent() ? LONGEST_SHORTCUT : LONGEST_WORD, MOST_WORDS);
  }

  /// The gates for a gate of the table, in the order in which they are applied.
  ///
  /// @throws DecompositionException if there are none
  public List<OneQubitGate> of(Gate gate, double angleRadians) {
    if (gate.hasAngle()) {
      return of(OneQubitUnitary.of(gate.matrix(angleRadians)), gate.label());
    }
    return fixed.computeIfAbsent(gate, key -> of(OneQubitUnitary.of(key.matrix(0)), key.label()));
  }

  List<OneQubitGate> of(OneQubitUnitary unitary) {
    return of(unitary, "a one-qubit unitary");
  }

  /// The gates for a unitary, in the order in which they are applied, if the set has such.
  ///
  /// @param matrix 2×2
  public Optional<List<OneQubitGate>> find(ComplexMatrix matrix) {
    return find(OneQubitUnitary.of(matrix));
  }

  /// How the set turns about X, Y or Z, if it can with a fixed number of gates.
  Optional<Turn> turn(Pauli axis) {
    return Optional.ofNullable(turns.get(axis));
  }

  private List<OneQubitGate> of(OneQubitUnitary unitary, String name) {
    return find(unitary).orElseThrow(() -> new DecompositionException(name, gates));
  }

  private Optional<List<OneQubitGate>> find(OneQubitUnitary unitary) {
    return Stream.of(
            words.find(unitary.matrix()), single(unitary), euler.map(form -> form.gates(unitary)))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(List::size));
  }

  /// A rotation about X, Y or Z.
  private Optional<List<OneQubitGate>> single(OneQubitUnitary unitary) {
    var rotation = AxisRotation.of(unitary);
    return rotation
        .axis()
        .flatMap(this::turn)
        .map(turn -> turn.by(rotation.angle() * (rotation.x() + rotation.y() + rotation.z())));
  }
}
