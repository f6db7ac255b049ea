package dev.quaver.diagram;

import java.util.List;

/// A qubit and the results that are drawn below it.
///
/// @param results their numbers in the circuit, in the order in which they are measured
public record QubitWires(int qubit, List<Integer> results) {
  public QubitWires {
    results = List.copyOf(results);
  }
}
