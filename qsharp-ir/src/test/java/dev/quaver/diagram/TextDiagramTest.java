package dev.quaver.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDiagramTest {

  @Test
  void drawsABellPair() throws IOException {
    assertDrawn(
        """
        q_0    ── H ──── ● ──── M ──
                         │      ╘═══
        q_1    ───────── X ──── M ──
                                ╘═══
        """,
        Circuits.straight(it -> {
          Circuits.bell(it, 0);
          it.measure(0, 0);
          it.measure(1, 1);
        }));
  }

  @Test
  void crossesWiresBetweenControlsAndTargets() throws IOException {
    assertDrawn(
        """
        q_0    ── M ─────────── ● ──
                  ╘═════ ● ═════╪═══
        q_1    ──────────┼──────┼───
        q_2    ───────── X ──── X ──
        """,
        Circuits.of(
            3,
            1,
            Circuits.step(it -> it.measure(0, 0)),
            new Step.If(Circuits.isOne(0), List.of(x(2)), List.of()),
            Circuits.step(it -> it.gate(Gate.X, 0, 1, 0, 2))));
  }

  @Test
  void startsAWireForEachResultOfAQubit() throws IOException {
    assertDrawn(
        """
        q_0    ── M ──── M ──── |0〉 ──
                  ╘══════╪════════════
                         ╘════════════
        """,
        Circuits.straight(it -> {
          it.measure(0, 0);
          it.measure(0, 1);
          it.reset(0);
        }));
  }

  @Test
  void repeatsTheNameOfAGateOnEachTarget() throws IOException {
    assertDrawn(
        """
        q_0    ─ Rzz(1.0000) ── SWAP ──
                      ┆           ┆
        q_1    ───────┆──────── SWAP ──
        q_2    ─ Rzz(1.0000) ──────────
        """,
        Circuits.straight(it -> {
          it.gate(Gate.RZZ, 1, 0, 0, 2);
          it.gate(Gate.SWAP, 0, 0, 0, 1);
        }));
  }

  @Test
  void writesAnglesAsMultiplesOfPiAndAdjointsWithAPrime() throws IOException {
    assertDrawn(
        """
        q_0    ── Rz(π / 4) ─── Rx(-3 * π / 2) ─── Ry(0.5000) ─── S' ─── SX' ─
        """,
        Circuits.straight(it -> {
          it.gate(Gate.RZ, Math.PI / 4, 0, 0);
          it.gate(Gate.RX, -1.5 * Math.PI, 0, 0);
          it.gate(Gate.RY, 0.5, 0, 0);
          it.gate(Gate.S_ADJ, 0, 0, 0);
          it.gate(Gate.SX_ADJ, 0, 0, 0);
        }));
  }

  @Test
  void namesPaulisOfExponentialsAndMeasurements() throws IOException {
    assertDrawn(
        """
        q_0    ─ Exp_X(0.4000) ── M_X ── M_Y ─
                       ┆           │      ╘═══
        q_1    ─ Exp_Y(0.4000) ── M_Z ────────
                                   ╘══════════
        """,
        Circuits.straight(it -> {
          it.pauliExponential(new Pauli[] {Pauli.X, Pauli.Y}, 0.4, 0, 0, 1);
          it.measure(new Pauli[] {Pauli.X, Pauli.Z}, 0, 0, 1);
          it.measure(new Pauli[] {Pauli.Y}, 1, 0);
        }));
  }

  @Test
  void listsWhatGroupsHoldBelowTheDiagram() throws IOException {
    assertDrawn(
        """
        q_0    ───── Ry(0.7000) ──────── ● ──── H ──── M ────────────────
                                         │             ╘═════ ● ═════════
        q_1    ─ PrepareBellPair[1] ──── X ──── M ────────────┼──────────
                          ┆                     ╘═════ ● ═════╪══════════
        q_2    ─ PrepareBellPair[1] ────────────────── X ──── Z ──── M ──
                                                                     ╘═══

        [1] PrepareBellPair:
            q_1    ── H ──── ● ──
            q_2    ───────── X ──
        """,
        Circuits.teleport());
  }

  @Test
  void marksControlsThatAreOnForZero() throws IOException {
    Value noSecond = new Value.Unary(UnaryOperation.NOT, Circuits.isOne(1));
    assertDrawn(
        """
        q_0    ── M ─────────
                  ╘═════ ● ══
        q_1    ── M ─────┼───
                  ╘═════ ○ ══
        q_2    ───────── X ──
        """,
        Circuits.of(
            3,
            2,
            Circuits.step(it -> {
              it.measure(0, 0);
              it.measure(1, 1);
            }),
            new Step.If(
                new Value.Binary(BinaryOperation.AND, Circuits.isOne(0), noSecond),
                List.of(x(2)),
                List.of())));
  }

  @Test
  void putsWhatIsNoGateIntoABoxUnderItsCondition() throws IOException {
    assertDrawn(
        """
        q_0    ── M ──── if: c_0 = |1〉[1] ──────────────────────────
                  ╘═════════════ ● ════════════════════ ○ ══════════
        q_1    ──────────────────────────────── if: c_0 = |0〉[2] ───

        [1] if: c_0 = |1〉:
            q_0    ── |0〉 ──

        [2] if: c_0 = |0〉:
            q_1    ── |0〉 ──
        """,
        Circuits.of(
            2,
            1,
            Circuits.step(it -> it.measure(0, 0)),
            new Step.If(
                Circuits.isOne(0),
                List.of(Circuits.step(it -> it.reset(0))),
                List.of(Circuits.step(it -> it.reset(1))))));
  }

  @Test
  void drawsNothingOfAnEmptyProgram() throws IOException {
    assertDrawn("", Circuits.of(0, 0));
  }

  @Test
  void drawsQubitsWithoutOperations() throws IOException {
    assertDrawn("q_0\nq_1\n", Circuits.of(2, 0));
  }

  private static Step x(int qubit) {
    return Circuits.step(it -> it.gate(Gate.X, 0, 0, qubit));
  }

  private static void assertDrawn(String expected, DynamicCircuit circuit) throws IOException {
    var text = new StringBuilder();
    TextDiagram.write(Diagram.of(circuit, DiagramOptions.DEFAULT), text);
    assertEquals(expected, text.toString());
  }
}
