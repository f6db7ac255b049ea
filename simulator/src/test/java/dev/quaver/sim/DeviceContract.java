package dev.quaver.sim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.device.QuantumDevice;
import dev.quaver.device.ReleaseRule;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// What every device that can be observed and inspected keeps to. Each such device's test extends this.
public abstract class DeviceContract {

  private static final Pauli[] X = {Pauli.X};
  private static final Pauli[] Z = {Pauli.Z};
  private static final Pauli[] ZZ = {Pauli.Z, Pauli.Z};
  private static final Pauli[] XX = {Pauli.X, Pauli.X};

  /// A device under test.
  protected abstract QuantumDevice device(RandomGenerator random);

  private QuantumDevice device() {
    return device(new SplittableRandom(11));
  }

  private static boolean measure(QuantumDevice device, Pauli[] bases, int... qubits) {
    return device.read(device.measure(bases, qubits));
  }

  private static void bell(QuantumDevice device, int first, int second) {
    device.apply(Gate.H, 0, 0, first);
    device.apply(Gate.X, 0, 1, first, second);
  }

  @Test
  void givesReleasedQubitsAgainLowestFirst() {
    QuantumDevice device = device();
    for (int k = 0; k < 4; k++) {
      assertEquals(k, device.allocate());
    }
    device.release(2, ReleaseRule.ZERO);
    device.release(1, ReleaseRule.ZERO);
    assertEquals(1, device.allocate());
    assertEquals(2, device.allocate());
    assertArrayEquals(new int[] {0, 3, 1, 2}, device.inspector().allocatedQubits());
  }

  @Test
  void freshQubitsAreZero() {
    QuantumDevice device = device();
    int qubit = device.allocate();
    device.apply(Gate.H, 0, 0, qubit);
    assertTrue(device.release(qubit, ReleaseRule.ANY));
    int again = device.allocate();
    assertFalse(measure(device, Z, again));
    assertEquals(0, device.inspector().probabilityOfOne(Z, again), 1e-12);
  }

  @Test
  void releaseRuleZeroRefusesOneAndSuperpositionsEvenIfMeasured() {
    QuantumDevice device = device();
    int one = device.allocate();
    device.apply(Gate.X, 0, 0, one);
    measure(device, Z, one);
    assertFalse(device.release(one, ReleaseRule.ZERO));
    int both = device.allocate();
    device.apply(Gate.H, 0, 0, both);
    assertFalse(device.release(both, ReleaseRule.ZERO));
    assertTrue(device.release(device.allocate(), ReleaseRule.ZERO));
  }

  @Test
  void releaseRuleZeroOrMeasuredForgetsMeasurementsBeforeAGate() {
    QuantumDevice device = device();
    int qubit = device.allocate();
    device.apply(Gate.X, 0, 0, qubit);
    measure(device, Z, qubit);
    assertTrue(device.release(qubit, ReleaseRule.ZERO_OR_MEASURED));
    qubit = device.allocate();
    measure(device, Z, qubit);
    device.apply(Gate.X, 0, 0, qubit);
    assertFalse(device.release(qubit, ReleaseRule.ZERO_OR_MEASURED));
  }

  @Test
  void brokenReleaseStillFreesTheQubit() {
    QuantumDevice device = device();
    int first = device.allocate();
    int second = device.allocate();
    bell(device, first, second);
    assertFalse(device.release(first, ReleaseRule.ZERO));
    assertArrayEquals(new int[] {second}, device.inspector().allocatedQubits());
    assertTrue(device.inspector().state(second).isPresent());
  }

  @Test
  void measuringTwiceGivesTheSame() {
    QuantumDevice device = device();
    int qubit = device.allocate();
    for (int k = 0; k < 20; k++) {
      device.apply(Gate.H, 0, 0, qubit);
      assertEquals(measure(device, Z, qubit), measure(device, Z, qubit));
      boolean inX = measure(device, X, qubit);
      assertEquals(inX, measure(device, X, qubit));
    }
  }

  @Test
  void jointMeasurementKeepsWhatItDoesNotAsk() {
    QuantumDevice device = device();
    int first = device.allocate();
    int second = device.allocate();
    bell(device, first, second);
    assertFalse(measure(device, ZZ, first, second));
    assertFalse(measure(device, XX, first, second));
    double r = Math.sqrt(.5);
    assertArrayEquals(
        new double[] {r, 0, 0, 0, 0, 0, r, 0}, States.amplitudesOf(device, first, second), 1e-12);
  }

  @Test
  void jointMeasurementPreparesABellState() {
    QuantumDevice device = device();
    int first = device.allocate();
    int second = device.allocate();
    boolean odd = measure(device, XX, first, second);
    assertEquals(odd ? 1 : 0, device.inspector().probabilityOfOne(XX, first, second), 1e-12);
    assertEquals(0, device.inspector().probabilityOfOne(ZZ, first, second), 1e-12);
    assertEquals(.5, device.inspector().probabilityOfOne(Z, first), 1e-12);
  }

  @Test
  void resetDisentangles() {
    QuantumDevice device = device();
    int first = device.allocate();
    int second = device.allocate();
    bell(device, first, second);
    device.reset(first);
    assertEquals(0, device.inspector().probabilityOfOne(Z, first), 1e-12);
    double one = device.inspector().probabilityOfOne(Z, second);
    assertEquals(Math.rint(one), one, 1e-12);
    assertTrue(device.release(first, ReleaseRule.ZERO));
  }

  @Test
  void relabelMovesContents() {
    QuantumDevice device = device();
    for (int k = 0; k < 4; k++) {
      device.allocate();
    }
    device.apply(Gate.RY, 1, 0, 0);
    device.apply(Gate.X, 0, 0, 1);
    device.relabel(new int[] {0, 1, 2}, new int[] {2, 0, 1});
    assertEquals(Math.pow(Math.sin(.5), 2), device.inspector().probabilityOfOne(Z, 2), 1e-12);
    assertEquals(1, device.inspector().probabilityOfOne(Z, 0), 1e-12);
    assertEquals(0, device.inspector().probabilityOfOne(Z, 1), 1e-12);
    assertEquals(0, device.inspector().probabilityOfOne(Z, 3), 1e-12);
  }

  @Test
  void subStateHasThePhaseOfTheOtherQubitsFirstBasisState() {
    QuantumDevice device = device();
    int first = device.allocate();
    int other = device.allocate();
    device.apply(Gate.RY, 1, 0, other);
    device.apply(Gate.H, 0, 0, first);
    device.apply(Gate.T, 0, 0, first);
    device.apply(Gate.X, 0, 0, first);
    double r = Math.sqrt(.5);
    assertArrayEquals(new double[] {.5, .5, r, 0}, States.amplitudesOf(device, first), 1e-12);
    device.apply(Gate.RZ, 1, 0, other);
    double re = .5 * (Math.cos(.5) + Math.sin(.5));
    double im = .5 * (Math.cos(.5) - Math.sin(.5));
    assertArrayEquals(
        new double[] {re, im, r * Math.cos(.5), -r * Math.sin(.5)},
        States.amplitudesOf(device, first),
        1e-12);
    device.apply(Gate.X, 0, 1, first, other);
    assertTrue(device.inspector().state(first).isEmpty());
  }

  @Test
  void globalPhaseIsVisible() {
    QuantumDevice device = device();
    int first = device.allocate();
    int second = device.allocate();
    device.apply(Gate.GLOBAL_PHASE, Math.PI, 0, first);
    assertArrayEquals(
        new double[] {0, -1, 0, 0, 0, 0, 0, 0}, States.amplitudesOf(device, first, second), 1e-12);
    assertArrayEquals(new double[] {0, -1, 0, 0}, States.amplitudesOf(device, first), 1e-12);
  }

  @Test
  void postSelectionProjects() {
    QuantumDevice device = device();
    int first = device.allocate();
    int second = device.allocate();
    bell(device, first, second);
    device.inspector().postSelect(first, true);
    assertArrayEquals(
        new double[] {0, 0, 0, 0, 0, 0, 1, 0}, States.amplitudesOf(device, first, second), 1e-12);
  }

  @Test
  void unitaryOnSeveralQubitsHasTheFirstAsLeastSignificantBit() {
    QuantumDevice device = device();
    int first = device.allocate();
    int second = device.allocate();
    // |01⟩ (first qubit 1) to |10⟩ and back, the others stay
    ComplexMatrix swap = Gate.SWAP.matrix(0);
    device.apply(Gate.X, 0, 0, first);
    device.applyUnitary(swap, 0, first, second);
    assertArrayEquals(
        new double[] {0, 0, 0, 0, 1, 0, 0, 0}, States.amplitudesOf(device, first, second), 1e-12);
  }

  @Test
  void gatesControlledByZeroDoNothingAndByOneAct() {
    QuantumDevice device = device();
    int control = device.allocate();
    int target = device.allocate();
    device.apply(Gate.H, 0, 1, control, target);
    assertEquals(0, device.inspector().probabilityOfOne(Z, target), 1e-12);
    device.apply(Gate.X, 0, 0, control);
    device.apply(Gate.H, 0, 1, control, target);
    assertEquals(.5, device.inspector().probabilityOfOne(Z, target), 1e-12);
  }
}
