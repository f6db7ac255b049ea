package dev.quaver.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Below which qubit each result is drawn: the lowest of those that it is measured from first.
final class ResultOwners {

  private final Map<Integer, Integer> owners = new HashMap<>();
  private final Map<Integer, List<Integer>> results = new TreeMap<>();

  /// Sees a measurement. Where qubits and results are computed and equally many, they belong together in their order.
  void measured(Element.Measurement measurement) {
    List<Wire.Quantum> qubits = measurement.qubits();
    int lowest = qubits.stream().mapToInt(Wire.Quantum::qubit).max().orElseThrow();
    boolean pairs = measurement.results().size() == qubits.size();
    for (int i = 0; i < measurement.results().size(); i++) {
      own(measurement.results().get(i).result(), pairs ? qubits.get(i).qubit() : lowest);
    }
  }

  /// Sees that something depends on a result, which has been measured in a sound circuit.
  void read(int result) {
    own(result, 0);
  }

  private void own(int result, int qubit) {
    if (owners.putIfAbsent(result, qubit) == null) {
      results.computeIfAbsent(qubit, _ -> new ArrayList<>()).add(result);
    }
  }

  /// The wires of these qubits and of all that own results.
  List<QubitWires> wires(Iterable<Integer> qubits) {
    var all = new TreeSet<>(results.keySet());
    qubits.forEach(all::add);
    return all.stream()
        .map(qubit -> new QubitWires(qubit, results.getOrDefault(qubit, List.of())))
        .toList();
  }
}
