package dev.quaver.sim.statevector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The automatic layout, made to change as early as it can.
class AutomaticDeviceTest extends SparseDeviceTest {

  @Override
  Layout.Storage storage(int threadCount, MemoryLimit memory) {
    var limit = new SparseLimit(memory);
    return new Layout.Storage("eager", new AutomaticAmplitudes(threadCount, 1, limit), limit);
  }

  @Test
  void layoutFollowsDensity() {
    var amplitudes =
        new AutomaticAmplitudes(
            1, AutomaticAmplitudes.SMALL, new SparseLimit(MemoryLimit.ofHeap()));
    for (int axis = 0; axis < 11; axis++) {
      assertFalse(amplitudes.isSparse());
      amplitudes.addAxis();
    }
    assertTrue(amplitudes.isSparse());
    double r = Math.sqrt(.5);
    double[] hadamard = {r, 0, r, 0, r, 0, -r, 0};
    for (int axis = 0; axis < 9; axis++) {
      assertTrue(amplitudes.isSparse());
      amplitudes.matrix(0, axis, hadamard);
    }
    assertFalse(amplitudes.isSparse());
    assertEquals(Math.pow(r, 9), amplitudes.re(300), 1e-12);
    assertEquals(0, amplitudes.re(512), 1e-12);
    amplitudes.addAxis();
    assertFalse(amplitudes.isSparse());
    amplitudes.addAxis();
    amplitudes.addAxis();
    assertTrue(amplitudes.isSparse());
    assertEquals(512, amplitudes.entryCount());
    amplitudes.clear();
    assertFalse(amplitudes.isSparse());
  }
}
