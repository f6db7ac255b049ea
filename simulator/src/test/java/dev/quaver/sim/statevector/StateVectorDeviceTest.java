package dev.quaver.sim.statevector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quaver.device.DeviceException;
import dev.quaver.device.QuantumDevice;
import dev.quaver.device.ReleaseRule;
import dev.quaver.gate.Gate;
import dev.quaver.sim.DenseOracle;
import dev.quaver.sim.DeviceContract;
import dev.quaver.sim.RandomCircuit;
import dev.quaver.sim.States;
import dev.quaver.value.Pauli;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class StateVectorDeviceTest extends DeviceContract {

  @Override
  protected QuantumDevice device(RandomGenerator random) {
    return new StateVectorDevice(random, storage(1, MemoryLimit.ofHeap()));
  }

  /// Fresh amplitudes in the layout under test.
  Layout.Storage storage(int threadCount, MemoryLimit memory) {
    return Layout.FLAT.storage(threadCount, memory);
  }

  private QuantumDevice randomState(int qubitCount, DenseOracle oracle) {
    QuantumDevice device = device(new SplittableRandom(5));
    for (int k = 0; k < qubitCount; k++) {
      device.allocate();
      device.apply(Gate.RY, 1 + k, 0, k);
      oracle.apply(Gate.RY.matrix(1 + k), 0, k);
      device.apply(Gate.RZ, 2 + k, 0, k);
      oracle.apply(Gate.RZ.matrix(2 + k), 0, k);
    }
    for (int k = 1; k < qubitCount; k++) {
      device.apply(Gate.RX, .5 * k, 1, k - 1, k);
      oracle.apply(Gate.RX.matrix(.5 * k), 1, k - 1, k);
    }
    return device;
  }

  @Test
  void everyGateOnEveryTargetWithAnyControlsIsItsMatrix() {
    int qubitCount = 6;
    for (Gate gate : Gate.values()) {
      var oracle = new DenseOracle(qubitCount);
      QuantumDevice device = randomState(qubitCount, oracle);
      for (int first = 0; first < qubitCount; first++) {
        for (int second = 0; second < (gate.qubitCount() == 2 ? qubitCount : 1); second++) {
          if (gate.qubitCount() == 2 && first == second) {
            continue;
          }
          int[] targets = gate.qubitCount() == 2 ? new int[] {first, second} : new int[] {first};
          for (int controls = 0; controls < 1 << qubitCount; controls++) {
            if (overlaps(controls, targets)) {
              continue;
            }
            int[] qubits = withControls(controls, targets);
            int controlCount = Integer.bitCount(controls);
            device.apply(gate, .7, controlCount, qubits);
            oracle.apply(gate.matrix(.7), controlCount, qubits);
          }
        }
        States.assertSame(oracle, device, qubitCount, gate.label() + " on " + first);
      }
    }
  }

  private static boolean overlaps(int controls, int... targets) {
    for (int target : targets) {
      if ((controls >> target & 1) != 0) {
        return true;
      }
    }
    return false;
  }

  private static int[] withControls(int controls, int... targets) {
    int count = Integer.bitCount(controls);
    int[] qubits = new int[count + targets.length];
    for (int k = 0, next = 0; next < count; k++) {
      if ((controls >> k & 1) != 0) {
        qubits[next++] = k;
      }
    }
    System.arraycopy(targets, 0, qubits, count, targets.length);
    return qubits;
  }

  @Test
  void gatesWithLongRunsOfNeighboursAreTheirMatrices() {
    // Above the fourth axis kernels walk runs instead of single places.
    int qubitCount = 8;
    for (Gate gate : Gate.values()) {
      var oracle = new DenseOracle(qubitCount);
      QuantumDevice device = randomState(qubitCount, oracle);
      int[] targets = gate.qubitCount() == 2 ? new int[] {7, 5} : new int[] {6};
      device.apply(gate, 1.3, 0, targets);
      oracle.apply(gate.matrix(1.3), 0, targets);
      int[] controlled = withControls(1 << 4, targets);
      device.apply(gate, 1.3, 1, controlled);
      oracle.apply(gate.matrix(1.3), 1, controlled);
      States.assertSame(oracle, device, qubitCount, gate.label());
    }
  }

  @Test
  void oneAndTwoThreadsGiveTheSameBits() {
    int qubitCount = 17;
    double[][] states = new double[2][];
    for (int threads = 1; threads <= 2; threads++) {
      var random = new SplittableRandom(3);
      var device =
          new StateVectorDevice(new SplittableRandom(4), storage(threads, MemoryLimit.ofHeap()));
      for (int k = 0; k < qubitCount; k++) {
        device.allocate();
        device.apply(Gate.H, 0, 0, k);
      }
      RandomCircuit.of(random, qubitCount, 60).run(device);
      device.measure(new Pauli[] {Pauli.X, Pauli.Y, Pauli.Z}, 3, 9, 16);
      device.measure(new Pauli[] {Pauli.Z}, 5);
      states[threads - 1] = States.amplitudes(device, qubitCount);
    }
    assertArrayEquals(states[0], states[1]);
  }

  @Test
  void uncomputedQubitsCostNothing() {
    var device = new StateVectorDevice(new SplittableRandom(1), storage(1, MemoryLimit.ofHeap()));
    int first = device.allocate();
    device.apply(Gate.H, 0, 0, first);
    for (int k = 0; k < 1000; k++) {
      int helper = device.allocate();
      device.apply(Gate.X, 0, 1, first, helper);
      device.apply(Gate.X, 0, 1, first, helper);
      device.release(helper, ReleaseRule.ZERO);
    }
    assertEquals(2, device.peakQubitCount());
  }

  @Test
  void refusesMoreQubitsThanItHandsOut() {
    var device = new StateVectorDevice(new SplittableRandom(1), storage(1, MemoryLimit.ofHeap()));
    for (int k = 0; k < WireState.MAX_WIRES; k++) {
      device.allocate();
    }
    var refusal = assertThrows(DeviceException.class, device::allocate);
    assertEquals("more than 65,536 qubits at once", refusal.getMessage());
  }

  @Test
  void refusesWhatDoesNotFitWithTheArithmetic() {
    var device =
        new StateVectorDevice(new SplittableRandom(1), storage(1, new MemoryLimit(21L << 20)));
    for (int k = 0; k < 40; k++) {
      device.allocate();
    }
    var refusal =
        assertThrows(
            DeviceException.class,
            () -> {
              for (int k = 0; k < 40; k++) {
                device.apply(Gate.H, 0, 0, k);
              }
            });
    assertEquals(
        "40 qubits need 16 TiB as a state vector, 21 MiB free; at most 20 qubits fit",
        refusal.getMessage());
  }

  @Test
  void qubitsWithoutSuperpositionNeedNoMemory() {
    var device = new StateVectorDevice(new SplittableRandom(1), storage(1, MemoryLimit.ofHeap()));
    for (int k = 0; k < 60; k++) {
      device.allocate();
      device.apply(Gate.X, 0, 0, k);
    }
    device.apply(Gate.H, 0, 59, controlsAndTarget(60));
    assertEquals(.5, device.inspector().probabilityOfOne(new Pauli[] {Pauli.Z}, 59), 1e-12);
    assertEquals(1, device.peakQubitCount());
  }

  @Test
  void wideStatesThatFillUpAreRefused() {
    var device =
        new StateVectorDevice(new SplittableRandom(1), storage(1, new MemoryLimit(1L << 26)));
    for (int k = 0; k < 40; k++) {
      device.allocate();
    }
    device.apply(Gate.H, 0, 0, 0);
    assertThrows(
        DeviceException.class,
        () -> {
          for (int k = 1; k < 40; k++) {
            device.apply(Gate.X, 0, 1, 0, k);
            device.apply(Gate.RX, 1, 0, k);
          }
        });
  }

  private static int[] controlsAndTarget(int count) {
    int[] qubits = new int[count];
    for (int k = 0; k < count; k++) {
      qubits[k] = k;
    }
    return qubits;
  }
}
