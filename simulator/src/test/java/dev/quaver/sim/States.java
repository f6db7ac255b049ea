package dev.quaver.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.device.QuantumDevice;

/// Compares states.
public final class States {

  private States() {}

  /// The amplitudes of qubits `0 … qubitCount - 1`, alternating real and imaginary.
  public static double[] amplitudes(QuantumDevice device, int qubitCount) {
    int[] qubits = new int[qubitCount];
    for (int k = 0; k < qubitCount; k++) {
      qubits[k] = k;
    }
    return amplitudesOf(device, qubits);
  }

  /// The amplitudes of some qubits, alternating real and imaginary.
  public static double[] amplitudesOf(QuantumDevice device, int... qubits) {
    double[] amplitudes = new double[2 << qubits.length];
    device
        .inspector()
        .state(qubits)
        .orElseThrow()
        .forEachNonZero((index, re, im) -> {
          amplitudes[2 * (int) index] = re;
          amplitudes[2 * (int) index + 1] = im;
        });
    return amplitudes;
  }

  /// Fails unless the first qubits are in the oracle's state, global phase included, to 1e-9 in each part.
  public static void assertSame(
      DenseOracle oracle, QuantumDevice device, int qubitCount, String about) {
    double[] amplitudes = amplitudes(device, qubitCount);
    for (int index = 0; index < 1 << qubitCount; index++) {
      assertEquals(oracle.re(index), amplitudes[2 * index], 1e-9, about);
      assertEquals(oracle.im(index), amplitudes[2 * index + 1], 1e-9, about);
    }
  }
}
