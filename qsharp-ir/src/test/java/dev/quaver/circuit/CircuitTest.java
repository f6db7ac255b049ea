package dev.quaver.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;
import org.junit.jupiter.api.Test;

class CircuitTest {

  private static final List<Operation> ALL_KINDS =
      List.of(
          new Operation.ApplyGate(Gate.H, 0, 0, List.of(3)),
          new Operation.ApplyGate(Gate.RZZ, 0.25, 2, List.of(4, 5, 0, 1)),
          new Operation.ApplyPauliExponential(List.of(Pauli.X, Pauli.I), -1.5, 1, List.of(2, 0, 1)),
          new Operation.ApplyUnitary(Gate.SWAP.matrix(0), 1, List.of(2, 1, 0)),
          new Operation.ApplyNamed("Foo", List.of(1.0, 2.0), List.of(7)),
          new Operation.Measure(List.of(Pauli.X, Pauli.Y), List.of(0, 3), 1),
          new Operation.Barrier(List.of(0, 1, 2)),
          new Operation.Reset(6),
          new Operation.Measure(List.of(Pauli.Z), List.of(2), 4));

  @Test
  void keepsEveryKindOfOperation() {
    Circuit circuit = Circuit.of(ALL_KINDS.toArray(Operation[]::new));

    assertEquals(ALL_KINDS, circuit.operations());
    assertEquals(ALL_KINDS.size(), circuit.size());
  }

  @Test
  void hasTheQubitsAndResultsThatOccur() {
    Circuit circuit = Circuit.of(ALL_KINDS.toArray(Operation[]::new));

    assertEquals(8, circuit.qubitCount());
    assertEquals(5, circuit.resultCount());
  }

  @Test
  void hasReservedQubitsThatNothingUses() {
    Circuit circuit = new CircuitBuilder().reserve(5, 2).build();

    assertEquals(5, circuit.qubitCount());
    assertEquals(2, circuit.resultCount());
    assertEquals(0, circuit.size());
  }

  @Test
  void equalsACircuitBuiltFromIt() {
    Circuit circuit = Circuit.of(ALL_KINDS.toArray(Operation[]::new));
    var copy = new CircuitBuilder();
    copy.addAll(circuit);

    assertEquals(circuit, copy.build());
    copy.reset(0);
    assertNotEquals(circuit, copy.build());
  }

  @Test
  void isUnitaryWithoutMeasurementsAndResets() {
    assertTrue(Circuit.of(ALL_KINDS.get(0), ALL_KINDS.get(3), ALL_KINDS.get(6)).isUnitary());
    assertFalse(Circuit.of(ALL_KINDS.get(0), ALL_KINDS.get(5)).isUnitary());
    assertFalse(Circuit.of(ALL_KINDS.get(7)).isUnitary());
  }

  @Test
  void refusesQubitsThatDoNotFitTheGate() {
    var builder = new CircuitBuilder();

    assertThrows(IllegalArgumentException.class, () -> builder.gate(Gate.H, 0, 0, 1, 2));
    assertThrows(IllegalArgumentException.class, () -> builder.gate(Gate.H, 0, 0, -1));
  }

  @Test
  void straightStepsMakeOneLine() {
    var first = new Step.Straight(Circuit.of(ALL_KINDS.get(0)));
    var second = new Step.Group("loop", List.of(new Step.Straight(Circuit.of(ALL_KINDS.get(7)))));
    var circuit =
        new DynamicCircuit(
            "Main", 8, 0, List.of(), List.of(), List.of(), List.of(first, second), Output.UNIT);

    assertTrue(circuit.isStraight());
    assertEquals(List.of(ALL_KINDS.get(0), ALL_KINDS.get(7)), circuit.straight().operations());
    assertEquals(8, circuit.straight().qubitCount());
  }
}
