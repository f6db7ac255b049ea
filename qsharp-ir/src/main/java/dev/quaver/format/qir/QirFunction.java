package dev.quaver.format.qir;

import dev.quaver.circuit.ValueType;
import dev.quaver.gate.Gate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A function of QIR's instruction set that does something to qubits.
///
/// @param gate what it applies; absent for measurements, resets and barriers
/// @param controls how many of its first qubits are controls
record QirFunction(String name, Optional<Gate> gate, int controls, List<ValueType> parameters) {

  static final QirFunction MEASURE = measurement("m__body");
  static final QirFunction MEASURE_AND_RESET = measurement("mresetz__body");
  static final QirFunction RESET = other("reset__body", List.of(ValueType.QUBIT));
  static final QirFunction BARRIER = other("barrier__body", List.of());

  private static final String PREFIX = "__quantum__qis__";

  private static final Map<Gate, Integer> MOST_CONTROLS = Map.of(Gate.X, 2, Gate.Y, 1, Gate.Z, 1);

  private static final Map<String, QirFunction> BY_NAME = byName();

  QirFunction {
    parameters = List.copyOf(parameters);
  }

  /// With how many controls `gate` has functions, at most; -1 if it has none.
  static int mostControls(Gate gate) {
    return gate.qirName().isPresent() ? MOST_CONTROLS.getOrDefault(gate, 0) : -1;
  }

  /// The function for a gate with this many controls.
  static QirFunction of(Gate gate, int controls) {
    return gate(gate, controls, "c".repeat(controls) + gate.qirName().orElseThrow());
  }

  /// The function called `name`, also under the names that other writers use.
  static Optional<QirFunction> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// Whether what it does cannot be undone.
  boolean isIrreversible() {
    return gate.isEmpty() && !parameters.isEmpty();
  }

  /// Whether it puts an outcome into a result.
  boolean measures() {
    return parameters.contains(ValueType.RESULT);
  }

  private static QirFunction gate(Gate gate, int controls, String name) {
    List<ValueType> qubits = Collections.nCopies(controls + gate.qubitCount(), ValueType.QUBIT);
    List<ValueType> parameters =
        gate.hasAngle() ? concat(List.of(ValueType.DOUBLE), qubits) : qubits;
    return new QirFunction(full(name), Optional.of(gate), controls, parameters);
  }

  private static String full(String name) {
    return PREFIX + (name.endsWith("__adj") || name.endsWith("__body") ? name : name + "__body");
  }

  private static QirFunction measurement(String name) {
    return other(name, List.of(ValueType.QUBIT, ValueType.RESULT));
  }

  private static QirFunction other(String name, List<ValueType> parameters) {
    return new QirFunction(full(name), Optional.empty(), 0, parameters);
  }

  private static List<ValueType> concat(List<ValueType> first, List<ValueType> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static Map<String, QirFunction> byName() {
    Map<String, QirFunction> functions = new TreeMap<>();
    for (Gate gate : Gate.values()) {
      for (int controls = 0; controls <= mostControls(gate); controls++) {
        add(functions, of(gate, controls));
      }
    }
    add(functions, gate(Gate.X, 1, "cnot"));
    add(functions, gate(Gate.X, 2, "ccnot"));
    add(functions, gate(Gate.S_ADJ, 0, "sdg"));
    add(functions, gate(Gate.T_ADJ, 0, "tdg"));
    add(functions, gate(Gate.I, 0, "i"));
    add(functions, gate(Gate.R1, 0, "r1"));
    add(functions, gate(Gate.SWAP, 1, "cswap"));
    for (QirFunction other :
        List.of(MEASURE, measurement("mz__body"), MEASURE_AND_RESET, RESET, BARRIER)) {
      add(functions, other);
    }
    return Map.copyOf(functions);
  }

  private static void add(Map<String, QirFunction> functions, QirFunction function) {
    functions.put(function.name(), function);
  }
}
