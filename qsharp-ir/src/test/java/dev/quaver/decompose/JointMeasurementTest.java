package dev.quaver.decompose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Operation;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointMeasurementTest {

  private static final Pauli[] BASES = {Pauli.X, Pauli.I, Pauli.Y, Pauli.Z};

  private static Circuit measured(boolean usedLater) {
    var builder = new CircuitBuilder();
    builder.measure(BASES, 0, 0, 1, 2, 3);
    if (usedLater) {
      builder.reset(2);
    }
    return builder.build();
  }

  @Test
  void isAMeasurementOfOneQubitBetweenInverses() {
    for (GateSet gates : TestGateSets.ALL) {
      List<Operation> operations = Decomposer.decompose(measured(true), gates).operations();
      int position = positionOfMeasurement(operations);
      var measure = (Operation.Measure) operations.get(position);
      List<Operation> before = operations.subList(0, position);
      List<Operation> after = operations.subList(position + 1, operations.size() - 1);

      assertEquals(List.of(Pauli.Z), measure.bases());
      Circuit observable =
          joined(before, List.of(new Operation.ApplyGate(Gate.Z, 0, 0, measure.qubits())), after);
      Circuits.assertSame(product(), observable, gates.name());
      Circuits.assertSame(
          new CircuitBuilder().reserve(4, 0).build(), joined(before, after), gates.name());
    }
  }

  @Test
  void leavesQubitsThatAreNotUsedAgainAsTheyAre() {
    List<Operation> operations =
        Decomposer.decompose(measured(false), TestGateSets.QIR).operations();

    assertEquals(operations.size() - 1, positionOfMeasurement(operations));
  }

  @Test
  void ofTheIdentityGivesZero() {
    var builder = new CircuitBuilder();
    builder.measure(new Pauli[] {Pauli.I, Pauli.I}, 0, 0, 1);

    assertEquals(
        List.of(new Operation.Measure(List.of(Pauli.Z), List.of(2), 0)),
        Decomposer.decompose(builder.build(), TestGateSets.QIR).operations());
  }

  @Test
  void staysWhereTheSetHasIt() {
    var joint = new GateSet("joint", TestGateSets.QIR.controls(), true);

    assertEquals(measured(true), Decomposer.decompose(measured(true), joint));
  }

  private static int positionOfMeasurement(List<Operation> operations) {
    int position = 0;
    while (!(operations.get(position) instanceof Operation.Measure)) {
      position++;
    }
    return position;
  }

  @SafeVarargs
  private static Circuit joined(List<Operation>... parts) {
    var builder = new CircuitBuilder().reserve(4, 0);
    for (List<Operation> part : parts) {
      part.forEach(builder::add);
    }
    return builder.build();
  }

  private static Circuit product() {
    var builder = new CircuitBuilder().reserve(4, 0);
    builder.gate(Gate.X, 0, 0, 0);
    builder.gate(Gate.Y, 0, 0, 2);
    builder.gate(Gate.Z, 0, 0, 3);
    return builder.build();
  }
}
