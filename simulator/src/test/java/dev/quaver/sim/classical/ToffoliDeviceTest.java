package dev.quaver.sim.classical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.device.DeviceException;
import dev.quaver.device.QuantumDevice;
import dev.quaver.device.ReleaseRule;
import dev.quaver.gate.Gate;
import dev.quaver.sim.statevector.StateVectorDevice;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ToffoliDeviceTest {

  private static final int QUBITS = 9;
  private static final Pauli[] Z = {Pauli.Z};

  @Test
  void keepsTheBitsThatAStateVectorHas() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      try (QuantumDevice bits = new ToffoliDevice(true);
          QuantumDevice amplitudes = StateVectorDevice.of(new SplittableRandom(seed), 1)) {
        for (int k = 0; k < QUBITS; k++) {
          assertEquals(amplitudes.allocate(), bits.allocate());
        }
        for (int step = 0; step < 60; step++) {
          applyToBoth(random, bits, amplitudes);
        }
        for (int k = 0; k < QUBITS; k++) {
          assertEquals(
              amplitudes.inspector().probabilityOfOne(Z, k),
              bits.inspector().probabilityOfOne(Z, k),
              1e-9,
              "seed " + seed + ", qubit " + k);
        }
      }
    }
  }

  private static void applyToBoth(Random random, QuantumDevice... devices) {
    List<Integer> shuffled = new ArrayList<>(IntStream.range(0, QUBITS).boxed().toList());
    Collections.shuffle(shuffled, random);
    int[] qubits = shuffled.stream().mapToInt(Integer::intValue).toArray();
    int kind = random.nextInt(6);
    int controls = random.nextInt(3);
    int turns = random.nextInt(9) - 4;
    for (QuantumDevice device : devices) {
      switch (kind) {
        case 0 -> device.apply(Gate.X, 0, controls, first(qubits, controls + 1));
        case 1 -> device.apply(Gate.SWAP, 0, controls, first(qubits, controls + 2));
        case 2 -> device.apply(Gate.RX, turns * Math.PI, 0, qubits[0]);
        case 3 -> device.apply(Gate.RXX, turns * Math.PI, 0, first(qubits, 2));
        case 4 ->
            device.applyPauliExponential(
                new Pauli[] {Pauli.X, Pauli.I, Pauli.X}, turns * Math.PI / 2, 0, first(qubits, 3));
        default -> device.relabel(first(qubits, 3), new int[] {qubits[1], qubits[2], qubits[0]});
      }
    }
  }

  private static int[] first(int[] qubits, int count) {
    return java.util.Arrays.copyOf(qubits, count);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"I", "X", "SWAP", "GLOBAL_PHASE"})
  void refusesWhatLeavesTheBasisStates(Gate gate) {
    try (QuantumDevice device = new ToffoliDevice(true)) {
      device.allocate();
      device.allocate();
      int[] qubits = first(new int[] {0, 1}, gate.qubitCount());
      var refusal = assertThrows(DeviceException.class, () -> device.apply(gate, 0.5, 0, qubits));
      assertTrue(String.valueOf(refusal.getMessage()).startsWith(gate.label()));
    }
  }

  @Test
  void refusesPhasesThatControlsMakeVisible() {
    try (QuantumDevice device = new ToffoliDevice(true)) {
      device.allocate();
      device.allocate();
      device.apply(Gate.GLOBAL_PHASE, 0.5, 0, 0);
      device.apply(Gate.RZ, 2 * Math.PI, 0, 0);
      device.apply(Gate.RZ, 4 * Math.PI, 1, 0, 1);
      assertThrows(DeviceException.class, () -> device.apply(Gate.GLOBAL_PHASE, Math.PI, 1, 0, 1));
      assertThrows(DeviceException.class, () -> device.apply(Gate.RZ, 2 * Math.PI, 1, 0, 1));
      assertThrows(DeviceException.class, () -> device.apply(Gate.RX, Math.PI, 1, 0, 1));
      assertThrows(
          DeviceException.class,
          () -> device.applyPauliExponential(new Pauli[] {Pauli.Y}, Math.PI / 2, 0, 0));
    }
  }

  @Test
  void measuresParitiesAndRefusesOtherBases() {
    try (QuantumDevice device = new ToffoliDevice(true)) {
      for (int k = 0; k < 3; k++) {
        device.allocate();
      }
      device.apply(Gate.X, 0, 0, 0);
      device.apply(Gate.X, 0, 0, 2);
      Pauli[] ziz = {Pauli.Z, Pauli.I, Pauli.Z};
      Pauli[] zzi = {Pauli.Z, Pauli.Z, Pauli.I};
      assertFalse(device.read(device.measure(ziz, 0, 1, 2)));
      assertTrue(device.read(device.measure(zzi, 0, 1, 2)));
      assertThrows(DeviceException.class, () -> device.measure(new Pauli[] {Pauli.X}, 0));
      assertEquals(.5, device.inspector().probabilityOfOne(new Pauli[] {Pauli.X}, 0), 0);
    }
  }

  @Test
  void releasesByTheRules() {
    try (QuantumDevice device = new ToffoliDevice(true)) {
      int qubit = device.allocate();
      device.apply(Gate.X, 0, 0, qubit);
      assertFalse(device.release(qubit, ReleaseRule.ZERO_OR_MEASURED));
      assertEquals(qubit, device.allocate());
      assertFalse(device.read(device.measure(Z, qubit)));
      device.apply(Gate.X, 0, 0, qubit);
      device.measure(Z, qubit);
      assertTrue(device.release(qubit, ReleaseRule.ZERO_OR_MEASURED));
      for (int k = 0; k < 4; k++) {
        device.allocate();
      }
      device.release(2, ReleaseRule.ZERO);
      device.release(1, ReleaseRule.ZERO);
      device.allocate();
      device.allocate();
      assertArrayEquals(new int[] {0, 3, 1, 2}, device.inspector().allocatedQubits());
    }
  }
}
