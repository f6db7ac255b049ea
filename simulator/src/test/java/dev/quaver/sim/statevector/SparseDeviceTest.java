package dev.quaver.sim.statevector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.device.DeviceException;
import dev.quaver.device.QuantumDevice;
import dev.quaver.device.ReleaseRule;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SparseDeviceTest extends StateVectorDeviceTest {

  private static final Pauli[] Z = {Pauli.Z};

  @Override
  Layout.Storage storage(int threadCount, MemoryLimit memory) {
    return Layout.SPARSE.storage(threadCount, memory);
  }

  private QuantumDevice ghz(int qubitCount) {
    QuantumDevice device = device(new SplittableRandom(3));
    for (int k = 0; k < qubitCount; k++) {
      device.allocate();
    }
    device.apply(Gate.H, 0, 0, 0);
    for (int k = 1; k < qubitCount; k++) {
      device.apply(Gate.X, 0, 1, k - 1, k);
    }
    return device;
  }

  @Test
  void ghzStateOfFiftyQubitsHasTwoAmplitudes() {
    int qubitCount = 50;
    QuantumDevice device = ghz(qubitCount);
    int[] qubits = new int[qubitCount];
    for (int k = 0; k < qubitCount; k++) {
      qubits[k] = qubitCount - 1 - k;
    }
    List<Long> indices = new ArrayList<>();
    device
        .inspector()
        .state(qubits)
        .orElseThrow()
        .forEachNonZero((index, re, im) -> {
          indices.add(index);
          assertEquals(Math.sqrt(.5), re, 1e-12);
          assertEquals(0, im, 1e-12);
        });
    assertEquals(List.of(0L, (1L << qubitCount) - 1), indices);
    Pauli[] xs = new Pauli[qubitCount];
    Arrays.fill(xs, Pauli.X);
    assertEquals(0, device.inspector().probabilityOfOne(xs, qubits), 1e-12);
    assertTrue(device.inspector().state(3, 4).isEmpty());
    boolean first = device.read(device.measure(Z, 0));
    for (int k = 1; k < qubitCount; k++) {
      assertEquals(first, device.read(device.measure(Z, k)));
    }
  }

  @Test
  void separatedPartsOfLargeSparseStatesAreFound() {
    int qubitCount = 40;
    QuantumDevice device = ghz(qubitCount);
    for (int k = 0; k < 3; k++) {
      device.allocate();
    }
    device.apply(Gate.RY, 1, 0, qubitCount);
    device.apply(Gate.X, 0, 1, qubitCount, qubitCount + 1);
    List<Long> indices = new ArrayList<>();
    device
        .inspector()
        .state(qubitCount, qubitCount + 1)
        .orElseThrow()
        .forEachNonZero((index, re, im) -> indices.add(index));
    assertEquals(List.of(0L, 3L), indices);
    assertTrue(device.inspector().state(0, qubitCount).isEmpty());
  }

  @Test
  void refusesMoreAxesThanAKeyHas() {
    assertFalse(ghz(62).inspector().state(61).isPresent());
    var refusal = assertThrows(DeviceException.class, () -> ghz(63));
    assertEquals(
        "63 qubits in superposition at one time are too many; at most 62 are supported",
        refusal.getMessage());
  }

  @Test
  void wideStatesWithFewAmplitudesFit() {
    var device = new StateVectorDevice(new SplittableRandom(1), storage(1, MemoryLimit.ofHeap()));
    int qubitCount = 50;
    for (int k = 0; k < qubitCount; k++) {
      device.allocate();
    }
    device.apply(Gate.H, 0, 0, 0);
    for (int k = 1; k < qubitCount; k++) {
      device.apply(Gate.X, 0, 1, k - 1, k);
    }
    assertEquals(qubitCount, device.peakQubitCount());
    for (int k = qubitCount - 1; k > 0; k--) {
      device.apply(Gate.X, 0, 1, k - 1, k);
      assertTrue(device.release(k, ReleaseRule.ZERO));
    }
    device.apply(Gate.H, 0, 0, 0);
    assertEquals(0, device.inspector().probabilityOfOne(new Pauli[] {Pauli.Z}, 0), 1e-12);
  }
}
