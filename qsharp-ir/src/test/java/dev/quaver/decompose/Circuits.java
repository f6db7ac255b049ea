package dev.quaver.decompose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.CircuitUnitary;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Operation;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import java.util.stream.IntStream;

/// Compares circuits by their matrices, and counts what is in them.
public final class Circuits {

  private static final double TOLERANCE = 1e-9;

  private Circuits() {}

  /// One gate on qubits in order, in a circuit that is at least so wide.
  static Circuit of(Gate gate, double angle, int controlCount, int width) {
    var builder = new CircuitBuilder().reserve(width, 0);
    int[] qubits = IntStream.range(0, controlCount + gate.qubitCount()).toArray();
    builder.gate(gate, angle, controlCount, qubits);
    return builder.build();
  }

  /// Fails unless `actual` equals `expected` up to a phase, wherever the qubits that it has more are 0 before and after.
  public static void assertSame(Circuit expected, Circuit actual, String what) {
    ComplexMatrix small = CircuitUnitary.of(expected);
    ComplexMatrix large = CircuitUnitary.of(actual);
    int dimension = small.dimension();
    double overlapRe = 0;
    double overlapIm = 0;
    for (int row = 0; row < dimension; row++) {
      for (int column = 0; column < dimension; column++) {
        int a = row * dimension + column;
        int b = row * large.dimension() + column;
        overlapRe +=
            small.real()[a] * large.real()[b] + small.imaginary()[a] * large.imaginary()[b];
        overlapIm +=
            small.real()[a] * large.imaginary()[b] - small.imaginary()[a] * large.real()[b];
      }
    }
    assertEquals(dimension, Math.hypot(overlapRe, overlapIm), TOLERANCE, what);
  }

  public static void assertAccepted(GateSet gates, Circuit circuit, String what) {
    for (Operation each : circuit.operations()) {
      boolean accepted =
          each instanceof Operation.ApplyGate(var gate, var _, var controls, var _)
              && gates.accepts(gate, controls);
      assertTrue(accepted, () -> what + " became " + each);
    }
  }

  /// Number of operations on two qubits and more.
  public static long entangling(Circuit circuit) {
    return circuit.operations().stream()
        .filter(each -> each instanceof Operation.ApplyGate gate && gate.qubits().size() > 1)
        .count();
  }
}
