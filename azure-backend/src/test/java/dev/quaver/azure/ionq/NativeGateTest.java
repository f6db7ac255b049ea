package dev.quaver.azure.ionq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.azure.DenseUnitary;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import org.junit.jupiter.api.Test;

/// The native gates, held to rotations of the gate table.
class NativeGateTest {

  private static final double TURN = 2 * Math.PI;

  @Test
  void gpiIsHalfATurnAroundItsAxis() {
    same(Gate.X.matrix(0), new NativeGate.Gpi(0, 0));
    same(Gate.Y.matrix(0), new NativeGate.Gpi(0, 0.25));
    same(aroundAxis(Math.PI, 0.1), new NativeGate.Gpi(0, 0.1));
  }

  @Test
  void gpi2IsAQuarterOfATurnAroundItsAxis() {
    same(Gate.RX.matrix(Math.PI / 2), new NativeGate.Gpi2(0, 0));
    same(Gate.RY.matrix(Math.PI / 2), new NativeGate.Gpi2(0, 0.25));
    same(Gate.RX.matrix(-Math.PI / 2), new NativeGate.Gpi2(0, 0.5));
    same(aroundAxis(Math.PI / 2, -0.3), new NativeGate.Gpi2(0, -0.3));
  }

  @Test
  void molmerAndSorensensGateIsARotationAroundTwoAxes() {
    same(Gate.RXX.matrix(Math.PI / 2), new NativeGate.Ms(0, 1, 0, 0, 0.25));
    same(Gate.RYY.matrix(TURN * 0.1), new NativeGate.Ms(0, 1, 0.25, 0.25, 0.1));
    var xy = new CircuitBuilder();
    xy.pauliExponential(new Pauli[] {Pauli.X, Pauli.Y}, -Math.PI * 0.2, 0, 0, 1);
    same(DenseUnitary.of(xy.build(), 2), new NativeGate.Ms(0, 1, 0, 0.25, 0.2));
    var turned = new CircuitBuilder();
    turned.gate(Gate.RZ, -TURN * 0.3, 0, 0);
    turned.gate(Gate.RXX, TURN * 0.2, 0, 0, 1);
    turned.gate(Gate.RZ, TURN * 0.3, 0, 0);
    same(DenseUnitary.of(turned.build(), 2), new NativeGate.Ms(0, 1, 0.3, 0, 0.2));
  }

  @Test
  void zzIsARotationAroundBothZ() {
    same(Gate.RZZ.matrix(Math.PI / 2), new NativeGate.Zz(0, 1, 0.25));
  }

  private static ComplexMatrix aroundAxis(double angle, double phase) {
    var circuit = new CircuitBuilder();
    circuit.gate(Gate.RZ, -TURN * phase, 0, 0);
    circuit.gate(Gate.RX, angle, 0, 0);
    circuit.gate(Gate.RZ, TURN * phase, 0, 0);
    return DenseUnitary.of(circuit.build(), 1);
  }

  private static void same(ComplexMatrix expected, NativeGate gate) {
    assertEquals(0, DenseUnitary.distance(expected, gate.matrix()), 1e-12, gate.toString());
  }
}
