package dev.quaver.sim.statevector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.device.ObservationRequired;
import dev.quaver.device.ReleaseRule;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DeferringDeviceTest {

  private static final Pauli[] X = {Pauli.X};
  private static final Pauli[] Z = {Pauli.Z};

  private final MemoryLimit memory = MemoryLimit.ofHeap();
  private final DeferringDevice device = new DeferringDevice(storage(), memory, 10);

  /// Fresh amplitudes in the layout under test.
  Layout.Storage storage() {
    return Layout.FLAT.storage(1, memory);
  }

  private Map<String, Long> sample(int shotCount, int... results) {
    Map<String, Long> counts = new HashMap<>();
    device.draw(
        results,
        shotCount,
        new SplittableRandom(42),
        (count, outcomes) -> {
          StringBuilder text = new StringBuilder();
          for (int result : results) {
            text.append(outcomes.test(result) ? '1' : '0');
          }
          counts.merge(text.toString(), count, Long::sum);
        });
    return counts;
  }

  @Test
  void bitsFromOneQubitUsedAgainAreIndependent() {
    List<Integer> results = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      int qubit = device.allocate();
      device.apply(Gate.H, 0, 0, qubit);
      results.add(device.measure(Z, qubit));
      device.reset(qubit);
      assertTrue(device.release(qubit, ReleaseRule.ZERO));
    }
    Map<String, Long> counts = sample(80_000, results.stream().mapToInt(id -> id).toArray());
    assertEquals(8, counts.size());
    // Standard deviation 94; six of them leave a chance of 2e-8 that a correct sampler fails for
    // some seed.
    counts.forEach((text, count) -> assertEquals(10_000, count, 560, text));
  }

  @Test
  void classicReleaseAfterMeasurementIsAllowed() {
    int qubit = device.allocate();
    device.apply(Gate.H, 0, 0, qubit);
    int result = device.measure(Z, qubit);
    assertTrue(device.release(qubit, ReleaseRule.ZERO_OR_MEASURED));
    assertEquals(2, sample(1000, result).size());
  }

  @Test
  void releaseThatMayFailNeedsTheOutcome() {
    int qubit = device.allocate();
    device.apply(Gate.H, 0, 0, qubit);
    device.measure(Z, qubit);
    assertThrows(ObservationRequired.class, () -> device.release(qubit, ReleaseRule.ZERO));
  }

  @Test
  void certainOutcomesCanBeRead() {
    int qubit = device.allocate();
    device.apply(Gate.H, 0, 0, qubit);
    assertFalse(device.read(device.measure(X, qubit)));
    device.apply(Gate.Z, 0, 0, qubit);
    assertTrue(device.read(device.measure(X, qubit)));
    device.apply(Gate.H, 0, 0, qubit);
    assertTrue(device.read(device.measure(Z, qubit)));
  }

  @Test
  void readingAnOpenOutcomeOrLookingAtTheStateNeedsIt() {
    int qubit = device.allocate();
    device.inspector();
    device.apply(Gate.H, 0, 0, qubit);
    int result = device.measure(Z, qubit);
    assertThrows(ObservationRequired.class, () -> device.read(result));
    assertThrows(ObservationRequired.class, device::inspector);
  }

  @Test
  void tooManyOutcomesAreNotKeptTogether() {
    assertThrows(
        ObservationRequired.class,
        () -> {
          int qubit = device.allocate();
          for (int k = 0; k < 40; k++) {
            device.apply(Gate.H, 0, 0, qubit);
            device.measure(Z, qubit);
          }
        });
  }

  @Test
  void sampledFrequenciesFollowTheProbabilities() {
    int qubitCount = 5;
    int[] results = new int[qubitCount];
    double[] one = new double[qubitCount];
    for (int k = 0; k < qubitCount; k++) {
      device.allocate();
      device.apply(Gate.RY, .4 + .5 * k, 0, k);
      one[k] = Math.pow(Math.sin((.4 + .5 * k) / 2), 2);
      results[k] = device.measure(Z, k);
    }
    int shotCount = 100_000;
    Map<String, Long> counts = sample(shotCount, results);
    double chiSquared = 0;
    for (int index = 0; index < 1 << qubitCount; index++) {
      double expected = shotCount;
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < qubitCount; k++) {
        boolean bit = (index >> k & 1) != 0;
        expected *= bit ? one[k] : 1 - one[k];
        text.append(bit ? '1' : '0');
      }
      chiSquared += Math.pow(counts.getOrDefault(text.toString(), 0L) - expected, 2) / expected;
    }
    // 31 degrees of freedom: 80 is exceeded with probability 4e-6.
    assertTrue(chiSquared < 80, "chi squared " + chiSquared);
  }
}
