package dev.quaver.diagram;

import dev.quaver.value.Pauli;
import java.util.List;
import java.util.stream.Collectors;

/// The names of elements where there are only letters to write them with.
final class Labels {

  /// What a reset is shown as.
  static final String ZERO = "|0〉";

  private Labels() {}

  /// What stands on a target of a gate: `Rz(π / 4)`, `S'`, `Exp_X(0.4000)`.
  ///
  /// @param target its place among the targets
  static String target(Element.Gate gate, int target) {
    String base = gate.bases().isEmpty() ? "" : "_" + gate.bases().get(target);
    String mark = gate.adjoint() ? "'" : "";
    List<String> arguments = arguments(gate);
    return gate.name()
        + base
        + mark
        + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")");
  }

  /// The arguments of a gate.
  static List<String> arguments(Element.Gate gate) {
    return gate.arguments().stream()
        .map(argument ->
            switch (argument) {
              case Argument.Angle(double radians) -> Numbers.spaced(radians);
              case Argument.Number(double value) -> Numbers.plain(value);
              case Argument.Computed(var expression) -> expression;
            })
        .toList();
  }

  /// What stands on a qubit of a measurement: `M`, or `M_X` in other bases.
  ///
  /// @param qubit its place among the qubits
  static String measured(Element.Measurement measurement, int qubit) {
    return measurement.isComputational()
            && measurement.results().size() == measurement.qubits().size()
        ? "M"
        : "M_" + measurement.bases().get(qubit);
  }

  /// Paulis as a word.
  static String word(List<Pauli> bases) {
    return bases.stream().map(Pauli::toString).collect(Collectors.joining());
  }
}
