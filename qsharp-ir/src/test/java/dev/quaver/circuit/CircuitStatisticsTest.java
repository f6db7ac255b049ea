package dev.quaver.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CircuitStatisticsTest {

  private static final Value TRUE = new Value.BoolConstant(true);

  private static CircuitBuilder bell() {
    var builder = new CircuitBuilder();
    builder.gate(Gate.H, 0, 0, 0);
    builder.gate(Gate.X, 0, 1, 0, 1);
    return builder;
  }

  private static DynamicCircuit whole(List<Routine> routines, Step... body) {
    return new DynamicCircuit(
        "test", 3, 1, List.of(), List.of(), routines, List.of(body), Output.UNIT);
  }

  private static Step gates(int count) {
    var builder = new CircuitBuilder();
    for (int i = 0; i < count; i++) {
      builder.gate(Gate.X, 0, 1, 0, 1);
    }
    return new Step.Straight(builder.build());
  }

  @Test
  void countsAStraightLine() {
    CircuitBuilder builder = bell();
    builder.gate(Gate.X, 0, 5, 0, 1, 2, 3, 4, 5);
    builder.gate(Gate.RZ, 0.5, 0, 2);
    builder.pauliExponential(new Pauli[] {Pauli.X}, 0.5, 0, 6);
    builder.measure(0, 0);
    builder.reset(0);

    CircuitStatistics statistics = CircuitStatistics.of(builder.build());

    assertEquals(7, statistics.qubits());
    assertEquals(1, statistics.results());
    assertEquals(Map.of("H", 1L, "CX", 1L, "C5X", 1L, "Rz", 1L, "Exp", 1L), statistics.gates());
    assertEquals(5, statistics.gateCount());
    assertEquals(2, statistics.multiQubitGateCount());
    assertEquals(5, statistics.depth());
    assertEquals(2, statistics.multiQubitDepth());
    assertEquals(1, statistics.measurements());
    assertEquals(1, statistics.resets());
  }

  @Test
  void aBarrierHoldsBackWhatComesAfterIt() {
    CircuitBuilder builder = bell();
    builder.barrier(0, 1, 2);
    builder.gate(Gate.H, 0, 0, 2);

    assertEquals(3, CircuitStatistics.of(builder.build()).depth());
  }

  @Test
  void takesTheDeeperSideOfABranchAndOneRoundOfALoop() {
    var statistics =
        CircuitStatistics.of(
            whole(
                List.of(),
                new Step.If(TRUE, List.of(gates(3)), List.of(gates(1))),
                new Step.While(TRUE, List.of(gates(2)))));

    assertEquals(6, statistics.gateCount());
    assertEquals(5, statistics.depth());
    assertEquals(1, statistics.branches());
    assertEquals(1, statistics.loops());
  }

  @Test
  void countsARoutineOnceAndItsDepthForEachCall() {
    var routine = new Routine("twice", 0, List.of(), List.of(gates(2)), Optional.empty());
    var call = new Step.Call(0, List.of(), OptionalInt.empty());

    var statistics = CircuitStatistics.of(whole(List.of(routine), call, call));

    assertEquals(2, statistics.gateCount());
    assertEquals(4, statistics.depth());
    assertEquals(4, statistics.multiQubitDepth());
  }

  @Test
  void aGateOnAComputedQubitStandsOnAllQubits() {
    var apply =
        new Step.Apply(
            Gate.X,
            new Value.DoubleConstant(0),
            0,
            List.of(new Value.Variable(0, ValueType.QUBIT)));

    var statistics = CircuitStatistics.of(whole(List.of(), gates(2), apply, gates(1)));

    assertEquals(4, statistics.depth());
    assertEquals(3, statistics.multiQubitDepth());
  }

  @Test
  void tableComparesCircuits() {
    CircuitStatistics one = CircuitStatistics.of(bell().build());
    CircuitStatistics none = CircuitStatistics.of(Circuit.EMPTY);

    assertEquals(
        """
                                before  after
        qubits                       2      0
        results                      0      0
        gates                        2      0
          CX                         1      0
          H                          1      0
        on two qubits and more       1      0
        depth                        2      0
        depth of these               1      0
        measurements                 0      0
        resets                       0      0
        branches                     0      0
        loops                        0      0
        """,
        CircuitStatistics.table(List.of("before", "after"), List.of(one, none)));
  }
}
