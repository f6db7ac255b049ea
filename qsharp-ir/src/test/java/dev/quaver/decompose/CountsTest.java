package dev.quaver.decompose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.Circuit;
import dev.quaver.gate.Gate;
import org.junit.jupiter.api.Test;

/// Holds the numbers of CX that the rules promise, and that their circuits are right for up to 8 controls. That a dirty qubit
/// keeps any state is part of the comparison of matrices.
class CountsTest {

  private static void assertCount(
      int expected, Gate gate, double angle, int controls, int dirty, int clean) {
    int width = controls + gate.qubitCount() + dirty;
    Circuit circuit = Circuits.of(gate, angle, controls, width);
    String what =
        gate + " with " + controls + " controls, " + dirty + " dirty, " + clean + " clean";
    Circuit decomposed = new Decomposer(TestGateSets.CX_AND_ROTATIONS, clean).decompose(circuit);
    assertEquals(expected, Circuits.entangling(decomposed), what);
    if (decomposed.qubitCount() <= 10) {
      Circuits.assertSame(circuit, decomposed, what);
    }
  }

  @Test
  void xWithOneCleanQubit() {
    for (int n = 3; n <= 40; n++) {
      assertCount(6 * n - 6, Gate.X, 0, n, 0, 1);
    }
  }

  @Test
  void xWithAlmostAsManyDirtyQubits() {
    for (int n = 3; n <= 40; n++) {
      assertCount(8 * n - 10, Gate.X, 0, n, n - 2, 0);
    }
  }

  @Test
  void xWithOneDirtyQubit() {
    for (int n = 4; n <= 40; n++) {
      assertCount(12 * n - 22, Gate.X, 0, n, 1, 0);
    }
  }

  @Test
  void xAloneOnItsQubits() {
    int[] counts = {1, 6, 14, 30, 62, 118, 190, 276};
    for (int n = 1; n <= counts.length; n++) {
      assertCount(counts[n - 1], Gate.X, 0, n, 0, 0);
    }
  }

  @Test
  void rotationsAloneOnTheirQubits() {
    int[] counts = {2, 4, 8, 16, 32, 56, 72, 88};
    for (int n = 1; n <= counts.length; n++) {
      assertCount(counts[n - 1], Gate.RZ, 0.3, n, 0, 0);
      assertCount(counts[n - 1], Gate.RX, 0.3, n, 0, 0);
      assertCount(counts[n - 1], Gate.RY, 0.3, n, 0, 0);
    }
    assertCount(16 * 30 - 40, Gate.RY, 0.3, 30, 0, 0);
  }

  @Test
  void rotationsWithDirtyQubits() {
    for (int n = 5; n <= 40; n++) {
      assertCount(8 * n - 10, Gate.RZ, 0.3, n, n - 2, 0);
    }
  }

  @Test
  void rotationsWithOneCleanQubit() {
    for (int n = 5; n <= 40; n++) {
      assertCount(6 * n - 8, Gate.RZ, 0.3, n, 0, 1);
    }
  }

  @Test
  void phasesWithOneCleanQubit() {
    for (int n = 3; n <= 40; n++) {
      assertCount(6 * n - 6, Gate.R1, 0.3, n, 0, 1);
      assertCount(6 * n - 6, Gate.S, 0, n, 0, 1);
    }
  }

  @Test
  void gatesWithOneControl() {
    assertCount(1, Gate.H, 0, 1, 0, 0);
    assertCount(1, Gate.Y, 0, 1, 0, 0);
    assertCount(1, Gate.Z, 0, 1, 0, 0);
    assertCount(2, Gate.S, 0, 1, 0, 0);
    assertCount(2, Gate.SX, 0, 1, 0, 0);
    assertCount(8, Gate.SWAP, 0, 1, 0, 0);
    assertCount(4, Gate.RZZ, 0.3, 1, 0, 0);
    assertCount(0, Gate.GLOBAL_PHASE, 0.3, 1, 0, 0);
  }

  @Test
  void gatesWithoutControls() {
    assertCount(3, Gate.SWAP, 0, 0, 0, 0);
    assertCount(2, Gate.RXX, 0.3, 0, 0, 0);
    assertCount(2, Gate.RYY, 0.3, 0, 0, 0);
  }
}
