package dev.quaver.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order of wires from top to bottom: each qubit, below it its results.
final class Rows {

  private final List<Wire> wires = new ArrayList<>();
  private final Map<Wire, Integer> places = new HashMap<>();

  Rows(List<QubitWires> qubits) {
    for (QubitWires qubit : qubits) {
      add(new Wire.Quantum(qubit.qubit()));
      qubit.results().forEach(result -> add(new Wire.Classical(result)));
    }
  }

  private void add(Wire wire) {
    places.put(wire, wires.size());
    wires.add(wire);
  }

  /// From top to bottom.
  List<Wire> wires() {
    return wires;
  }

  /// The place of a wire, from 0.
  int of(Wire wire) {
    Integer place = places.get(wire);
    if (place == null) {
      throw new IllegalStateException("internal: the diagram has no " + wire);
    }
    return place;
  }

  /// The places that an element takes: those of its wires and all between.
  Span span(List<Wire> touched) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Wire wire : touched) {
      int place = of(wire);
      first = Math.min(first, place);
      last = Math.max(last, place);
    }
    return new Span(first, last);
  }

  /// Some rows, both ends included.
  record Span(int first, int last) {

    /// How many there are.
    int size() {
      return last - first + 1;
    }
  }
}
