package dev.quaver.decompose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Operation;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrappedIonCompilerTest {

  private static final List<Gate> ALL_GATES = List.of(Gate.values());

  private static final List<GateSet> SETS =
      List.of(TrappedIonCompiler.MOLMER_SORENSEN, TrappedIonCompiler.ZZ);

  /// The circuit of the definitions of native gates, and of the frames that are left.
  private static Circuit expanded(TrappedIonCompiler.Compiled compiled, int qubitCount) {
    var builder = new CircuitBuilder().reserve(qubitCount, 0);
    for (TrappedIonGate gate : compiled.gates()) {
      switch (gate) {
        case TrappedIonGate.Gpi(var qubit, var phase) ->
            inFrame(builder, phase, qubit, () -> builder.gate(Gate.X, 0, 0, qubit));
        case TrappedIonGate.Gpi2(var qubit, var phase) ->
            inFrame(builder, phase, qubit, () -> builder.gate(Gate.RX, Math.PI / 2, 0, qubit));
        case TrappedIonGate.MolmerSorensen(var a, var b, var first, var second, var angle) -> {
          assertTrue(angle >= 0 && angle <= 0.25);
          inFrame(
              builder,
              first,
              a,
              () ->
                  inFrame(
                      builder,
                      second,
                      b,
                      () -> builder.gate(Gate.RXX, 2 * Math.PI * angle, 0, a, b)));
        }
        case TrappedIonGate.Zz(var a, var b, var angle) -> {
          assertTrue(angle >= 0 && angle <= 0.25);
          builder.gate(Gate.RZZ, 2 * Math.PI * angle, 0, a, b);
        }
      }
    }
    for (int qubit = 0; qubit < qubitCount; qubit++) {
      builder.gate(Gate.RZ, compiled.frames().get(qubit), 0, qubit);
    }
    return builder.build();
  }

  private static void inFrame(CircuitBuilder builder, double phase, int qubit, Runnable gate) {
    builder.gate(Gate.RZ, -2 * Math.PI * phase, 0, qubit);
    gate.run();
    builder.gate(Gate.RZ, 2 * Math.PI * phase, 0, qubit);
  }

  @Test
  void compilesEveryGateWithUpToTwoControls() {
    for (GateSet gates : SETS) {
      for (Gate gate : Gate.values()) {
        for (int controls = 0; controls <= 2; controls++) {
          for (double angle : new double[] {0.4, -0.4, 2, -2, 3.5}) {
            assertCompiles(Circuits.of(gate, angle, controls, controls + 2), gates);
          }
        }
      }
    }
  }

  @Test
  void compilesRandomCircuits() {
    var random = new Random(5);
    for (int i = 0; i < 100; i++) {
      var builder = new CircuitBuilder().reserve(3, 0);
      for (int j = 0; j < 20; j++) {
        Gate gate = ALL_GATES.get(random.nextInt(ALL_GATES.size()));
        int controls = random.nextInt(4 - gate.qubitCount());
        int[] qubits = random.ints(0, 3).distinct().limit(controls + gate.qubitCount()).toArray();
        builder.gate(gate, random.nextDouble(-7, 7), controls, qubits);
      }
      SETS.forEach(gates -> assertCompiles(builder.build(), gates));
    }
  }

  private static void assertCompiles(Circuit circuit, GateSet gates) {
    TrappedIonCompiler.Compiled compiled = TrappedIonCompiler.compile(circuit, gates);

    String what = circuit.operations() + " in " + gates.name();
    Circuits.assertSame(circuit, expanded(compiled, circuit.qubitCount()), what);
  }

  @Test
  void doesNotDoRotationsAboutZ() {
    Circuit circuit =
        Circuit.of(
            new Operation.ApplyGate(Gate.T, 0, 0, List.of(0)),
            new Operation.ApplyGate(Gate.SX, 0, 0, List.of(0)),
            new Operation.Measure(List.of(Pauli.Z), List.of(0), 0));

    assertEquals(
        List.of(new TrappedIonGate.Gpi2(0, 0.875)),
        TrappedIonCompiler.compile(circuit, TrappedIonCompiler.ZZ).gates());
  }

  @Test
  void refusesResets() {
    var refused =
        assertThrows(
            DecompositionException.class,
            () ->
                TrappedIonCompiler.compile(
                    Circuit.of(new Operation.Reset(0)), TrappedIonCompiler.ZZ));

    assertEquals(
        "Reset cannot be expressed in the gates of GPi, GPi2 and ZZ", refused.getMessage());
  }
}
