package dev.quaver.optimize;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.CircuitUnitary;
import dev.quaver.circuit.Operation;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;

/// How outcomes are distributed, by a fresh qubit for each result and each reset.
final class Deferred {

  private Deferred() {}

  /// The probability of each combination of outcomes, result 0 the least significant bit; for a circuit without joint
  /// measurements that measures each result at most once.
  static double[] distribution(Circuit circuit) {
    var builder = new CircuitBuilder();
    int fresh = circuit.qubitCount() + circuit.resultCount();
    for (Operation each : circuit.operations()) {
      switch (each) {
        case Operation.Measure(var _, var qubits, var result) ->
            builder.gate(Gate.X, 0, 1, qubits.getFirst(), circuit.qubitCount() + result);
        case Operation.Reset(var qubit) -> builder.gate(Gate.SWAP, 0, 0, qubit, fresh++);
        default -> builder.add(each);
      }
    }
    builder.reserve(circuit.qubitCount() + circuit.resultCount(), 0);
    ComplexMatrix unitary = CircuitUnitary.of(builder.build());
    double[] distribution = new double[1 << circuit.resultCount()];
    for (int row = 0; row < unitary.dimension(); row++) {
      int outcomes = row >> circuit.qubitCount() & (distribution.length - 1);
      double re = unitary.real()[row * unitary.dimension()];
      double im = unitary.imaginary()[row * unitary.dimension()];
      distribution[outcomes] += re * re + im * im;
    }
    return distribution;
  }
}
